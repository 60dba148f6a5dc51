// Asks the cube for the comparison that was chosen and hands the answer to the drawings; says so while it waits or fails.
import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useRelease } from '../../release.tsx';
import { ErrorState, Loading, Skeleton } from '../../ui/messages.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import type { Address } from '../../use-address.ts';
import {
  answersOf,
  baselineOf,
  type Choices,
  type compareShape,
  kinds,
  lastAsked,
  type Question,
  rateOf,
  whereOf,
} from './choices.ts';
import { Comparison } from './comparison.tsx';
import { compareQuestion } from './documents.ts';
import { factsOf } from './facts.tsx';
import { CompareFilters } from './filters.tsx';
import { MatrixBlock } from './matrix-block.tsx';
import { snapshotsOf, viewOf } from './view.ts';
import { YearsBlock } from './years-block.tsx';

export type CompareAddress = Address<typeof compareShape>;

export type BodyProps = {
  address: CompareAddress;
  choices: Choices;
  questions: readonly Question[];
  title: string;
  actions: ReactNode;
  /** What of the address was not understood. */
  notices: ReactNode;
};

/** "Policy: is a policy in place? (2016/17, inspection)" so that the stages are never confused. */
const questionOptions = (questions: readonly Question[]) =>
  questions.flatMap((question) => {
    const asked = lastAsked(question);
    return asked
      ? [
          {
            value: question.question.code,
            label: `${question.question.label} (${asked.period.label}${asked.stage.code === 'inspection' ? '' : `, ${asked.stage.label.toLowerCase()}`})`,
          },
        ]
      : [];
  });

export function CompareBody(props: BodyProps) {
  const { address, choices, questions, title, actions, notices } = props;
  const { values, set } = address;
  const snapshots = snapshotsOf(questions, choices.question.question.parent?.code);
  const filters = (groups: { value: string; label: string }[], baseHint: string) => (
    <>
      <CompareFilters
        values={values}
        set={set}
        question={choices.question.question.code}
        answer={choices.answer.code}
        questions={questionOptions(questions)}
        answers={answersOf(choices.question).map(({ code, label }) => ({ value: code, label }))}
        groups={groups}
        baseHint={baseHint}
      />
      {notices}
    </>
  );
  if (values.by === 'year') {
    return (
      <>
        <PageHeader
          title={title}
          sentence={
            <>
              <b>{choices.question.question.label}</b> Each time the focus area was looked at, in a
              table of its own.
            </>
          }
          actions={actions}
        />
        {filters([], '')}
        <YearsBlock
          snapshots={snapshots}
          questions={questions}
          current={choices.question.question.code}
        />
      </>
    );
  }
  return <GroupsBlock {...props} snapshots={snapshots} filters={filters} by={values.by} />;
}

type GroupsProps = BodyProps & {
  snapshots: Question['asked'];
  filters: (groups: { value: string; label: string }[], baseHint: string) => ReactNode;
  by: keyof typeof kinds;
};

function GroupsBlock({
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
  const where = whereOf(choices);
  const { data, previousData, error, loading, refetch } = useQuery(compareQuestion, {
    variables: {
      where,
      release: asked,
      by: kind.dimension,
      groups: [kind.dimension],
      rate: rateOf(choices, values),
      baseline: baselineOf(kind.dimension, values.against),
    },
  });
  const slice = (data ?? previousData)?.slice;
  const view = slice && viewOf(slice, choices, values, kind, snapshots);
  const source = release?.batches.find(
    ({ stage }) => stage.code === choices.asked.stage.code,
  )?.source;
  return (
    <>
      <PageHeader
        title={title}
        sentence={
          <>
            <b>
              {choices.question.question.short}: {choices.answer.label.toLowerCase()}.
            </b>{' '}
            {slice?.sentence} Each {kind.one} against{' '}
            {view?.against ?? (values.against ? 'another' : 'the rest')}.
          </>
        }
        facts={
          view &&
          factsOf([...view.groups.map(({ rate }) => rate), view.total], view.ranges.conflicts)
        }
        actions={actions}
      />
      {filters(
        view?.groups.map(({ code, label }) => ({ value: code, label })) ?? [],
        view ? `Shares are ${view.total.base}.` : '',
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
      {!view && !error && (
        <Loading what="Comparing the groups">
          <div className="cmp-shapes">
            <Skeleton height={400} />
            <Skeleton height={180} />
          </div>
        </Loading>
      )}
      {view && !error && (
        <Comparison
          view={view}
          choices={choices}
          values={values}
          kind={kind}
          source={source ? `${source.publisher}: ${source.title}. ${release?.label}` : ''}
          set={set}
          href={href}
          stale={loading}
          matrix={
            <MatrixBlock
              choices={choices}
              kind={kind}
              where={where}
              confidence={values.level}
              questions={questions}
              groups={view.groups}
              hrefOf={(question) => href({ question, answer: null, group: null })}
            />
          }
        />
      )}
    </>
  );
}
