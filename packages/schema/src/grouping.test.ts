import { describe, expect, it } from 'vitest';
import { contents as published } from './contents.fixture.ts';
import { coordinatesOf, type FoundGroups } from './grouping.ts';
import { coordinateFromParts, decodeId, encodeId, entryFromParts, entryId, rowId } from './ids.ts';
import { membersOf } from './member-index.ts';
import { parsePopulation } from './query.ts';
import { withRecords } from './records.fixture.ts';

const contents = withRecords();
const p = parsePopulation({ stage: { is: 'register' } }, contents);
const frame = { stages: p.stages, questionSets: p.questionSets, periods: p.periods };
const codes = (by: Parameters<typeof coordinatesOf>[2], groups: FoundGroups, totals = 'NONE') =>
  coordinatesOf(p, contents, by, totals as 'NONE', 100, groups).map((c) =>
    by.map((d) => c.pins.get(d)?.code ?? '*').join(' '),
  );
const areasAndServices: FoundGroups = {
  by: ['COUNCIL_AREA', 'SERVICE'],
  found: [
    {
      ...frame,
      combinations: [
        ['moray', 'CS3'],
        ['fife', 'CS2'],
        ['fife', 'CS1'],
      ],
    },
  ],
};

describe('rows by service or provider', () => {
  it('are the combinations that have entries, in member order, with their totals', () => {
    expect(codes(['COUNCIL_AREA', 'SERVICE'], areasAndServices, 'ROLLUP')).toEqual([
      'fife CS1',
      'fife CS2',
      'fife *',
      'moray CS3',
      'moray *',
      '* *',
    ]);
  });
  it('keep what was found in one frame apart from another', () => {
    const other: FoundGroups = {
      by: ['SERVICE'],
      found: [
        { ...frame, combinations: [['CS1']] },
        { ...frame, periods: ['2014-15'], combinations: [['CS2']] },
      ],
    };
    expect(codes(['SERVICE'], other)).toEqual(['CS1']);
  });
  it('cross the questions put, each with the members found', () => {
    const groups: FoundGroups = { by: ['SERVICE'], found: [{ ...frame, combinations: [['CS2']] }] };
    expect(codes(['QUESTION', 'SERVICE'], groups)).toEqual(['wellbeing CS2']);
  });
  it('are refused in words when there are too many', () => {
    expect(() =>
      coordinatesOf(p, contents, ['COUNCIL_AREA', 'SERVICE'], 'NONE', 2, areasAndServices),
    ).toThrow('more than 2 rows');
  });
  it('are refused where a release holds no records', () => {
    expect(() =>
      coordinatesOf(parsePopulation({}, published), published, ['PROVIDER'], 'NONE', 9),
    ).toThrow('needs individual records');
  });
  it('have ids that read back', () => {
    const [row] = coordinatesOf(p, contents, ['SERVICE'], 'NONE', 9, {
      by: ['SERVICE'],
      found: [{ ...frame, combinations: [['CS3']] }],
    });
    if (!row) throw new Error('No row.');
    const { parts } = decodeId(rowId(row));
    expect(rowId(coordinateFromParts(parts, contents))).toBe(rowId(row));
  });
});

describe('questions of several focus areas', () => {
  it('stand together by focus area, whatever order each counts them in', () => {
    const all = parsePopulation(
      { stage: { any: true }, period: { any: true }, questionSet: { any: true } },
      contents,
    );
    const rows = coordinatesOf(all, contents, ['QUESTION'], 'GRAND', 99);
    const paths = ['register/wellbeing', 'cse/policy', 'cse/plans', 'cse/training'];
    expect(rows.map((row) => row.pins.get('QUESTION')?.path ?? '*')).toEqual([...paths, '*']);
    expect(membersOf(contents, 'QUESTION').map((m) => m.path)).toEqual(paths);
    const answers = membersOf(contents, 'ANSWER').map((m) => m.parent);
    expect([...new Set(answers)]).toEqual(paths.slice(1));
  });
});

describe('the id of a record', () => {
  it('reads back, and only as it is written', () => {
    const at = { batchId: 'register', line: 17 };
    expect(entryFromParts(decodeId(entryId('1-abcdef01', at)).parts)).toEqual(at);
    for (const line of ['0', '017', '1e3', '', '-1'])
      expect(() =>
        entryFromParts(decodeId(encodeId('entry', '1-abcdef01', 'register', line)).parts),
      ).toThrow('does not name a record');
  });
});

describe('a release with a national register', () => {
  const many = (prefix: string, n: number) =>
    Array.from({ length: n }, (_, i) => `${prefix}${2_003_000_000 + i}`);
  const national = withRecords(many('CS', 10_566), many('SP', 5_382), many('area-', 33));

  it('answers populations, nearest codes and rows of areas as it does for a small one', () => {
    const some = parsePopulation(
      { stage: { is: 'register' }, service: { in: ['CS2003000007', 'CS2003010000'] } },
      national,
    );
    expect(some.places.SERVICE).toHaveLength(2);
    expect(() => parsePopulation({ service: { is: 'CS2003099999' } }, national)).toThrow(
      'Did you mean',
    );
    const all = parsePopulation({ stage: { is: 'register' } }, national);
    expect(coordinatesOf(all, national, ['COUNCIL_AREA'], 'GRAND', 100)).toHaveLength(34);
  });
});
