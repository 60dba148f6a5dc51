// The columns of the tidy CSV that every table can be taken away as.
import {
  type TidyColumn,
  tidyNumberColumns,
  tidyRowColumns,
  tidySourceColumns,
} from '@cube/schema';
import { Card } from '../../ui/card.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';

const parts = [
  { title: 'The row', columns: tidyRowColumns },
  { title: 'The number', columns: tidyNumberColumns },
  { title: 'Where it is from', columns: tidySourceColumns },
];

const shown: Column<TidyColumn>[] = [
  { key: 'name', header: 'Column', rowHeader: true, cell: ({ name }) => <code>{name}</code> },
  { key: 'about', header: 'What it holds', cell: ({ about }) => about },
];

export function TidyCard() {
  return (
    <Card
      id="tidy"
      title="Columns of the tidy CSV"
      caption="One line a number, with codes and labels. The same for every table that is exported."
    >
      {parts.map(({ title, columns }) => (
        <section key={title} className="dd-entry">
          <h3>{title}</h3>
          <DataTable
            caption={`Columns of the tidy CSV: ${title.toLowerCase()}`}
            captionHidden
            columns={shown}
            rows={columns}
            rowKey={({ name }) => name}
            sticky={false}
          />
        </section>
      ))}
    </Card>
  );
}
