// Rows whatever the cells hold and wherever the stream is cut: nothing is changed, and lines are those an editor shows. And entries
// that stand twice, whatever their number.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breaksIn, inspectBytes } from './bytes.ts';
import { textOf } from './encoding.ts';
import type { Row } from './layout.ts';
import { limits } from './limits.ts';
import { type Delimiter, readRows } from './rows.ts';
import { keepSeen } from './seen.ts';

async function* cut(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const written = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const cells = fc.array(fc.stringMatching(/^[a-zé€😀 ;,"\t\r\n]{0,8}$/u), {
  minLength: 1,
  maxLength: 4,
});
const size = fc.integer({ min: 1, max: 40 });

describe('rows', () => {
  it('come back as they were written, with the lines on which they start', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(cells, { minLength: 1, maxLength: 12 }),
        fc.constantFrom(',' as const, ';' as const, '\t' as const),
        fc.constantFrom('\n', '\r\n', '\r'),
        size,
        async (table, sign, end, chunk) => {
          const lines = table.map((row) => row.map(written).join(sign) + end);
          const expected = table.map((row, i) => ({
            line: 1 + lines.slice(0, i).reduce((sum, line) => sum + breaksIn(line), 0),
            cells: row,
          }));
          const rows: Row[] = [];
          const text = textOf(cut(Buffer.from(lines.join('')), chunk), 'UTF-8');
          for await (const row of readRows(text, sign, limits)) rows.push(row);
          expect(rows).toEqual(expected);
        },
      ),
    );
  });
});

describe('a row of nothing but delimiters', () => {
  const few = { ...limits, cells: 1_000 };
  async function* endless(sign: Delimiter): AsyncGenerator<string> {
    yield 'a,b\n';
    for (;;) yield sign.repeat(500);
  }
  const linesOf = async (text: AsyncIterable<string>, sign: Delimiter, most: typeof limits) => {
    const lines: number[] = [];
    for await (const { line } of readRows(text, sign, most)) lines.push(line);
    return lines;
  };

  it('is refused with its line before it has outgrown the memory, however long it goes on', async () => {
    for (const sign of [',', ';', '\t'] as const)
      await expect(linesOf(endless(sign), sign, few)).rejects.toMatchObject({
        message: 'A row has more than 1,000 cells, the most that one may have.',
        issue: { check: 'file-size', line: 2 },
      });
  });

  it('does not count the cells of one row for the next', async () => {
    async function* rows(): AsyncGenerator<string> {
      for (let row = 0; row < 100; row += 1) yield `${','.repeat(600)}\n`;
    }
    expect(await linesOf(rows(), ',', few)).toHaveLength(100);
  });
});

describe('bytes', () => {
  it('any text is told as UTF-8, and hashed the same, wherever the stream is cut', async () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(text, size, async (words, chunk) => {
        const bytes = Buffer.from(`Service,${words.replace(/\p{Cc}/gu, ' ').toWellFormed()}`);
        const whole = await inspectBytes(cut(bytes, bytes.length));
        expect(whole.encoding).toBe('UTF-8');
        expect(await inspectBytes(cut(bytes, chunk))).toEqual(whole);
      }),
    );
  });
});

describe('entries seen', () => {
  it('the same service and day, or the same period where one has no day, are found with their line; nothing else is', () => {
    const entry = fc.record({
      service: fc.constantFrom('CS1', 'CS2', 'CS3'),
      period: fc.constantFrom('2016-17', '2017-18'),
      date: fc.constantFrom(null, '2016-05-31', '2016-06-01'),
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), (entries) => {
        const seen = keepSeen();
        entries.forEach((one, i) => {
          const same = entries
            .slice(0, i)
            .some(
              (other) =>
                other.service === one.service &&
                (other.date === null || one.date === null
                  ? other.period === one.period
                  : other.date === one.date),
            );
          expect(seen({ ...one, line: i + 2 }) !== null).toBe(same);
        });
      }),
    );
  });

  it('a hundred thousand services are told apart', () => {
    const seen = keepSeen();
    const entries = Array.from({ length: 100_000 }, (_, i) => ({
      line: i + 2,
      service: `CS${i}`,
      period: '2016-17',
      date: '2016-05-31',
    }));
    expect(entries.filter((entry) => seen(entry) !== null)).toEqual([]);
    expect(entries.every((entry) => seen({ ...entry, line: 1 }) === entry.line)).toBe(true);
  });
});
