// The templates, each with what it is for and what may stand in each of its columns.
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Icon } from '../../ui/icons.tsx';
import type { Template, TemplateColumn } from './templates.ts';

const columns: Column<TemplateColumn>[] = [
  {
    key: 'name',
    header: 'Column',
    rowHeader: true,
    cell: ({ name, needed }) => (
      <>
        <code>{name}</code>
        {needed && <span className="da-needed">Needed</span>}
      </>
    ),
  },
  {
    key: 'about',
    header: 'What it may hold',
    cell: ({ about, example }) => (
      <>
        {about}
        {/* On phones in place of a third column, which nobody would see whole. */}
        {example && (
          <span className="da-example">
            Example: <code>{example}</code>
          </span>
        )}
      </>
    ),
  },
  { key: 'example', header: 'Example', cell: ({ example }) => <code>{example}</code> },
];

function Columns({ template }: { template: Template }) {
  return (
    <details className="da-layout">
      <summary>
        Its {template.columns.length} columns<span className="vh">: {template.title}</span>
      </summary>
      <DataTable
        caption={`Columns of ${template.name}`}
        captionHidden
        columns={columns}
        rows={template.columns}
        rowKey={({ name }) => name}
        sticky={false}
      />
    </details>
  );
}

export function TemplatesList({ templates }: { templates: readonly Template[] }) {
  if (templates.length === 0) return <p className="sub">This server offers no templates.</p>;
  return (
    <ul className="da-templates">
      {templates.map((template) => (
        <li key={template.name}>
          <a href={template.url} download={template.name}>
            <Icon name="download" />
            {template.title}
          </a>
          <span className="small sub">{template.about}</span>
          <Columns template={template} />
        </li>
      ))}
    </ul>
  );
}
