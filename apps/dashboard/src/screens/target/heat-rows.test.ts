import { describe, expect, it } from 'vitest';
import { kinds } from './frames.ts';
import { heatCell, heatOf, largestAsked, largestOf } from './heat-rows.ts';

type Rate = Parameters<typeof heatCell>[0];
type Question = Parameters<typeof heatOf>[2][number];

const rate = (given: Partial<Rate> & { numerator: Rate['numerator'] }): Rate =>
  ({
    __typename: 'RateCell',
    status: 'KNOWN',
    display: '22%',
    spoken: '22 percent, 9 of 41',
    notDeterminable: false,
    smallBase: false,
    percent: 22,
    bounds: null,
    denominator: count(41),
    ...given,
  }) as Rate;
const count = (value: number): Rate['numerator'] =>
  ({ status: 'KNOWN', display: String(value), value, bounds: null }) as Rate['numerator'];

describe('the largest groups', () => {
  it('are groups: who is outside Scotland or not recorded is none, however many they are', () => {
    expect(
      largestOf(['fife', 'outside-scotland', 'not-recorded', 'angus'], kinds['council-area']),
    ).toEqual({ codes: ['fife', 'angus'], which: 'of all council areas, largest first' });
  });

  it('are as many as find room, and it is said that there are more', () => {
    const codes = Array.from({ length: largestAsked }, (_, i) => `SP${i}`);
    const many = largestOf(codes, kinds.provider);
    expect(many.codes).toHaveLength(40);
    expect(many.which).toBe('of the 40 largest providers');
  });
});

describe('a cell of the heat map', () => {
  it('holds the share and its base', () => {
    expect(heatCell(rate({ numerator: count(9) }))).toMatchObject({
      display: '22%',
      base: '9\u00a0of 41',
      share: 22,
    });
  });

  it('has a symbol and its words where there is no number', () => {
    const cell = heatCell(
      rate({ status: 'NO_CASES', display: '[n]', spoken: 'no cases', numerator: count(0) }),
    );
    expect(cell).toMatchObject({ display: '[n]', base: 'no cases', share: null });
  });

  it('has no colour for a range, unless it prints as one share', () => {
    const numerator = {
      ...count(0),
      status: 'BOUNDED',
      value: null,
      bounds: { lower: 4, upper: 5 },
    };
    const ranged = {
      status: 'BOUNDED',
      percent: null,
      bounds: { __typename: 'FloatBounds', lower: 3.2, upper: 4.1 },
    } as const;
    const wide = rate({ ...ranged, display: '3–4%', numerator: numerator as Rate['numerator'] });
    expect(heatCell(wide)).toMatchObject({ share: null, range: true });
    const one = rate({ ...ranged, display: '4%', numerator: numerator as Rate['numerator'] });
    expect(heatCell(one)).toMatchObject({ share: 3.2, range: false });
  });
});

describe('the heat map', () => {
  const member = (code: string) => ({ id: code, code, label: code, short: code, order: 0 });
  const question = (code: string) =>
    ({ question: member(code), unfavourable: [member('None')] }) as unknown as Question;
  const cell = (value: number) => ({ id: '', rate: rate({ numerator: count(value) }) });
  const heat = {
    listed: {
      pivot: {
        rowHeads: [{ members: [member('angus')] }, { members: [member('fife')] }],
        columnHeads: [{ members: [member('roles')] }, { members: [member('policy')] }],
        cells: [
          [cell(1), cell(2)],
          [cell(3), cell(4)],
        ],
      },
    },
    all: { rows: { nodes: [{ id: '', question: member('policy'), rate: cell(9).rate }] } },
  } as unknown as Parameters<typeof heatOf>[0];

  it('keeps the order of the list and of the questions, with all together at the end', () => {
    const { rows, columns, cells } = heatOf(
      heat,
      ['fife', 'angus'],
      [question('policy'), question('roles'), question('never-asked')],
      'council areas',
      () => undefined,
    );
    expect(rows.map(({ label }) => label)).toEqual(['fife', 'angus', 'All council areas']);
    expect(columns.map(({ key }) => key)).toEqual(['policy', 'roles']);
    expect(cells.map((line) => line.map(({ base }) => base.split('\u00a0')[0]))).toEqual([
      ['4', '3'],
      ['2', '1'],
      ['9', 'not held'],
    ]);
  });
});
