// Asks the cube for groups side by side and hands the answer to the drawings; says so while it waits or fails.
import { useQuery } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { useRelease } from '../../release.tsx';
import { ExportWaiting } from '../../ui/export-menu.tsx';
import { Skeleton } from '../../ui/messages.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Answerable } from './answerable.tsx';
import type { BlockProps } from './body.tsx';
import { baselineOf, kinds, rateOf, whereOf } from './choices.ts';
import { CompareExport } from './compare-export.tsx';
import { Comparison } from './comparison.tsx';
import { compareQuestion, otherYearQuestion } from './documents.ts';
import { factsOf } from './facts.tsx';
import { MatrixBlock } from './matrix-block.tsx';
import { narrowed, narrowedWords, onlyWords, shownOf } from './places.ts';
import { CompareShapes } from './shapes.tsx';
import { StagesBlock } from './stages-block.tsx';
import { Stopped } from './stopped.tsx';
import { useShown } from './use-shown.ts';
import { type CompareView, snapshotsOf, sourceOf, viewOf } from './view.ts';
import { Waiting } from './waiting.tsx';
import { thenOf, thenOptions } from './year-of-group.ts';

type GroupsProps = BlockProps & { by: keyof typeof kinds };

/** The groups drawn, in their order. */
const codesDrawn = ({ groups, drawn }: CompareView): string[] =>
  groups.map(({ code }) => code).filter((code) => drawn.has(code));

/** Beyond this many groups, one table of all questions is no longer a table. */
const mostInMatrix = 40;

export function GroupsBlock({
  address,
  choices,
  questions,
  title,
  actions,
  places,
  members,
  filters,
  by,
}: GroupsProps) {
  const { values, set, href } = address;
  const { asked, release } = useRelease();
  const kind = kinds[by];
  const [stopped, setStopped] = useState('');
  const chart = useRef<HTMLDivElement>(null);
  const figures = useRef<HTMLDivElement>(null);
  const wanted = href({});
  const where = narrowed(whereOf(choices), places);
  const snapshots = snapshotsOf(questions, choices.question.question.parent?.code);
  const { otherYear } = places;
  const thenWhere = { ...where, period: { is: otherYear ?? '' } };
  const then = useQuery(otherYearQuestion, {
    skip: otherYear === null || stopped === wanted,
    variables: {
      where: thenWhere,
      shown: shownOf(thenWhere, places),
      release: asked,
      groups: [kind.dimension],
      rate: rateOf(choices, values),
    },
  });
  const now = useQuery(compareQuestion, {
    // Not asking any more takes the question back from the cube.
    skip: stopped === wanted,
    variables: {
      where,
      shown: shownOf(where, places),
      members: places.only,
      release: asked,
      by: kind.dimension,
      groups: [kind.dimension],
      rate: rateOf(choices, values),
      baseline: baselineOf(kind.dimension, places),
    },
  });
  const error = now.error ?? then.error;
  const before = otherYear === null ? [] : then.data?.shown.rows.nodes;
  const data = before && now.data;
  const source = release ? sourceOf(release, choices.asked) : undefined;
  const current = data && {
    view: viewOf({ ...data.slice, rows: data.shown.rows }, choices, values, kind, snapshots, {
      publisher: source?.publisher ?? 'the source',
      release: `release ${release?.id ?? ''}`,
      within: narrowedWords(places, members),
      simulated: release?.simulated ?? false,
      otherYear: thenOf(choices, otherYear),
      before: new Map(before.map(({ keys: [key], rate }) => [key?.code ?? '', rate])),
      totalBefore: then.data?.slice.total.rate ?? null,
    }),
    choices,
    values,
    kind,
    where,
    places,
  };
  const { shown, stale } = useShown(current ?? null);
  const view = shown?.view;
  const reading = !view && !error && stopped !== wanted;
  return (
    <>
      <PageHeader
        title={title}
        sentence={
          reading ? (
            <span className="cmp-room" />
          ) : (
            <>
              <b>
                {choices.question.question.short}: {choices.answer.label.toLowerCase()}.
              </b>{' '}
              {data?.slice.sentence} Each {kind.one} against{' '}
              {(current ?? shown)?.view.against ?? 'the rest'}.
            </>
          )
        }
        facts={
          reading
            ? [{ key: 'waiting', content: <Skeleton width={240} height={20} /> }]
            : view &&
              factsOf([...view.groups.map(({ rate }) => rate), view.total], view.ranges.conflicts)
        }
        actions={
          <>
            {actions}
            {reading && <ExportWaiting />}
            {current && release && (
              <CompareExport
                release={release}
                {...current}
                where={shownOf(where, places)}
                some={places.only !== null}
                source={source ? `${source.publisher}: ${source.title}` : 'not named'}
                chart={chart}
                figures={figures}
              />
            )}
          </>
        }
      />
      {filters(
        [
          { value: '', label: 'The rest of the services' },
          ...members[by].filter(({ value }) => places.only?.includes(value) ?? true),
          ...thenOptions(choices, kind),
        ],
        [current ? `Shares are ${current.view.total.base}.` : '', onlyWords(places, members)]
          .filter(Boolean)
          .join(' '),
      )}
      {(error || reading) && (
        <Waiting
          what="Comparing the groups"
          error={error}
          onRetry={() => {
            void now.refetch();
            if (otherYear !== null) void then.refetch();
          }}
          onStop={() => setStopped(wanted)}
        >
          <CompareShapes />
        </Waiting>
      )}
      {stopped === wanted && <Stopped onRetry={() => setStopped('')} />}
      {shown && !error && stopped !== wanted && (
        <Comparison
          view={shown.view}
          choices={shown.choices}
          values={shown.values}
          kind={shown.kind}
          source={source ? `${source.publisher}: ${source.title}. ${release?.label}` : ''}
          set={set}
          href={href}
          stale={stale}
          chart={chart}
          figures={figures}
          instead={
            <Answerable
              choices={shown.choices}
              kind={shown.kind}
              where={shownOf(shown.where, shown.places)}
              href={(answer) => href({ answer })}
            />
          }
          stages={
            <StagesBlock
              choices={shown.choices}
              values={shown.values}
              places={shown.places}
              within={narrowedWords(shown.places, members)}
              groups={{ kind: shown.kind, codes: codesDrawn(shown.view) }}
            />
          }
          matrix={
            shown.choices.frame.questions.length > 1 &&
            shown.view.members.length <= mostInMatrix && (
              <MatrixBlock
                choices={shown.choices}
                kind={shown.kind}
                where={shown.where}
                places={shown.places}
                confidence={shown.values.level}
                groups={shown.view.members.filter(({ code }) => shown.view.drawn.has(code))}
                against={shown.places.against || shown.places.otherYear ? shown.view.against : null}
                only={
                  shown.view.drawnWords &&
                  'Columns are the groups drawn above; counted and allowed for are all of them.'
                }
                hrefOf={(question) => href({ question, answer: null, group: null })}
              />
            )
          }
        />
      )}
    </>
  );
}
