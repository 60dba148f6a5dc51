// The layout of the Care Inspectorate Datastore, the monthly register of care services in Scotland: how its header is known, and how
// a file becomes one batch of stage register. Columns and questions are data beside it.
import { formatCount } from '@cube/schema';
import type { Layout, Opening, ReadBatch, RowReader } from '../layout.ts';
import { dayInWords } from '../value.ts';
import { memberGathering, timeMembers } from '../vocabulary.ts';
import { asAtOf } from './as-at.ts';
import { breaksAt, grown } from './asked.ts';
import { datastoreFamilies, gradeFamilies } from './datastore-columns.ts';
import { registerBreaks, registerPuts, registerSet } from './datastore-questions.ts';
import { askedBy, rowOf } from './datastore-rows.ts';
import { type Columns, columnReader, matchOf } from './families.ts';
import { holdBack, mostHeldBack } from './held-back.ts';

const series = 'ci-datastore';
const columnsOf = columnReader(datastoreFamilies);
const gradeCodes: ReadonlySet<string> = new Set(gradeFamilies.map(({ code }) => code));
/** The Care Inspectorate and its registers go back to the Care Commission of April 2002. */
const firstDay = '2002-04-01';

const reportColumns = ({ known, twice }: Columns, { report }: Opening): void => {
  for (const { name } of twice)
    report.issue({
      check: 'header-twice',
      line: null,
      column: name,
      value: null,
      message: 'Another column stands for the same thing.',
    });
  const there = new Set(known.map(({ family }) => family.code));
  for (const code of ['name', 'provider', 'provider-name', 'subtype', 'last-inspected']) {
    const family = datastoreFamilies.find((one) => one.code === code);
    if (family && !there.has(code))
      report.issue({
        check: 'value-not-supplied',
        line: null,
        column: family.names[0] ?? null,
        value: null,
        message: `There is no such column: the ${family.becomes.split(';')[0]} is not held.`,
      });
  }
  report.issue({
    check: 'value-not-supplied',
    line: null,
    column: null,
    value: null,
    message:
      'The register says whether there were requirements, not how many: numbers of requirements and recommendations are not held.',
  });
};

const open = (opening: Opening): RowReader | null => {
  const { report } = opening;
  const columns = columnsOf(opening.header);
  const asAt = asAtOf(opening, firstDay);
  if (asAt === null) return null;
  reportColumns(columns, opening);

  const asked = askedBy(columns, gradeCodes);
  const read = rowOf(columns, asked, asAt, report);
  const gathering = memberGathering();
  const back = holdBack(asked.length, () =>
    report.issue({
      check: 'file-size',
      line: null,
      column: null,
      value: null,
      message: `More than ${formatCount(mostHeldBack)} services, and a column of grades is still blank: no register is so long.`,
    }),
  );

  const questionSet = (): ReadBatch['questionSet'] => {
    const supplied = new Set(asked.filter((_, i) => back.isSupplied(i)).map(({ code }) => code));
    const years = (family: string): string[] =>
      asked.flatMap(({ column }) => (column.family.code === family ? (column.year ?? []) : []));
    const puts = registerPuts({
      requirements: years('requirements'),
      complaints: years('complaints'),
    }).map((put) => (supplied.has(put.question.code) ? put : { ...put, asked: null }));
    const held = opening.contents.questionSets.find(({ code }) => code === registerSet.code);
    return grown(registerSet, puts, held ?? null, {
      stage: 'register',
      period: asAt,
      breaks: registerBreaks,
    });
  };

  return {
    row: (row) => {
      const gathered = read(row, back.supply);
      if (!gathered) return [];
      const { serviceType, serviceSubtype, sector, councilArea } = gathered.entry;
      gathering.name('SERVICE_TYPE', serviceType);
      if (serviceSubtype) gathering.name('SERVICE_SUBTYPE', serviceSubtype);
      gathering.name('SECTOR', sector);
      gathering.name('COUNCIL_AREA', councilArea);
      return back.add(gathered);
    },
    end: () => {
      for (const [i, { column }] of asked.entries())
        if (!back.isSupplied(i))
          report.issue({
            check: 'value-not-supplied',
            line: null,
            column: column.name,
            value: null,
            message: 'Blank in every row: not supplied in this file, so the question is not asked.',
          });
      for (const why of breaksAt(questionSet(), asAt))
        report.issue({
          check: 'series-break',
          line: null,
          column: null,
          value: null,
          message: why,
        });
      return back.end();
    },
    batch: () => {
      gathering.name('STAGE', 'register');
      const day = dayInWords(asAt);
      return {
        title: `Register of ${day}`,
        stage: 'register',
        questionSet: questionSet(),
        periods: [asAt],
        source: {
          title: `Care Inspectorate Datastore, register of services at ${day}`,
          publisher: 'Care Inspectorate',
          licence: 'Open Government Licence v3.0',
          attribution:
            'Contains Care Inspectorate information licensed under the Open Government Licence v3.0.',
        },
        series,
        members: [...timeMembers(asAt), ...gathering.members()],
      };
    },
  };
};

export const datastore: Layout = {
  code: series,
  label: 'Care Inspectorate Datastore',
  match: (header) => matchOf(datastoreFamilies, columnsOf(header)),
  open,
};
