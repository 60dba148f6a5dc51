import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCell, rateCell, withheldRate } from './compare.fixture.ts';
import {
  type Named,
  type NamedVerdict,
  servicesOf,
  surelyFirstAndLast,
  titleOf,
} from './wording.ts';

const counts = [countCell(1), countCell(2)] as const;
const group = (
  short: string,
  share: number | readonly [number, number],
  verdict: NamedVerdict['verdict'] = 'NO_CLEAR_DIFFERENCE',
): NamedVerdict => ({ short, rate: rateCell(share, counts), verdict });
const had = 'had a policy in place';
const title = (groups: NamedVerdict[], many = 'sectors') =>
  titleOf(groups, had, many, 'the rest of the services inspected').text;

describe('the title of the chart', () => {
  it('names first and last where both hold', () => {
    const groups = [
      group('Private', [79, 81], 'HIGHER'),
      group('Local authority', [62, 64]),
      group('Voluntary', 53, 'LOWER'),
    ];
    expect(title(groups)).toBe(
      'Private services most often had a policy in place, voluntary services least often',
    );
  });

  it('does not call a group first when another may be ahead of it', () => {
    const groups = [
      group('Private', [90, 92]),
      group('Local authority', [90, 91.5]),
      group('Voluntary', 75, 'LOWER'),
    ];
    expect(title(groups)).toBe('Voluntary services least often had a policy in place');
  });

  it('claims no order when the ranges overlap', () => {
    const groups = [group('Private', [10, 90]), group('Voluntary', [20, 80])];
    expect(title(groups)).toBe(
      'No clear difference between sectors: 10 to 90% had a policy in place',
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
      group('Fostering', 100, 'HIGHER'),
      group('Adoption', 100, 'HIGHER'),
      group('Care home', [86, 90]),
      group('School care', [84, 88]),
    ];
    expect(title(groups, 'service types')).toBe(
      'Fostering and adoption services most often had a policy in place',
    );
  });

  it('never speaks of a withheld share', () => {
    const groups = [
      group('Private', 80, 'HIGHER'),
      group('Voluntary', 53, 'LOWER'),
      { short: 'Health board', rate: withheldRate, verdict: 'CANNOT_SAY' as const },
    ];
    expect(title(groups)).toBe(
      'Private services more often had a policy in place than voluntary services',
    );
  });

  it('ranks nobody whose difference chance alone could explain', () => {
    const groups = [group('Fostering', 100), group('Adoption', 97), group('Care home', 94)];
    expect(title(groups, 'service types')).toBe(
      'No clear difference between service types: 94 to 100% had a policy in place',
    );
  });

  it('says what is clear of a group in the middle, and of no other', () => {
    const groups = [
      group('Fostering', 100),
      group('Private', 90, 'HIGHER'),
      group('Care home', 60),
    ];
    expect(title(groups)).toBe(
      'Private services more often had a policy in place than the rest of the services inspected',
    );
  });

  it('says that the report leaves it open, where it does', () => {
    const open = { notDeterminable: true };
    const groups: NamedVerdict[] = [
      { short: 'A', rate: rateCell([0, 90], counts, open), verdict: 'CANNOT_SAY' },
      { short: 'B', rate: rateCell([10, 96], counts, open), verdict: 'CANNOT_SAY' },
    ];
    expect(title(groups)).toBe('The report leaves open how sectors differ here');
  });

  it('calls no difference unclear where no verdict can be given', () => {
    const groups = [group('A', [0, 6], 'CANNOT_SAY'), group('B', [0, 1], 'CANNOT_SAY')];
    expect(title(groups)).toBe('How sectors differ cannot be said: 0 to 6% had a policy in place');
    const some = [...groups, group('C', 40), group('D', 50)];
    expect(title(some)).toBe(
      'No clear difference between sectors: 40 to 50% had a policy in place',
    );
  });

  it('puts no small base at the top', () => {
    const small = { ...group('Secure', 100), rate: rateCell(100, counts, { smallBase: true }) };
    expect(
      surelyFirstAndLast([small, group('Fostering', 80), group('Adoption', 70)]).first,
    ).toEqual([]);
  });

  it('says of a verdict on a handful of services that its base is small', () => {
    const small = (short: string, verdict: NamedVerdict['verdict']): NamedVerdict => ({
      short,
      rate: rateCell(38, counts, { smallBase: true }),
      verdict,
    });
    const others = [group('Care home', 79), group('Adoption', 80)];
    expect(title([...others, small('Fostering', 'LOWER')])).toBe(
      'Fostering services less often had a policy in place than the rest of the services inspected, on a small base',
    );
    const mixed = [group('School care', 95), group('Care home', 90, 'HIGHER')];
    expect(title([...mixed, small('Fostering', 'LOWER')])).toMatch(/, some on a small base$/);
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
          const places: readonly Named[] = groups;
          const { first, last } = surelyFirstAndLast(groups);
          const truth = ranges.map(
            ([lower, upper]) => lower + (upper - lower) * (parts.next().value ?? 0),
          );
          for (const one of first) expect(truth[places.indexOf(one)]).toBe(Math.max(...truth));
          for (const one of last) expect(truth[places.indexOf(one)]).toBe(Math.min(...truth));
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
