// The 2015 annual return, by trying every split: sizes of the service types, training plans, the missing procedure.
// Small enough to enumerate in full, so its bounds are exact and are recomputed by the check.
import { figures } from './figures.ts';
import { countsPrintingAs } from './rounding.ts';
import type { Bounds, Range, ReturnsSolution } from './solution.ts';

const others = ['fostering', 'adoption', 'school-hostel', 'secure'] as const;
const schools = ['mainstream-school', 'residential-special-school'] as const;
/** Printed together for training plans: a group of types and a subtype. */
export const otherTypesGroup = others.join('+');
/** Everything but care homes, printed as "the remaining 160", at the level of types. */
export const remainingTypesGroup = 'fostering+adoption+school-care+secure';

/** The number printed in the return for an answer and place. */
const printed = (question: string, answers: string, place: string, statistic: string): number => {
  const figure = figures.find(
    (f) =>
      f.when.length === 1 &&
      f.when[0]?.stage === 'annual-return' &&
      f.question === question &&
      f.answers.join('+') === answers &&
      f.serviceTypes.join('+') === place &&
      f.statistic === statistic,
  );
  if (figure?.value == null) throw new Error(`Not printed: ${question} ${answers} ${place}`);
  return figure.value;
};

/** Every way of taking one value from each list. */
const product = (lists: readonly (readonly number[])[]): number[][] =>
  lists.reduce<number[][]>(
    (rows, list) => rows.flatMap((row) => list.map((value) => [...row, value])),
    [[]],
  );
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

type Sizes = Record<(typeof others)[number] | (typeof schools)[number], number>;

const careHomes = printed('scope', 'returned', 'care-home', 'count');
const returned = printed('scope', 'returned', '', 'count');

/** Every split of the 160 remaining returns that prints as the six shares. */
const splits = (): Sizes[] => {
  const names = [...others, ...schools];
  const lists = names.map((name) =>
    countsPrintingAs(printed('scope', 'returned', name, 'percent'), returned),
  );
  return product(lists)
    .filter((row) => sum(row) === returned - careHomes)
    .map((row) => Object.fromEntries(names.map((name, i) => [name, row[i]])) as Sizes);
};

/** Widens a stored range so that it holds `[lower, upper]`. */
const widen = (bounds: Bounds, question: string, answer: string, place: string, to: Range) => {
  bounds[question] ??= {};
  const answers = bounds[question] as Record<string, Record<string, Range>>;
  answers[answer] ??= {};
  const places = answers[answer] as Record<string, Range>;
  const [lower, upper] = places[place] ?? to;
  places[place] = [Math.min(lower, to[0]), Math.max(upper, to[1])];
};

const add = (...ranges: readonly Range[]): Range => [
  sum(ranges.map(([lower]) => lower)),
  sum(ranges.map(([, upper]) => upper)),
];
/** What `count` of a group leaves for a part of it. */
const shareOut = (count: number, group: number, part: number): Range => [
  Math.max(0, count - (group - part)),
  Math.min(count, part),
];

type PlanAnswers = Record<string, Range>;
/** All answers of a place whose `in-place` is known: how the rest divides is not printed. */
const plansOf = (size: number, inPlace: number): PlanAnswers => ({
  'in-place': [inPlace, inPlace],
  'in-development': [0, size - inPlace],
  none: [0, size - inPlace],
  'in-place+in-development': [inPlace, size],
  'in-development+none': [size - inPlace, size - inPlace],
});
/** The answers of a group, or of a part of it, when the group has `without` plans in place and `none` begun. */
const plansWithin = (group: number, part: number, without: number, none: number): PlanAnswers => ({
  'in-place': shareOut(group - without, group, part),
  'in-development': shareOut(without - none, group, part),
  none: shareOut(none, group, part),
  'in-place+in-development': shareOut(group - none, group, part),
  'in-development+none': shareOut(without, group, part),
});
const addPlans = (...plans: readonly PlanAnswers[]): PlanAnswers =>
  Object.fromEntries(
    Object.keys(plans[0] ?? {}).map((answer) => [
      answer,
      add(...plans.map((plan) => plan[answer] as Range)),
    ]),
  );

const plan = (answers: string, place: string): number =>
  printed('training-plan', answers, place, 'percent');

/** One way the training plans can be met, for every place. */
const planTables = (sizes: Sizes): Record<string, PlanAnswers>[] => {
  const group = sum(others.map((name) => sizes[name]));
  const lists = [
    countsPrintingAs(plan('in-place', 'care-home'), careHomes),
    ...schools.map((name) => countsPrintingAs(plan('in-place', name), sizes[name])),
    countsPrintingAs(plan('none+in-development', otherTypesGroup), group),
    countsPrintingAs(plan('none', otherTypesGroup), group),
  ];
  return product(lists)
    .filter(([, , , without = 0, none = 0]) => none <= without)
    .map(([home = 0, mainstream = 0, special = 0, without = 0, none = 0]) => {
      const tables: Record<string, PlanAnswers> = {
        'care-home': plansOf(careHomes, home),
        'mainstream-school': plansOf(sizes['mainstream-school'], mainstream),
        'residential-special-school': plansOf(sizes['residential-special-school'], special),
        [otherTypesGroup]: plansWithin(group, group, without, none),
      };
      for (const name of others) tables[name] = plansWithin(group, sizes[name], without, none);
      const at = (place: string): PlanAnswers => tables[place] as PlanAnswers;
      const bothSchools = schools.map(at);
      tables['school-care'] = addPlans(...bothSchools, at('school-hostel'));
      tables.all = addPlans(at('care-home'), ...bothSchools, at(otherTypesGroup));
      return tables;
    });
};

const sizeTable = (sizes: Sizes): Record<string, number> => ({
  all: returned,
  'care-home': careHomes,
  ...sizes,
  'school-care': sum(schools.map((name) => sizes[name])) + sizes['school-hostel'],
  [otherTypesGroup]: sum(others.map((name) => sizes[name])),
  [remainingTypesGroup]: returned - careHomes,
});

const missingAnswers = [
  'specific-policy',
  'traffic-light',
  'multi-agency',
  'misper-prompts',
  'policy-in-development',
  'other',
] as const;

/** Every way the 226 returns can divide over the six answers, which the report's shares make exclusive. */
const missingSplits = (): number[][] => {
  const asked = figures.find(({ id }) => id === 'ch6-absconding.scope.returned.count')?.value ?? 0;
  const lists = missingAnswers.map((answer) => {
    const counts = countsPrintingAs(printed('missing-procedure', answer, '', 'percent'), asked);
    const exact = figures.find(
      (f) =>
        f.question === 'missing-procedure' && f.answers[0] === answer && f.statistic === 'count',
    )?.value;
    return exact == null ? counts : counts.filter((count) => count === exact);
  });
  return product(lists).filter((row) => sum(row) === asked);
};

/** Bounds of everything the 2015 return lets one work out. */
export const solveReturns = (): ReturnsSolution => {
  const bounds: Bounds = {};
  const all = splits();
  const tried = all.map((sizes) => ({ sizes, tables: planTables(sizes) }));
  const possible = tried.filter(({ tables }) => tables.length > 0);
  for (const { sizes, tables } of possible) {
    for (const [place, size] of Object.entries(sizeTable(sizes))) {
      widen(bounds, 'entries', 'asked', place, [size, size]);
    }
    for (const [place, answers] of tables.flatMap((table) => Object.entries(table))) {
      for (const [answer, range] of Object.entries(answers)) {
        widen(bounds, 'training-plan', answer, place, range);
      }
    }
  }
  const missing = missingSplits();
  for (const row of missing) {
    missingAnswers.forEach((answer, i) => {
      widen(bounds, 'missing-procedure', answer, 'all', [row[i] ?? 0, row[i] ?? 0]);
    });
    widen(bounds, 'missing-procedure', 'asked', 'all', [sum(row), sum(row)]);
  }
  return {
    splits: all.length,
    splitsWithTrainingPlans: possible.length,
    missingProcedureSplits: missing.length,
    bounds,
  };
};
