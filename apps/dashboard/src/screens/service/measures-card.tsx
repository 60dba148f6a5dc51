// Requirements and recommendations of each inspection, with where it was read. What the source does not supply is not zero.
import { formatDate } from '@cube/schema';
import { Card } from '../../ui/card.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import type { ProfileEntry } from './history.ts';

const told = (count: number | null | undefined) => count ?? 'not recorded';

const columns: Column<ProfileEntry>[] = [
  {
    key: 'date',
    header: 'Inspection',
    rowHeader: true,
    cell: ({ date, period, origin }) => (
      <>
        <span className="sv-date">{date ? formatDate(date) : period.label}</span>
        <span className="of">{origin.sources[0]?.locator ?? origin.sources[0]?.title}</span>
      </>
    ),
  },
  {
    key: 'requirements',
    header: 'Requirements',
    figure: true,
    cell: ({ requirements }) => told(requirements),
  },
  {
    key: 'recommendations',
    header: 'Recommendations',
    figure: true,
    cell: ({ recommendations }) => told(recommendations),
  },
];

export function MeasuresCard(props: { entries: readonly ProfileEntry[]; simulated: boolean }) {
  return (
    <Card
      title="Requirements and recommendations"
      caption={`Made at each inspection, latest first. Read from ${props.entries.at(-1)?.origin.sources[0]?.title ?? 'the records held'}.${props.simulated ? ' Simulated data.' : ''}`}
    >
      <DataTable
        caption="Requirements and recommendations, by inspection"
        captionHidden
        columns={columns}
        rows={[...props.entries].reverse()}
        rowKey={({ id }) => id}
        sticky={false}
      />
    </Card>
  );
}
