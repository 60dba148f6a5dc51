// A small layout for tests of the road: one row a visit, with a service, a day and a result; and files of it.
import type { EntryInput, QuestionSet } from '@cube/schema';
import type { Layout, RowReader } from '../src/layout.ts';
import { readDay } from '../src/value.ts';
import { knownMembers, timeMembers, yearOfDay } from '../src/vocabulary.ts';

const columns = ['Service', 'Day', 'Result'];

const results = ['bad', 'good'];

const definition = (periods: readonly string[]): QuestionSet => ({
  code: 'visits',
  label: 'Visits',
  description: 'What visitors found.',
  questions: [
    {
      code: 'result',
      label: 'Was it good?',
      short: 'Result',
      description: 'What the visitor said.',
      answers: results.map((code) => ({ code, label: code, role: 'scale' as const })),
      ordinal: true,
      unions: [],
      headline: ['good'],
      headlineLabel: 'good',
      favourable: ['good'],
      unfavourable: ['bad'],
      asked: periods.map((period) => ({
        period,
        stage: 'inspection',
        wording: 'As put.',
        of: 'visits',
      })),
    },
  ],
});

/** Reads visits; `onRow` is told of every row that the reader is given. */
export const visitsLayout = (onRow: (line: number) => void = () => {}): Layout => ({
  code: 'visits',
  label: 'Visits',
  match: (header) => {
    const missing = columns.filter((name) => !header.includes(name));
    const known = columns.length - missing.length;
    return {
      fits: missing.length === 0,
      score: known / columns.length,
      missing,
      unknown: header.filter((name) => !columns.includes(name)),
    };
  },
  open: ({ header, contents, report, fileName }): RowReader => {
    const periods = new Set<string>();
    const at = (name: string, cells: readonly string[]) => cells[header.indexOf(name)] ?? '';
    const fault = (
      check: 'value-unknown' | 'value-form' | 'value-missing',
      line: number,
      column: string,
      value: string,
    ) => {
      report.issue({ check, line, column, value });
      return [];
    };
    return {
      row: ({ line, cells }): readonly EntryInput[] => {
        onRow(line);
        const [service, day, result] = columns.map((name) => at(name, cells));
        if (!service) return fault('value-missing', line, 'Service', '');
        const date = readDay(day ?? '');
        if (!date) return fault('value-form', line, 'Day', day ?? '');
        if (!results.includes(result ?? ''))
          return fault('value-unknown', line, 'Result', result ?? '');
        const period = yearOfDay(date);
        periods.add(period);
        return [
          {
            line,
            service,
            serviceLabel: `Service ${service}`,
            provider: null,
            providerLabel: null,
            serviceType: 'care-home',
            serviceSubtype: null,
            sector: 'private',
            councilArea: 'fife',
            period,
            date,
            lastInspected: null,
            recommendations: null,
            requirements: 0,
            answers: [`result/${result}`],
          },
        ];
      },
      end: () => [],
      batch: () => {
        const held = contents.questionSets.find(({ code }) => code === 'visits');
        const before = held?.questions[0]?.asked.map(({ period }) => period) ?? [];
        return {
          title: `Visits ${[...periods].join(', ')}`,
          stage: 'inspection',
          questionSet: definition([...new Set([...before, ...periods])].sort()),
          periods: [...periods].sort(),
          source: { title: 'Visits', publisher: 'Test' },
          series: `visits-${fileName.replace(/\W+/g, '-').toLowerCase()}`,
          members: [
            ...[...periods].flatMap((period) => timeMembers(period)),
            ...(['SERVICE_TYPE', 'SECTOR', 'COUNCIL_AREA'] as const).flatMap((dimension) =>
              knownMembers(dimension).filter(({ path }) =>
                ['care-home', 'private', 'fife'].includes(path),
              ),
            ),
          ],
        };
      },
    };
  },
});

/** A file of `rows` visits, one a service, all good but every third. */
export const visitsFile = (rows: number, day = '2024-05-31', firstService = 1): string =>
  [
    columns.join(','),
    ...Array.from(
      { length: rows },
      (_, i) => `CS${firstService + i},${day},${i % 3 === 2 ? 'bad' : 'good'}`,
    ),
  ].join('\r\n');

/** Bytes as a sender would stream them. */
export async function* streamed(
  bytes: Uint8Array | string,
  size = 50_000,
): AsyncGenerator<Uint8Array> {
  const whole = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
  for (let at = 0; at < whole.length; at += size) yield whole.subarray(at, at + size);
}
