// The layout of the Care Inspectorate Datastore, the monthly register of care services in Scotland: how its header is known, and how
// a file is opened. Columns and questions are data beside it.
import type { Layout, Opening, RowReader } from '../layout.ts';
import { dayInWords } from '../value.ts';
import { asAtOf } from './as-at.ts';
import { datastoreFamilies, gradeFamilies } from './datastore-columns.ts';
import { registerBreaks, registerPuts, registerSet } from './datastore-questions.ts';
import { askedBy, rowOf } from './datastore-rows.ts';
import { columnReader, matchOf, readsFor, reportColumns } from './families.ts';
import { registerReader } from './register.ts';

const series = 'ci-datastore';
const columnsOf = columnReader(datastoreFamilies);
const gradeCodes: ReadonlySet<string> = new Set(gradeFamilies.map(({ code }) => code));
/** Registers of care services go back to the Care Commission of April 2002. */
const firstDay = '2002-04-01';

const open = (opening: Opening): RowReader | null => {
  const { report } = opening;
  const columns = columnsOf(opening.header);
  const asAt = asAtOf(opening, firstDay);
  if (asAt === null) return null;
  reportColumns(datastoreFamilies, columns, report);
  report.issue({
    check: 'value-not-supplied',
    line: null,
    column: null,
    value: null,
    message:
      'The register says whether there were requirements, not how many: numbers of requirements and recommendations are not held.',
  });
  const asked = askedBy(columns, gradeCodes);
  const years = (family: string): string[] =>
    asked.flatMap(({ column }) => (column.family.code === family ? (column.year ?? []) : []));
  const day = dayInWords(asAt);
  return registerReader(opening, {
    asAt,
    asked,
    read: rowOf(columns, asked, asAt, report),
    set: registerSet,
    puts: registerPuts({ requirements: years('requirements'), complaints: years('complaints') }),
    breaks: registerBreaks,
    title: `Register of ${day}`,
    source: {
      title: `Care Inspectorate Datastore, register of services at ${day}`,
      publisher: 'Care Inspectorate',
      licence: 'Open Government Licence v3.0',
      attribution:
        'Contains Care Inspectorate information licensed under the Open Government Licence v3.0.',
    },
    series,
    own: () => [],
  });
};

/** Known by ten families of columns that all its years have. */
export const datastore: Layout = {
  code: series,
  label: 'Care Inspectorate Datastore',
  match: (header) => matchOf(datastoreFamilies, columnsOf(header)),
  readsFor: readsFor(columnsOf),
  open,
};
