// What the checks found: what stands in the way first, then what is worth a look, each with places in the file and what would be right.
import { formatCount } from '@cube/schema';
import { CheckChip } from '../../ui/check-chip.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { ColumnsChanged } from './columns-changed.tsx';
import { type Check, type FileImport, type Stage, tellsOfColumns } from './screening.ts';

type Example = Check['examples'][number] & { key: string };

const columns: Record<'line' | 'column' | 'value' | 'message', Column<Example>> = {
  line: {
    key: 'line',
    header: 'Line',
    figure: true,
    rowHeader: true,
    cell: ({ line }) => (line === null ? 'whole file' : formatCount(line)),
  },
  column: {
    key: 'column',
    header: 'Column',
    cell: ({ column }) => (column === null ? 'all' : <code>{column || '(no name)'}</code>),
  },
  value: {
    key: 'value',
    header: 'In the file',
    cell: ({ value }) =>
      value === null || value === '' ? (
        <span className="sub">(blank)</span>
      ) : (
        <code className="da-value">{value}</code>
      ),
  },
  message: {
    key: 'message',
    header: 'What is wrong, or was done',
    cell: ({ message }) => message ?? 'As said above.',
  },
};

/** Only the columns that some example fills: a message for each place is rare, a line is not. */
function Examples({ check }: { check: Check }) {
  const lines = check.examples.flatMap(({ line }) => (line === null ? [] : [formatCount(line)]));
  const bare = check.examples.every(
    ({ column, value, message }) => column === null && value === null && message === null,
  );
  // Nothing but lines is a sentence, not a table.
  if (bare)
    return lines.length > 0 ? (
      <p className="small sub">
        {lines.length === 1 ? 'Line' : 'Lines'} {lines.join(', ')}
        {check.found > lines.length && `, and ${formatCount(check.found - lines.length)} more`}.
      </p>
    ) : null;
  const rows = check.examples.map((example, index) => ({ ...example, key: String(index) }));
  const shown = [
    columns.line,
    ...(rows.some(({ column }) => column !== null) ? [columns.column] : []),
    ...(rows.some(({ value }) => value !== null) ? [columns.value] : []),
    ...(rows.some(({ message }) => message !== null) ? [columns.message] : []),
  ];
  return (
    <div className="da-examples">
      <DataTable
        caption={`Places in the file: ${check.name}`}
        captionHidden
        columns={shown}
        rows={rows}
        rowKey={({ key }) => key}
        sticky={false}
      />
      {check.found > rows.length && (
        <p className="cap">
          Shown: {formatCount(rows.length)} of the {formatCount(check.found)} places.
        </p>
      )}
    </div>
  );
}

export function Findings({
  file,
  findings,
}: {
  file: FileImport;
  findings: readonly { check: Check; stage: Stage }[];
}) {
  const failed = findings.filter(({ check }) => check.result === 'FAIL').length;
  return (
    <section>
      <h3>{failed > 0 ? 'What to mend, and what to look at' : 'Worth a look'}</h3>
      <ul className="da-findings">
        {findings.map(({ check, stage }) => (
          <li key={`${check.stage} ${check.name}`} className={check.result}>
            <div className="da-finding">
              <h4>{check.name}</h4>
              <CheckChip state={check.result} />
            </div>
            <p>{check.message}</p>
            {check.wouldBeRight && (
              <p>
                <b>{check.result === 'FAIL' ? 'What would be right:' : 'What to do:'}</b>{' '}
                {check.wouldBeRight}
              </p>
            )}
            {tellsOfColumns(check, file) ? (
              <ColumnsChanged added={file.columnsAdded} gone={file.columnsGone} />
            ) : (
              check.examples.length > 0 && <Examples check={check} />
            )}
            <p className="small muted">
              Stage {stage.number}, {stage.title.toLowerCase()}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
