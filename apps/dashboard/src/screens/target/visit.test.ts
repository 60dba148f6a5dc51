import { describe, expect, it } from 'vitest';
import { readAddress } from '../../address.ts';
import { mostVisits, targetShape } from './address-shape.ts';
import { readVisits, toggled } from './visit.ts';

describe('the visit list', () => {
  it('takes an entry on, and off again', () => {
    const one = toggled([], { rank: 'service', code: 'CS1' });
    expect(one).toEqual(['service/CS1']);
    expect(toggled(one, { rank: 'service', code: 'CS1' })).toEqual([]);
  });

  it('takes no more than an address holds', () => {
    const full = Array.from({ length: mostVisits }, (_, i) => `service/CS${i}`);
    expect(toggled(full, { rank: 'sector', code: 'private' })).toEqual(full);
    expect(toggled(full, { rank: 'service', code: 'CS0' })).toHaveLength(mostVisits - 1);
  });

  it('drops what it cannot read', () => {
    expect(readVisits(['service/CS1', 'person/x', 'sector'])).toEqual([
      { rank: 'service', code: 'CS1' },
    ]);
  });
});

describe('the address of Target', () => {
  const read = (search: string) => readAddress(targetShape, search);

  it('reads lists and days', () => {
    const { values, healed } = read(
      '?need=policy,requirements&from=2018-04-01&visit=service/SIM-S0442',
    );
    expect(values.need).toEqual(['policy', 'requirements']);
    expect(values.from).toBe('2018-04-01');
    expect(values.visit).toEqual(['service/SIM-S0442']);
    expect(healed).toEqual([]);
  });

  it('names what it does not understand', () => {
    const { healed } = read('?from=2018-13-45&need=a b&rank=people');
    expect(healed.map(({ name }) => name)).toEqual(['rank', 'need', 'from']);
  });
});
