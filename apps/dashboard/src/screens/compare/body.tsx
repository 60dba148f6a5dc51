// Compare with its questions known: either years apart, or groups side by side, under the same filters.
import type { ReactNode } from 'react';
import { PageHeader } from '../../ui/page-header.tsx';
import type { Address } from '../../use-address.ts';
import { answersOf, type Choices, type compareShape, lastAsked, type Question } from './choices.ts';
import { CompareFilters } from './filters.tsx';
import { GroupsBlock } from './groups-block.tsx';
import { snapshotsOf } from './view.ts';
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

/** "Is a policy in place? (2016/17)": the time is said, so that stages are never confused. */
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
