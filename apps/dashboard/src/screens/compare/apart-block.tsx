// Years where the question was asked but once at its stage: each time the focus area was looked at stands apart.
import { PageHeader } from '../../ui/page-header.tsx';
import type { BlockProps } from './body.tsx';
import { snapshotsOf } from './view.ts';
import { YearsBlock } from './years-block.tsx';

export function ApartBlock({ choices, questions, title, actions, filters }: BlockProps) {
  const { question } = choices.question;
  return (
    <>
      <PageHeader
        title={title}
        sentence={
          <>
            <b>{question.label}</b> Each time the focus area was looked at, in a table of its own.
          </>
        }
        actions={actions}
      />
      {filters([], '')}
      <YearsBlock
        snapshots={snapshotsOf(questions, question.parent?.code)}
        questions={questions}
        choices={choices}
      />
    </>
  );
}
