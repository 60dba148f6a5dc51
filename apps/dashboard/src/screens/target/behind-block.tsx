// Asks for the inspections behind a group, or behind one cell of the heat map, and hands them to the card.
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useRelease } from '../../release.tsx';
import { ErrorState, Loading } from '../../ui/messages.tsx';
import type { Asked, TargetAddress } from './body.tsx';
import { narrowedTo } from './choices.ts';
import { entriesQuestion } from './documents.ts';
import { EntriesCard } from './entries-card.tsx';
import { allGroups } from './heat-rows.ts';
import { TargetShapes } from './shapes.tsx';

const step = 50;

export function BehindBlock({ address, asked }: { address: TargetAddress; asked: Asked }) {
  const { asked: release } = useRelease();
  const client = useApolloClient();
  const { behind, 'behind-question': code } = address.values;
  const [first, setFirst] = useState(step);
  const { choices, slice } = asked;
  const question = choices.frame.questions.find((known) => known.question.code === code);
  const narrowed =
    behind && behind !== allGroups ? narrowedTo(asked.where, choices.rank, [behind]) : asked.where;
  const where = question
    ? {
        ...narrowed,
        answered: [
          ...(narrowed.answered ?? []),
          {
            question: question.question.code,
            answer: question.unfavourable.map((answer) => answer.code),
          },
        ],
      }
    : narrowed;
  const { data, previousData, error } = useQuery(entriesQuestion, {
    variables: { where, release, first },
    skip: behind === null,
  });
  if (behind === null) return null;
  if (error)
    return (
      <ErrorState
        title="The inspections did not load."
        reason={error.message}
        onRetry={() => void client.refetchQueries({ include: 'active' })}
      />
    );
  const shown = data ?? previousData;
  if (!shown)
    return (
      <Loading what="Reading the inspections">
        <TargetShapes />
      </Loading>
    );
  const group =
    slice.rows?.nodes.find(({ keys: [key] }) => key?.code === behind)?.keys[0]?.label ??
    `all ${choices.kind.many}`;
  return (
    <EntriesCard
      key={`${behind}/${code}`}
      address={address}
      stage={choices.frame.stage}
      of={group}
      question={question ?? null}
      sentence={shown.slice.sentence}
      records={shown.slice.records}
      onMore={() => setFirst(Math.min(1000, first + step))}
    />
  );
}
