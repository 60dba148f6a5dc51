import { describe, expect, it } from 'vitest';
import { kinds } from './frames.ts';
import { type LeftOut, leftOutHead, leftOutNames, minimumOptions } from './left-out.ts';

const row = (label: string, display: string) => ({ keys: [{ label }], count: { display } });
const out = (why: LeftOut['why'], count: number, ...largest: ReturnType<typeof row>[]) =>
  ({ why, count, largest }) as unknown as LeftOut;
const area = kinds['council-area'];

describe('groups left out', () => {
  it('are told with the reason, by name, and the rest by number', () => {
    const few = out('TOO_FEW', 1204, row('Moray', '9'), row('Orkney', '8–9'));
    expect(leftOutHead(few, area, 10, 'inspection')).toBe('Fewer than 10 inspections');
    expect(leftOutNames(few, area)).toBe('Moray (9), Orkney (8–9) and 1,202 more.');
    const hidden = out('NO_FIGURES', 1, row('Fife', '[c]'));
    expect(leftOutHead(hidden, area, 10, 'inspection')).toMatch(/withheld/);
    expect(leftOutNames(hidden, area)).toBe('Fife ([c]).');
  });

  it('of services say that nothing can be read of them, and no number', () => {
    const unread = out('NO_FIGURES', 1, row('Seaview', '1'));
    expect(leftOutHead(unread, kinds.service, 1, 'register')).toMatch(/None of the chosen signs/);
    expect(leftOutNames(unread, kinds.service)).toBe('Seaview.');
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
      kinds.provider,
      'register',
    );
    expect(options.map(({ label }) => label)).toEqual([
      '1 entry (5,382 of 5,382 providers)',
      '5 entries (188 of 5,382 providers)',
      '500 entries (0 of 5,382 providers)',
    ]);
  });
});
