import { describe, expect, it } from 'vitest';
import { readAddress } from '../../address.ts';
import { mostVisits, targetShape } from './address-shape.ts';
import { readVisits, toggled, withServices } from './visit.ts';

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

  it('takes the services of a group in its place, each once', () => {
    const codes = ['service/CS1', 'council-area/fife', 'service/CS9'];
    expect(
      withServices(codes, 'council-area/fife', ['service/CS2', 'service/CS1', 'service/CS3'], 3),
    ).toEqual({
      list: ['service/CS1', 'service/CS2', 'service/CS3', 'service/CS9'],
      left: 0,
    });
  });

  it('takes as many of them as fit, and says how many did not', () => {
    const codes = Array.from({ length: mostVisits - 2 }, (_, i) => `service/CS${i}`);
    const some = Array.from({ length: 10 }, (_, i) => `service/NEW${i}`);
    const { list, left } = withServices([...codes, 'provider/p1'], 'provider/p1', some, 40);
    expect(list).toHaveLength(mostVisits);
    expect(list).not.toContain('provider/p1');
    expect(left).toBe(38);
  });

  it('keeps a group that has none', () => {
    expect(withServices(['sector/private'], 'sector/private', [], 0).list).toEqual([
      'sector/private',
    ]);
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
