// Asks for the inspections behind a group, or behind one cell of the heat map, and hands them to the card.
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useRelease } from '../../release.tsx';
import { ErrorState, Loading } from '../../ui/messages.tsx';
import { pageAt } from '../../ui/page-at.ts';
import type { Rank } from './address-shape.ts';
import type { Asked, TargetAddress } from './body.tsx';
import { allGroups, behindOf, narrowedTo } from './choices.ts';
import { entriesQuestion } from './documents.ts';
import type { Entry } from './entries.ts';
import { EntriesCard } from './entries-card.tsx';
import { kinds } from './frames.ts';
import { TargetShapes } from './shapes.tsx';

const perPage = 50;

/** What the group is called, as its first entry has it. */
function nameOf({ kind }: { kind: Rank }, entry: Entry | undefined): string | undefined {
  if (!entry) return undefined;
  if (kind === 'sector') return entry.sector.label;
  if (kind === 'service-type') return entry.serviceType.label;
  if (kind === 'council-area') return entry.councilArea?.label;
  return kind === 'provider' ? entry.provider?.label : entry.service.label;
}

export function BehindBlock({ address, asked }: { address: TargetAddress; asked: Asked }) {
  const { asked: release } = useRelease();
  const client = useApolloClient();
  const { 'behind-question': code, 'behind-part': part } = address.values;
  const behind = behindOf(address.values, asked.choices.rank);
  const { choices } = asked;
  const question = choices.frame.questions.find((known) => known.question.code === code);
  const narrowed =
    behind && behind.code !== allGroups
      ? narrowedTo(asked.where, behind.kind, [behind.code])
      : asked.where;
  const where = question
    ? {
        ...narrowed,
        answered: [
          ...(narrowed.answered ?? []),
          {
            question: question.question.code,
            answer: (part === 'base' ? question.answers : question.unfavourable).map(
              (answer) => answer.code,
            ),
          },
        ],
      }
    : narrowed;
  const wanted = address.values['behind-page'] ?? 1;
  // How many pages there are is known with the first answer: an address may ask for more.
  const [most, setMost] = useState(wanted);
  const asking = Math.max(1, Math.min(wanted, most));
  const { data, previousData, error } = useQuery(entriesQuestion, {
    variables: { where, release, first: perPage, skip: (asking - 1) * perPage },
    skip: behind === null,
  });
  const total = data?.slice.records.totalCount ?? null;
  const at = total === null ? null : pageAt(wanted, total, perPage);
  if (at && at.pages !== most) setMost(at.pages);
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
    behind.code === allGroups
      ? `all ${kinds[behind.kind].many}`
      : (nameOf(behind, shown.slice.records.edges[0]?.node) ?? behind.code);
  return (
    <EntriesCard
      key={`${address.values.behind} ${code} ${part}`}
      address={address}
      stage={choices.frame.stage}
      of={group}
      part={part}
      question={question ?? null}
      sentence={shown.slice.sentence}
      records={shown.slice.records}
      page={asking}
      perPage={perPage}
      refreshing={!data}
    />
  );
}
