import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCell, rateCell, withheldRate } from './compare.fixture.ts';
import { type Named, servicesOf, surelyFirstAndLast, titleOf } from './wording.ts';

const counts = [countCell(1), countCell(2)] as const;
const group = (short: string, share: number | readonly [number, number]): Named => ({
  short,
  rate: rateCell(share, counts),
});
const had = 'had the answer “in place”';

describe('the title of the chart', () => {
  it('names first and last where both hold', () => {
    const groups = [
      group('Private', [79, 81]),
      group('Local authority', [62, 64]),
      group('Voluntary', 53),
    ];
    expect(titleOf(groups, had, 'sectors')).toBe(
      'Private services most often had the answer “in place”, voluntary services least often',
    );
  });

  it('does not call a group first when another may be ahead of it', () => {
    const groups = [
      group('Private', [90, 92]),
      group('Local authority', [90, 91.5]),
      group('Voluntary', 75),
    ];
    expect(titleOf(groups, had, 'sectors')).toBe(
      'Voluntary services least often had the answer “in place”',
    );
  });

  it('claims no order when the ranges overlap', () => {
    const groups = [group('Private', [10, 90]), group('Voluntary', [20, 80])];
    expect(titleOf(groups, had, 'sectors')).toBe(
      'No order of sectors holds for every value the source allows',
    );
  });

  it('claims no order between equal shares', () => {
    expect(surelyFirstAndLast([group('Fostering', 100), group('Adoption', 100)])).toMatchObject({
      first: [],
      last: [],
    });
  });

  it('names together groups known to share the first place', () => {
    const groups = [
      group('Fostering', 100),
      group('Adoption', 100),
      group('Care home', [86, 90]),
      group('School care', [84, 88]),
    ];
    expect(titleOf(groups, had, 'service types')).toBe(
      'Fostering and adoption services most often had the answer “in place”',
    );
  });

  it('never speaks of a withheld share', () => {
    const groups = [
      group('Private', 80),
      group('Voluntary', 53),
      { short: 'Health board', rate: withheldRate },
    ];
    expect(titleOf(groups, had, 'sectors')).toBe(
      'Private services more often had the answer “in place” than voluntary services',
    );
  });

  it('puts no small base at the top', () => {
    const small = { short: 'Secure', rate: rateCell(100, counts, { smallBase: true }) };
    expect(
      surelyFirstAndLast([small, group('Fostering', 80), group('Adoption', 70)]).first,
    ).toEqual([]);
  });

  it('holds for every value inside the ranges', () => {
    const bounds = fc
      .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    fc.assert(
      fc.property(
        fc.array(bounds, { minLength: 2, maxLength: 6 }),
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (ranges, parts) => {
          const groups = ranges.map((range, i) => group(`G${i}`, range));
          const { first, last } = surelyFirstAndLast(groups);
          const truth = ranges.map(
            ([lower, upper]) => lower + (upper - lower) * (parts.next().value ?? 0),
          );
          for (const one of first) expect(truth[groups.indexOf(one)]).toBe(Math.max(...truth));
          for (const one of last) expect(truth[groups.indexOf(one)]).toBe(Math.min(...truth));
        },
      ),
    );
  });
});

describe('groups as nouns', () => {
  it.each([
    ['Voluntary', 'voluntary services'],
    ['Care home', 'care home services'],
    ['Support service', 'support services'],
  ])('%s', (short, noun) => expect(servicesOf(short)).toBe(noun));
});
