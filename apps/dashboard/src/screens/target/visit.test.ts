import { describe, expect, it } from 'vitest';
import { readAddress } from '../../address.ts';
import { mostVisits, targetShape } from './address-shape.ts';
import { exchanged, readVisits, toggled, withServices } from './visit.ts';

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

  describe('says what came of putting the services of a group in its place', () => {
    const group = { code: 'council-area/fife', name: 'Fife' };
    const services = (n: number, inNeed: number) =>
      Array.from({ length: n }, (_, i) => ({ code: `CS${i}`, inNeed: i < inNeed }));

    it('all of them where they fit, and that some could not be placed', () => {
      expect(exchanged([group.code], group, services(2, 1), 2)).toEqual({
        list: ['service/CS0', 'service/CS1'],
        said: 'The services of Fife stand on the list.',
      });
      expect(exchanged([group.code], group, services(3, 1), 10).said).toBe(
        'The services of Fife stand on the list. Not so 7 without a sign that can be read.',
      );
    });

    it('only those in need where not all fit', () => {
      const { list, said } = exchanged([group.code], group, services(mostVisits, 2), 557);
      expect(list).toEqual(['service/CS0', 'service/CS1']);
      expect(said).toBe('The services of Fife that show a chosen sign of need stand on the list.');
      const full = [group.code, ...Array.from({ length: 50 }, (_, i) => `service/OLD${i}`)];
      const some = exchanged(full, group, services(mostVisits, 30), 557);
      expect(some.list).toHaveLength(mostVisits);
      expect(some.said).toContain('others in need did not fit');
    });

    it('nothing where none can be placed or none is in need, and does not say that they stand there', () => {
      const none = exchanged([group.code], group, [], 5);
      expect(none.list).toEqual([group.code]);
      expect(none.said).toBe(
        'For no service of Fife can a chosen sign of need be read. The list is as it was.',
      );
      const well = exchanged([group.code], group, services(mostVisits, 0), 557);
      expect(well.list).toEqual([group.code]);
      expect(well.said).toContain('none shows a chosen sign of need. The list is as it was.');
    });
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
