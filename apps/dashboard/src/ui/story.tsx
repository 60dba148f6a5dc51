// "How do we know this?": status, provenance, base, source lines, derivation, interval, disagreements of one number.
// A dialog beside the number on wide screens, a sheet at the bottom on phones; Escape or a press outside returns.
import type { ReactNode } from 'react';
import { ButtonLink, CopyLinkButton } from './button.tsx';
import { type FigureCell, isRange, isRate, statusSentence } from './cell.ts';
import { CountText } from './cell-text.tsx';
import { Icon } from './icons.tsx';
import { ConflictLink, LineLink } from './links.tsx';
import { ProvenanceMark } from './marks.tsx';
import { Popover } from './popover.tsx';
import { type Line as ReadLine, readAtGroups } from './read-at.ts';
import { readingWords } from './reading-words.ts';
import { storyParameter, storySlug } from './story-address.ts';

type StoryProps = {
  cell: FigureCell;
  label: string;
  href?: string;
  query?: string;
  more?: ReactNode;
  beside: HTMLElement | null;
  onClose: () => void;
};

/** This page, on the release the number comes from, at the part of the page where it stands, with its story open. */
function hereOf(cell: FigureCell, label: string, beside: HTMLElement | null): string {
  const address = new URL(window.location.href);
  address.searchParams.set('release', cell.origin.release.id);
  address.searchParams.set(storyParameter, storySlug(label));
  address.hash = beside?.closest('section[id], [role="region"][id]')?.id ?? '';
  return address.href;
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** How many lines of one kind are named before the rest are only counted. */
const mostLines = 6;

function Lines({ lines }: { lines: readonly ReadLine[] }) {
  return (
    <>
      {lines.slice(0, mostLines).map((figure, index) => (
        <span key={figure.id}>
          {index > 0 && ', '}
          <LineLink line={figure.line} claim={figure.claim} />
        </span>
      ))}
      {lines.length > mostLines && ` and ${lines.length - mostLines} more`}
    </>
  );
}

function ReadAt({ cell }: { cell: FigureCell }) {
  const { sources } = cell.origin;
  const groups = readAtGroups(cell);
  const publishers = [...new Set(sources.map((source) => source.publisher))].join(', ');
  return (
    <>
      {groups.map(({ name, lines }) => (
        <p key={name}>
          {name}: <Lines lines={lines} />
        </p>
      ))}
      <p>
        {groups.length === 0 &&
          `${sources.map((source) => source.locator ?? source.title).join(', ')} `}
        {publishers && `(${publishers})`}
      </p>
    </>
  );
}

const isNumber = (printed: string) => /\d/.test(printed);

/** A percentage is printed; a word such as "all" is said. */
function Printed({ printed }: { printed: readonly string[] }) {
  const numbers = printed.filter(isNumber);
  const words = printed.filter((one) => !isNumber(one));
  return (
    <>
      {numbers.length > 0 && (
        <>
          The report prints <b>{numbers.join(' and ')}</b>.{' '}
        </>
      )}
      {words.length > 0 && <>The report says “{words.join('” and “')}”, without a number.</>}
    </>
  );
}

function Headline({ cell }: { cell: FigureCell }) {
  return (
    <div className="story-n">
      <span className={isRange(cell) ? 'big rng' : 'big'}>{cell.display}</span>
      {isRate(cell) && (
        <span>
          <CountText cell={cell.numerator} /> of <CountText cell={cell.denominator} />
          {cell.printed.length > 0 && (
            <>
              <br />
              <Printed printed={cell.printed} />
            </>
          )}
        </span>
      )}
    </div>
  );
}

function Facts({ cell }: { cell: FigureCell }) {
  const { origin } = cell;
  return (
    <dl>
      <Line name="Status">{statusSentence(cell)}</Line>
      {cell.provenance && (
        <Line name="Known how">
          <ProvenanceMark provenance={cell.provenance} />
        </Line>
      )}
      {isRate(cell) && cell.base && (
        <Line name="Base">{`${cell.base.charAt(0).toUpperCase()}${cell.base.slice(1)}`}.</Line>
      )}
      {(origin.figures.length > 0 || origin.sources.length > 0) && (
        <Line name="Read at">
          <ReadAt cell={cell} />
        </Line>
      )}
      {origin.derivation && <Line name="Worked out">{origin.derivation}</Line>}
      {isRate(cell) && cell.interval && (
        <Line name="Interval">
          {cell.interval.display} ({cell.interval.method})
        </Line>
      )}
      {origin.readings.length > 0 && (
        <Line name="Readings">
          {origin.readings.map((reading) => (
            <p key={reading.code}>
              <b>{readingWords(reading.label)}</b> (reading {reading.code}):{' '}
              {reading.bounds.lower === reading.bounds.upper
                ? reading.bounds.lower
                : `${reading.bounds.lower}–${reading.bounds.upper}`}
            </p>
          ))}
        </Line>
      )}
      {origin.conflicts.length > 0 && (
        <Line name="Disagrees">
          {origin.conflicts.map((conflict) => (
            <p key={conflict.id}>
              <span className="flag">
                <Icon name="flag" />
              </span>{' '}
              <ConflictLink code={conflict.code} number={conflict.number} />: {conflict.title}
            </p>
          ))}
        </Line>
      )}
    </dl>
  );
}

export function Story({ cell, label, href, query, more, beside, onClose }: StoryProps) {
  return (
    <Popover title="How do we know this?" beside={beside} onClose={onClose}>
      <p className="cap">{label}</p>
      <Headline cell={cell} />
      <Facts cell={cell} />
      <div className="btn-row">
        <CopyLinkButton
          small
          href={href ?? hereOf(cell, label, beside)}
          label="Link to this number"
        />
        {query && (
          <ButtonLink small icon="code" href={query}>
            Query
          </ButtonLink>
        )}
        {more}
      </div>
    </Popover>
  );
}
