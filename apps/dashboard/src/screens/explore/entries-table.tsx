// Entries one by one, without names of people.
import type { ExploreEntriesFragment } from '../../generated/graphql.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';

type Entry = ExploreEntriesFragment['edges'][number]['node'];

const dayFormat = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});
const dayOf = (date: string) => dayFormat.format(new Date(`${date}T12:00:00Z`));
const said = (value: number | null) => (value === null ? 'not recorded' : value);

const columns: Column<Entry>[] = [
  {
    key: 'service',
    header: 'Service',
    rowHeader: true,
    cell: ({ service, provenance }) => (
      <>
        {service.label}
        {provenance === 'SIMULATED' && <span className="of">simulated</span>}
      </>
    ),
  },
  { key: 'type', header: 'Type', cell: ({ serviceType }) => serviceType.short },
  { key: 'sector', header: 'Sector', cell: ({ sector }) => sector.short },
  {
    key: 'area',
    header: 'Council area',
    cell: ({ councilArea }) => councilArea?.short ?? 'not recorded',
  },
  {
    key: 'when',
    header: 'When',
    cell: ({ date, period }) => (date ? dayOf(date) : period.label),
  },
  {
    key: 'requirements',
    header: 'Requirements',
    figure: true,
    cell: ({ requirements }) => said(requirements),
  },
  {
    key: 'recommendations',
    header: 'Recommendations',
    figure: true,
    cell: ({ recommendations }) => said(recommendations),
  },
];

export function EntriesTable({ entries }: { entries: readonly Entry[] }) {
  return (
    <DataTable
      caption="Entries behind this number"
      captionHidden
      columns={columns}
      rows={entries}
      rowKey={({ id }) => id}
    />
  );
}
