// One place where the report disagrees with itself: what is printed, the arithmetic, and what the cube does about it.
import { Link } from 'wouter';
import type { EvidenceConflictFragment } from '../../generated/graphql.ts';
import { CopyLinkButton } from '../../ui/button.tsx';
import { ConflictArithmetic } from '../../ui/charts/conflict-arithmetic.tsx';
import { Icon } from '../../ui/icons.tsx';
import { AgreementChip, lookOf } from './agreement.tsx';

type Conflict = EvidenceConflictFragment;
type Props = {
  conflict: Conflict;
  /** How many there are altogether. */
  of: number;
  level: 2 | 3;
  /** Lasting address of this conflict. */
  link: string;
  figureHref: (id: string) => string;
  chosen?: boolean;
  /** The one a phone shows, where there is room for one at a time. */
  alone?: boolean;
};

/** Claims once each: repeats say the same again. */
const first = (figures: Conflict['figures']) => figures.filter(({ repeatOf }) => !repeatOf);

function Printed({
  figures,
  figureHref,
}: {
  figures: Conflict['figures'];
  figureHref: Props['figureHref'];
}) {
  const readings = figures.flatMap(({ setAsideIn }) => setAsideIn);
  return (
    <ul className="ev-printed">
      {first(figures).map((figure) => (
        <li key={figure.id}>
          <span className="mono sub">L{figure.line}</span>
          <span>
            <b>{figure.printed}</b> <Link href={figureHref(figure.id)}>{figure.claim}</Link>
          </span>
          <AgreementChip look={lookOf(figure, readings)} />
        </li>
      ))}
    </ul>
  );
}

export function ConflictCard({
  conflict,
  of,
  level,
  link,
  figureHref,
  chosen = false,
  alone = true,
}: Props) {
  const { code, number, title, lines, arithmetic, sum, figures, resolution } = conflict;
  const Heading = level === 2 ? 'h2' : 'h3';
  const Part = level === 2 ? 'h3' : 'h4';
  return (
    <article
      id={code}
      className={['ev-conflict', chosen && 'chosen', !alone && 'one-of-many']
        .filter(Boolean)
        .join(' ')}
      aria-labelledby={`${code}-title`}
    >
      <p className="ev-conflict-top">
        <span className="chip conflict">
          <Icon name="flag" />
          Conflict {number} of {of}
        </span>
        <span className="small sub">
          {/^\d+$/.test(lines) ? 'Line' : 'Lines'} {lines}
        </span>
      </p>
      <Heading id={`${code}-title`}>{title}</Heading>
      {figures.length > 0 && (
        <>
          <Part>What is printed</Part>
          <Printed figures={figures} figureHref={figureHref} />
        </>
      )}
      <Part>The arithmetic</Part>
      {sum && <ConflictArithmetic sum={sum} />}
      <p className="ev-arithmetic">{arithmetic}</p>
      <p className="ev-does">
        <Icon name="info" />
        <span>
          <b>What the cube does.</b> {resolution}
        </span>
      </p>
      <div className="btn-row no-print">
        <CopyLinkButton small href={link} label="Link to this conflict" />
      </div>
    </article>
  );
}
