// The bounds algebra against random true tables: whatever part of the truth a source prints, and however loosely, the answer
// to any ask contains the truth; and where the parts are printed exactly, sums are exact.
import type { CountAsk, CountFact, QuestionDefinition, StoredMember } from '@cube/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerAsk } from './answer.ts';
import { answerAxis, axesOf, noAnswers, placeAxes } from './axes.ts';
import { type Fact, makeSheet, type Region } from './sheet.ts';

const types = ['t1', 't2', 't3'];
/** The third type is three subtypes in this batch. */
const subtypes = ['u1', 'u2', 'u3'];
const atoms = ['t1', 't2', ...subtypes];
const sectors = ['s1', 's2', 's3'];
const answers = ['a', 'b', 'c', 'na'];

const stored = (
  dimension: StoredMember['dimension'],
  path: string,
  more: Partial<StoredMember> = {},
): StoredMember => ({
  dimension,
  path,
  code: path,
  label: path.toUpperCase(),
  description: null,
  parent: null,
  kind: 'real',
  order: 0,
  parts: [],
  ...more,
});
const group = ['t1', 't2'].map((path) => ({ dimension: 'SERVICE_TYPE', path }) as const);
const members = [
  ...types.map((path) => stored('SERVICE_TYPE', path)),
  stored('SERVICE_TYPE', 't1+t2', { kind: 'group', parts: group }),
  ...subtypes.map((path) => stored('SERVICE_SUBTYPE', path, { parent: 't3' })),
  ...sectors.map((path) => stored('SECTOR', path)),
];
const question: QuestionDefinition = {
  code: 'q',
  label: 'Q',
  short: 'Q',
  description: '',
  answers: answers.map((code) => ({
    code,
    label: code,
    role: code === 'na' ? 'not-applicable' : 'scale',
  })),
  ordinal: true,
  unions: [{ code: 'a+b', label: 'a or b', parts: ['a', 'b'] }],
  headline: ['a'],
  headlineLabel: 'a',
  favourable: ['a'],
  unfavourable: ['c'],
  asked: [{ period: 'p', stage: 'inspection', wording: '', of: 'inspections' }],
};
const axes = axesOf(
  members.filter((m) => m.kind === 'real'),
  members,
);
const typeAxis = placeAxes.findIndex((hierarchy) => hierarchy.includes('SERVICE_TYPE'));
const sectorAxis = placeAxes.findIndex((hierarchy) => hierarchy.includes('SECTOR'));

/** truth[atom][sector][answer] */
type Truth = number[][][];
const truths: fc.Arbitrary<Truth> = fc.array(
  // Mostly empty, so that margins often leave little room and a bound a little too tight is found out.
  fc.array(
    fc.array(fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 0, max: 20 })), {
      minLength: 4,
      maxLength: 4,
    }),
    { minLength: 3, maxLength: 3 },
  ),
  { minLength: 5, maxLength: 5 },
);

/** A coordinate as named members: null is rolled up. */
type Place = { type: string[] | null; sector: string[] | null; answer: string[] | null };
const inType = (atom: string, codes: readonly string[]): boolean =>
  codes.includes(atom) ||
  (subtypes.includes(atom) && codes.includes('t3')) ||
  (group.some(({ path }) => path === atom) && codes.includes('t1+t2'));

const count = (truth: Truth, { type, sector, answer }: Place): number =>
  truth.reduce(
    (sum, bySector, t) =>
      sum +
      bySector.reduce(
        (part, byAnswer, s) =>
          part +
          byAnswer.reduce(
            (cell, n, a) =>
              (type && !inType(atoms[t] ?? '', type)) ||
              (sector && !sector.includes(sectors[s] ?? '')) ||
              (answer && !answer.includes(answers[a] ?? ''))
                ? cell
                : cell + n,
            0,
          ),
        0,
      ),
    0,
  );

const typeMask = (code: string): bigint =>
  axes[typeAxis]?.maskOf(subtypes.includes(code) ? 'SERVICE_SUBTYPE' : 'SERVICE_TYPE', code) ?? 0n;

const regionOf = ({ type, sector, answer }: Place, entries: boolean): Region => {
  const answerAxes = entries ? noAnswers : answerAxis(question);
  const region = [...axes, answerAxes].map((axis) => axis.full);
  if (type) region[typeAxis] = type.reduce((mask, code) => mask | typeMask(code), 0n);
  if (sector) {
    region[sectorAxis] = sector.reduce(
      (mask, code) => mask | (axes[sectorAxis]?.maskOf('SECTOR', code) ?? 0n),
      0n,
    );
  }
  if (answer) {
    region[region.length - 1] = answer.reduce(
      (mask, code) => mask | (answerAxes.maskOf('ANSWER', code) ?? 0n),
      0n,
    );
  }
  return region;
};

type Slack = { below: number; above: number };
const factOf = (truth: Truth, place: Place, entries: boolean, slack: Slack): Fact => {
  const n = count(truth, place);
  const lower = Math.max(0, n - slack.below);
  const upper = n + slack.above;
  const right = { code: 'R', label: 'Right', lower, upper: Math.max(n, upper - 1) };
  const wrong = { code: 'W', label: 'Wrong', lower: upper, upper };
  return {
    region: regionOf(place, entries),
    pins: [],
    lower,
    upper,
    rateLower: null,
    rateUpper: null,
    withheld: false,
    provenance: 'PUBLISHED',
    derivation: null,
    figureIds: [],
    conflictIds: [],
    printed: [],
    readings: slack.above > 2 ? [right, wrong] : [],
  };
};

const respond = (facts: readonly Fact[], entries: readonly Fact[], ask: CountAsk): CountFact => {
  const batch = {
    slug: 'b',
    kind: 'PUBLISHED' as const,
    provenance: null,
    stage: 'inspection',
    questionSet: 'set',
    periods: ['p'],
    oneEntryPerService: true,
    axes,
  };
  const sheet = makeSheet([...axes, answerAxis(question)], facts);
  const size = makeSheet([...axes, noAnswers], entries);
  const sets = [{ code: 'set', label: '', description: '', questions: [question] }];
  return answerAsk(ask, [batch], sets, (_, __, of) => (of ? sheet : size));
};

const askOf = (place: Place, entries: boolean): CountAsk => {
  const where: { -readonly [K in keyof CountAsk['where']]: CountAsk['where'][K] } = {};
  const wide = place.type?.filter((code) => !subtypes.includes(code)) ?? [];
  const narrow = place.type?.filter((code) => subtypes.includes(code)) ?? [];
  if (narrow.length > 0) where.SERVICE_SUBTYPE = narrow;
  else if (place.type) where.SERVICE_TYPE = wide;
  if (place.sector) where.SECTOR = place.sector;
  return {
    stage: 'inspection',
    questionSet: 'set',
    periods: ['p'],
    where,
    measure: 'ENTRIES',
    ...(entries ? {} : { question: 'q', answers: place.answer ?? undefined }),
  };
};

const some = (codes: readonly string[]) =>
  fc.option(fc.subarray([...codes], { minLength: 1 }), { nil: null });
const places: fc.Arbitrary<Place> = fc.record({
  type: fc.oneof(some([...types, 't1+t2']), some(subtypes)),
  sector: some(sectors),
  answer: some(answers),
});
const single = (codes: readonly string[]) => [null, ...codes.map((code) => [code])];
/** Margins as a source prints them: by type, by sector, of single answers, unions and everyone; sometimes a crossing. */
const printable: Place[] = [
  ...single([...types, ...subtypes, 't1+t2']).map((type) => ({ type, sector: null })),
  ...single(sectors).map((sector) => ({ type: null, sector })),
  ...types.map((type) => ({ type: [type], sector: ['s1'] })),
].flatMap((place) =>
  [...single(answers), ['a', 'b'], ['a', 'b', 'c']].map((answer) => ({ ...place, answer })),
);
const slacks: fc.Arbitrary<Slack> = fc.record({
  below: fc.nat({ max: 2 }),
  above: fc.nat({ max: 4 }),
});

const contains = (fact: CountFact, n: number) => {
  if (fact.status === 'NOT_HELD' || fact.status === 'WITHHELD') return;
  expect(fact.lower).toBeLessThanOrEqual(n);
  expect(fact.upper).toBeGreaterThanOrEqual(n);
  expect(fact.status).toBe(fact.lower === fact.upper ? 'KNOWN' : 'BOUNDED');
};

describe('the bounds algebra', () => {
  it('never excludes the truth, whatever is printed and however loosely', () => {
    let answered = 0;
    fc.assert(
      fc.property(
        truths,
        fc.array(fc.option(slacks, { nil: null, freq: 3 }), {
          minLength: printable.length,
          maxLength: printable.length,
        }),
        fc.array(places, { minLength: 12, maxLength: 12 }),
        (truth, printed, asked) => {
          const kept = (entries: boolean) =>
            printable.flatMap((place, i) => {
              const slack = printed[i];
              return slack && (!entries || !place.answer)
                ? [factOf(truth, place, entries, slack)]
                : [];
            });
          const [facts, entries] = [kept(false), kept(true)];
          for (const place of asked) {
            const fact = respond(facts, entries, askOf(place, false));
            if (fact.lower !== null) answered += 1;
            contains(fact, count(truth, place));
            const size = { ...place, answer: null };
            contains(respond(facts, entries, askOf(size, true)), count(truth, size));
          }
        },
      ),
      { numRuns: 60 },
    );
    expect(answered).toBeGreaterThan(60);
  });

  it('is exact on one dimension when the parts are printed exactly', () => {
    const exact = { below: 0, above: 0 };
    const single = printable.filter(
      ({ type, sector, answer }) => !(type && sector) && (answer?.length ?? 1) === 1,
    );
    const onOne = places.map((place) => ({ ...place, sector: null }));
    fc.assert(
      fc.property(truths, onOne, (truth, place) => {
        const facts = single.map((p) => factOf(truth, p, false, exact));
        const entries = single.filter((p) => !p.answer).map((p) => factOf(truth, p, true, exact));
        const fact = respond(facts, entries, askOf(place, false));
        if (fact.status === 'WITHHELD') return;
        const n = count(truth, place);
        expect(fact).toMatchObject({ status: 'KNOWN', lower: n, upper: n });
      }),
      { numRuns: 150 },
    );
  });

  it('bounds a crossing of exact margins as Frechet does, and no wider', () => {
    const exact = { below: 0, above: 0 };
    const margins = printable.filter(({ type, sector }) => !(type && sector));
    fc.assert(
      fc.property(truths, fc.constantFrom(...types), fc.constantFrom(...sectors), (truth, t, s) => {
        const facts = margins.map((p) => factOf(truth, p, false, exact));
        const entries = margins.filter((p) => !p.answer).map((p) => factOf(truth, p, true, exact));
        const at = (type: string[] | null, sector: string[] | null) =>
          count(truth, { type, sector, answer: ['a'] });
        const fact = respond(
          facts,
          entries,
          askOf({ type: [t], sector: [s], answer: ['a'] }, false),
        );
        if (fact.status === 'WITHHELD') return;
        const [whole, byType, bySector] = [at(null, null), at([t], null), at(null, [s])];
        expect(fact.lower).toBeGreaterThanOrEqual(Math.max(0, byType + bySector - whole));
        expect(fact.upper).toBeLessThanOrEqual(Math.min(byType, bySector));
        contains(fact, at([t], [s]));
      }),
      { numRuns: 100 },
    );
  });

  it('does not hold what no margin speaks of', () => {
    const total = printable.filter(({ type, sector }) => !type && !sector);
    fc.assert(
      fc.property(truths, places, (truth, place) => {
        const facts = total.map((p) => factOf(truth, p, false, { below: 0, above: 0 }));
        const entries = total
          .filter((p) => !p.answer)
          .map((p) => factOf(truth, p, true, { below: 0, above: 0 }));
        const fact = respond(facts, entries, askOf(place, false));
        const region = regionOf(place, false);
        const pinned = axes.some((axis, i) => region[i] !== axis.full);
        expect(fact.status).toBe(pinned ? 'NOT_HELD' : 'KNOWN');
      }),
      { numRuns: 100 },
    );
  });
});
