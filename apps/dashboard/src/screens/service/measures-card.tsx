// Requirements and recommendations of each entry; each number tells where it was read. What the source does not supply is not zero.
import { formatDate } from '@cube/schema';
import { Card } from '../../ui/card.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Figure } from '../../ui/figure.tsx';
import { EmptyState } from '../../ui/messages.tsx';
import { toldFigure } from '../target/entries.ts';
import type { ProfileEntry } from './history.ts';

const dayOf = ({ date, period }: ProfileEntry) => (date ? formatDate(date) : period.label);

const counted = (name: 'Requirements' | 'Recommendations'): Column<ProfileEntry> => ({
  key: name,
  // On a phone the longer word breaks where it may, instead of being cut.
  header: name === 'Requirements' ? name : 'Recommen\u00addations',
  figure: true,
  cell: (entry) => {
    const count = name === 'Requirements' ? entry.requirements : entry.recommendations;
    if (count === null || count === undefined) return 'not recorded';
    return (
      <Figure cell={toldFigure(entry, String(count))} label={`${name}, ${dayOf(entry)}`}>
        {count}
      </Figure>
    );
  },
});

const columns: Column<ProfileEntry>[] = [
  {
    key: 'date',
    header: 'Date',
    rowHeader: true,
    cell: (entry) => (
      <>
        <span className="sv-date">{dayOf(entry)}</span>
        <span className="of">
          {entry.origin.sources[0]?.locator ?? entry.origin.sources[0]?.title}
        </span>
      </>
    ),
  },
  counted('Requirements'),
  counted('Recommendations'),
];

export function MeasuresCard(props: { entries: readonly ProfileEntry[]; simulated: boolean }) {
  const { entries } = props;
  const held = entries.some(
    ({ requirements, recommendations }) => (requirements ?? recommendations ?? null) !== null,
  );
  return (
    <Card
      title="Requirements and recommendations"
      caption={`${held ? 'Made at each inspection, latest first. ' : ''}Read from ${entries.at(-1)?.origin.sources[0]?.title ?? 'the records held'}.${props.simulated ? ' Simulated data.' : ''}`}
    >
      {held ? (
        <DataTable
          caption="Requirements and recommendations, by inspection"
          captionHidden
          columns={columns}
          rows={[...entries].reverse()}
          rowKey={({ id }) => id}
          sticky={false}
        />
      ) : (
        <EmptyState title="How many is not recorded">
          This source does not count them, which is not the same as none. Where it says whether any
          were made, the answer stands among its answers over time.
        </EmptyState>
      )}
    </Card>
  );
}
