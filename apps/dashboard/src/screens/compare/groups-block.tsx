// Asks the cube for groups side by side and hands the answer to the drawings; says so while it waits or fails.
import { useQuery } from '@apollo/client/react';
import { type ReactNode, useRef, useState } from 'react';
import { useRelease } from '../../release.tsx';
import { ExportMenu } from '../../ui/export-menu.tsx';
import { ErrorState, Loading } from '../../ui/messages.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Answerable } from './answerable.tsx';
import type { BodyProps } from './body.tsx';
import { baselineOf, kinds, type Question, rateOf, whereOf } from './choices.ts';
import { Comparison } from './comparison.tsx';
import { compareQuestion } from './documents.ts';
import { factsOf } from './facts.tsx';
import { MatrixBlock } from './matrix-block.tsx';
import { CompareShapes } from './shapes.tsx';
import { Stopped } from './stopped.tsx';
import { useShown } from './use-shown.ts';
import { viewOf } from './view.ts';

type GroupsProps = BodyProps & {
  snapshots: Question['asked'];
  filters: (groups: { value: string; label: string }[], baseHint: string) => ReactNode;
  by: keyof typeof kinds;
};

export function GroupsBlock({
  address,
  choices,
  questions,
  title,
  actions,
  snapshots,
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
  const { data, error, refetch } = useQuery(compareQuestion, {
    // Not asking any more takes the question back from the cube.
    skip: stopped === wanted,
    variables: {
      where: whereOf(choices),
      release: asked,
      by: kind.dimension,
      groups: [kind.dimension],
      rate: rateOf(choices, values),
      baseline: baselineOf(kind.dimension, values.against),
    },
  });
  const source = release?.batches.find(
    ({ stage }) => stage.code === choices.asked.stage.code,
  )?.source;
  const current = data && {
    view: viewOf(data.slice, choices, values, kind, snapshots, {
      publisher: source?.publisher ?? 'the source',
      release: `release ${release?.id ?? ''}`,
    }),
    choices,
    values,
    kind,
  };
  const { shown, stale } = useShown(current ?? null);
  const view = shown?.view;
  return (
    <>
      <PageHeader
        title={title}
        sentence={
          <>
            <b>
              {choices.question.question.short}: {choices.answer.label.toLowerCase()}.
            </b>{' '}
            {data?.slice.sentence} Each {kind.one} against{' '}
            {(current ?? shown)?.view.against ?? 'the rest'}.
          </>
        }
        facts={
          view &&
          factsOf([...view.groups.map(({ rate }) => rate), view.total], view.ranges.conflicts)
        }
        actions={
          <>
            {actions}
            {current && release && (
              <ExportMenu
                release={release}
                where={whereOf(choices)}
                by={[kind.dimension]}
                totals="GRAND"
                rates={[rateOf(choices, values)]}
                title={current.view.title}
                caption={current.view.caption}
                source={source ? `${source.publisher}: ${source.title}` : 'not named'}
                chart={chart}
                table={figures}
              />
            )}
          </>
        }
      />
      {filters(
        (current ?? shown)?.view.groups.map(({ code, label }) => ({ value: code, label })) ?? [],
        current ? `Shares are ${current.view.total.base}.` : '',
      )}
      {error && (
        <ErrorState
          title="This comparison did not load."
          reason={error.message}
          kept="Your choices are kept."
          onRetry={() => void refetch()}
          way={{ label: 'Start again', href: '/compare' }}
        />
      )}
      {stopped === wanted && <Stopped onRetry={() => setStopped('')} />}
      {!view && !error && stopped !== wanted && (
        <Loading what="Comparing the groups" onStop={() => setStopped(wanted)}>
          <CompareShapes />
        </Loading>
      )}
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
              where={whereOf(shown.choices)}
              href={(answer) => href({ answer })}
            />
          }
          matrix={
            <MatrixBlock
              choices={shown.choices}
              kind={shown.kind}
              where={whereOf(shown.choices)}
              confidence={shown.values.level}
              questions={questions}
              groups={shown.view.members}
              against={shown.values.against ? shown.view.against : null}
              hrefOf={(question) => href({ question, answer: null, group: null })}
            />
          }
        />
      )}
    </>
  );
}
