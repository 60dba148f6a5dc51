// What can be counted, and over what it must not be added up.
import { dimensions } from '@cube/schema';
import type { DictionaryQuestionsQuery } from '../../generated/graphql.ts';
import { Card } from '../../ui/card.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { idOf } from './choices.ts';
import { EntryLink } from './entry-link.tsx';

type MeasureEntry = DictionaryQuestionsQuery['catalogue']['measures'][number];

export function MeasuresCard(props: { measures: readonly MeasureEntry[]; pinned: string }) {
  const columns: Column<MeasureEntry>[] = [
    {
      key: 'label',
      header: 'Name',
      rowHeader: true,
      cell: ({ measure, label }) => <span id={idOf('measure', measure)}>{label}</span>,
    },
    {
      key: 'code',
      header: 'Code',
      cell: ({ measure }) => (
        <EntryLink code={measure} href={props.pinned} id={idOf('measure', measure)} />
      ),
    },
    { key: 'about', header: 'What it counts', cell: ({ about }) => about },
    {
      key: 'adds',
      header: 'Not to be added over',
      cell: ({ notAdditiveAcross }) =>
        notAdditiveAcross.map((dimension) => dimensions[dimension].label.toLowerCase()).join(', '),
    },
  ];
  return (
    <Card id="measures" title="Measures" caption="What can be counted">
      <DataTable
        caption="Measures"
        captionHidden
        columns={columns}
        rows={props.measures}
        rowKey={({ measure }) => measure}
        sticky
      />
    </Card>
  );
}
