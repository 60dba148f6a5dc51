import { describe, expect, it } from 'vitest';
import type { Rank } from './address-shape.ts';
import { kinds } from './frames.ts';
import {
  countsBases,
  type LeftOut,
  leftOutHead,
  leftOutNames,
  minimumOptions,
} from './left-out.ts';

const row = (label: string, display: string) => ({ keys: [{ label }], count: { display } });
const out = (why: LeftOut['why'], count: number, ...largest: ReturnType<typeof row>[]) =>
  ({ why, count, largest }) as unknown as LeftOut;
const question = { question: { code: 'policy' } };
const choices = (more: { rank: Rank; questions?: object[]; stage?: string }) =>
  ({
    kind: kinds[more.rank],
    frame: { stage: more.stage ?? 'inspection' },
    questions: [question, question],
    withRequirements: false,
    ...more,
  }) as unknown as Parameters<typeof leftOutHead>[2];
/** By two signs of need, and by one. */
const areas = choices({ rank: 'council-area' });
const byOne = choices({ rank: 'council-area', questions: [question] });

describe('groups left out', () => {
  it('are told with the reason, by name, and the rest by number', () => {
    const few = out('TOO_FEW', 1204, row('Moray', '9'), row('Orkney', '8–9'));
    expect(leftOutHead(few, 10, areas)).toBe('Fewer than 10 inspections');
    expect(leftOutNames(few, areas)).toBe('Moray (9), Orkney (8–9) and 1,202 more.');
    const hidden = out('NO_FIGURES', 1, row('Fife', '[c]'));
    expect(leftOutHead(hidden, 10, areas)).toMatch(/withheld/);
    expect(leftOutNames(hidden, areas)).toBe('Fife ([c]).');
  });

  it('are told by the base where need is read from one share, with the size the minimum was held against', () => {
    expect(countsBases(byOne)).toBe(true);
    expect(countsBases({ ...byOne, withRequirements: true })).toBe(false);
    expect(countsBases(choices({ rank: 'service', questions: [question] }))).toBe(false);
    const few = out('TOO_FEW', 1, {
      ...row('Moray', '40'),
      rate: { denominator: { display: '3' } },
    } as never);
    expect(leftOutHead(few, 10, byOne)).toBe('Fewer than 10 in the base');
    expect(leftOutNames(few, byOne)).toBe('Moray (3).');
    expect(leftOutHead(out('NO_ENTRIES', 1), 10, byOne)).toBe('None in the base');
    expect(leftOutHead(out('NO_ENTRIES', 1), 10, areas)).toBe('No inspections among those chosen');
  });

  it('of services say that nothing can be read of them, and no number', () => {
    const unread = out('NO_FIGURES', 1, row('Seaview', '1'));
    const services = choices({ rank: 'service' });
    expect(leftOutHead(unread, 1, services)).toMatch(/None of the chosen signs/);
    expect(leftOutNames(unread, services)).toBe('Seaview.');
  });
});

describe('minimums', () => {
  const sizes = [
    { minEntries: 1, groups: 5382 },
    { minEntries: 5, groups: 188 },
    { minEntries: 7, groups: 0 },
    { minEntries: 500, groups: 0 },
  ];

  it('say how many groups remain of how many, the chosen one always among them', () => {
    const options = minimumOptions(
      { sizes, totalCount: 188, leftOut: 5194 } as Parameters<typeof minimumOptions>[0],
      500,
      choices({ rank: 'provider', stage: 'register' }),
    );
    expect(options.map(({ label }) => label)).toEqual([
      '1 entry (5,382 of 5,382 providers)',
      '5 entries (188 of 5,382 providers)',
      '500 entries (0 of 5,382 providers)',
    ]);
    expect(
      minimumOptions({ sizes, totalCount: 188, leftOut: 5194 } as never, 5, byOne)[1]?.label,
    ).toBe('5 in the base (188 of 5,382 council areas)');
  });
});
