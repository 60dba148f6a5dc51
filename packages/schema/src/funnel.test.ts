import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CountFact } from './ask.ts';
import { rateOf } from './cell.ts';
import { fact } from './fact.fixture.ts';
import { funnelLimit, funnelLimits, funnelOf, placeAgainst } from './funnel.ts';

const rate = (k: CountFact, n: CountFact) => rateOf(k, n, { confidence: 0.95 });
const share = (k: number, n: number) => rate(fact(k), fact(n));
const half = share(500, 1000);

describe('funnel limits', () => {
  it('Spiegelhalter 2005, A.1.1, by hand for ten at one half: r = 8, a = (1013/1024 - 0.975) / (45/1024)', () => {
    const a = (1013 / 1024 - 0.975) / (45 / 1024);
    expect(funnelLimit(0.975, 10, 0.5)).toBeCloseTo((8 - a) / 10, 10);
    const b = (56 / 1024 - 0.025) / (45 / 1024);
    expect(funnelLimit(0.025, 10, 0.5)).toBeCloseTo((2 - b) / 10, 10);
  });

  it('on the interpolated distribution the limit has exactly the chance asked for', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 300 }),
        fc.integer({ min: 10, max: 90 }),
        (n, percent) => {
          const theta = percent / 100;
          const x = funnelLimit(0.025, n, theta) * n;
          fc.pre(x > 0);
          const cumulative = (k: number) => {
            let term = (1 - theta) ** n;
            let sum = k < 0 ? 0 : term;
            for (let i = 1; i <= k; i++) {
              term *= ((n - i + 1) * theta) / (i * (1 - theta));
              sum += term;
            }
            return sum;
          };
          const below = Math.ceil(x) - 1;
          const chance =
            cumulative(below) + (x - below) * (cumulative(below + 1) - cumulative(below));
          expect(chance).toBeCloseTo(0.025, 6);
        },
      ),
    );
  });

  it('come near to the normal limits for a large base', () => {
    const [at] = funnelLimits(0.5, [10000]);
    expect(at?.upper95).toBeCloseTo(0.5 + 1.96 * 0.005, 3);
    expect(at?.lower95).toBeCloseTo(0.5 - 1.96 * 0.005, 3);
    expect(at?.upper998).toBeCloseTo(0.5 + 3.09 * 0.005, 3);
  });

  it('never call all of a small base surprising: 5 of 5 round 67% is inside', () => {
    const [at] = funnelLimits(0.67, [5]);
    expect(at?.upper95).toBe(1);
    expect(at && placeAgainst(1, at)).toBe('INSIDE');
    const [low] = funnelLimits(0.33, [5]);
    expect(low?.lower95).toBe(0);
    expect(low && placeAgainst(0, low)).toBe('INSIDE');
  });

  it('lie in order between 0 and 1, also round none and all', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 0, max: 100 }),
        (n, percent) => {
          const theta = percent / 100;
          const [l] = funnelLimits(theta, [n]);
          if (!l) throw new Error('no limits');
          const inOrder = [0, l.lower998, l.lower95, l.upper95, l.upper998, 1];
          expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
          if (theta === 0 || theta === 1) expect(placeAgainst(theta, l)).toBe('INSIDE');
        },
      ),
    );
  });
});

describe('a funnel', () => {
  it('places points by both limits', () => {
    const f = funnelOf(
      [share(50, 100), share(61, 100), share(39, 100), share(70, 100), share(30, 100)],
      half,
    );
    expect(f.places).toEqual(['INSIDE', 'ABOVE_95', 'BELOW_95', 'ABOVE_998', 'BELOW_998']);
    expect(f).toMatchObject({ centre: 0.5, leftOut: 0, overdispersed: null });
    expect(f.limits.map((l) => l.n)).toEqual([100]);
  });

  it('places a range only where every allowed count agrees, and counts what it cannot place', () => {
    const f = funnelOf(
      [
        rate(fact(45, 55), fact(100)),
        rate(fact(55, 65), fact(100)),
        rate(fact(null, null, 'WITHHELD'), fact(3)),
        rate(fact(70, 75), fact(99, 101)),
      ],
      half,
    );
    expect(f.places).toEqual(['INSIDE', 'CANNOT_SAY', 'CANNOT_SAY', 'ABOVE_998']);
    expect(f.leftOut).toBe(2);
  });

  it('asks for agreement over a bounded centre too', () => {
    const centre = rate(fact(450, 550), fact(1000));
    expect(funnelOf([share(50, 100), share(58, 100)], centre).places).toEqual([
      'INSIDE',
      'CANNOT_SAY',
    ]);
    const none = rate(fact(null, null, 'NOT_HELD'), fact(1000));
    expect(funnelOf([share(50, 100)], none)).toMatchObject({
      centre: null,
      limits: [],
      leftOut: 1,
    });
  });

  it('notes over-dispersion when more than one in ten of at least twenty points lie beyond 99.8%', () => {
    const points = (far: number, near: number) => [
      ...Array.from({ length: far }, () => share(90, 100)),
      ...Array.from({ length: near }, () => share(50, 100)),
    ];
    expect(funnelOf(points(2, 18), half).overdispersed).toBe(false);
    expect(funnelOf(points(3, 17), half).overdispersed).toBe(true);
    expect(funnelOf(points(10, 9), half).overdispersed).toBeNull();
  });

  it('draws limits through every base and steps between, at most some two hundred', () => {
    const f = funnelOf([share(2, 5), share(300, 900), share(10, 33)], half);
    const bases = f.limits.map((l) => l.n);
    expect(bases).toEqual(expect.arrayContaining([5, 33, 900]));
    expect(bases.length).toBeGreaterThan(50);
    expect(bases.length).toBeLessThan(200);
  });
});
