// npm run solve: bounds every count of the inspections under each reading, and writes data/solution.json.
// Takes a minute or two; prints what it does. The output depends on figures.csv alone.
import { writeFileSync } from 'node:fs';
import { checkSolution } from '../src/check.ts';
import { figuresSha256 } from '../src/figures.ts';
import { inspectionAnswers, inspectionQuestions, modelClaims, structure } from '../src/model.ts';
import { leafPlaces } from '../src/places.ts';
import { solveReturns } from '../src/returns.ts';
import { evaluate, holds, type Table } from '../src/rules.ts';
import type { Bounds, Reading, Solution, WitnessTable } from '../src/solution.ts';
import { type Target, targets } from '../src/targets.ts';
import { readingsAmong, smallestSets } from './aside.ts';
import { type Solver, startSolver } from './highs.ts';

const say = (text: string): void => console.log(text);

const writeTable = (table: Table): WitnessTable =>
  Object.fromEntries(
    inspectionQuestions.map((question) => [
      question,
      Object.fromEntries(
        inspectionAnswers[question].map((answer) => [
          answer,
          leafPlaces.map((place) => table.get(`${question}|${answer}|${place}`) ?? 0),
        ]),
      ),
    ]),
  );

type Solved = { target: Target; lower: number; upper: number };

/** The fewest tables, found greedily, that between them reach every bound. */
const chooseWitnesses = (solved: readonly Solved[], tables: readonly Table[]): Table[] => {
  const ends = solved.flatMap(({ target, lower, upper }) => [
    { terms: target.terms, value: lower },
    { terms: target.terms, value: upper },
  ]);
  const reached = tables.map((table) => {
    const values = new Set<number>();
    ends.forEach((end, i) => {
      if (evaluate(end.terms, table) === end.value) values.add(i);
    });
    return { table, values };
  });
  const open = new Set(ends.keys());
  const chosen: Table[] = [];
  while (open.size > 0) {
    const gain = ({ values }: (typeof reached)[number]): number =>
      [...values].filter((i) => open.has(i)).length;
    const best = reached.reduce((a, b) => (gain(b) > gain(a) ? b : a));
    if (gain(best) === 0) throw new Error('A bound is reached by no table that was found');
    chosen.push(best.table);
    for (const i of best.values) open.delete(i);
  }
  return chosen;
};

const solveReading = (solve: Solver, code: string, setAside: readonly string[]): Reading => {
  const started = Date.now();
  const rules = [
    ...structure,
    ...modelClaims.filter(({ id }) => !setAside.includes(id)).flatMap((claim) => claim.rules),
  ];
  const tables: Table[] = [];
  const end = (sense: 'Minimize' | 'Maximize', target: Target): number => {
    const found = solve(rules, { sense, terms: target.terms });
    if (!found) throw new Error(`Reading ${code} allows no table`);
    if (!rules.every((rule) => holds(rule, found.values))) throw new Error('A rule is broken');
    tables.push(found.values);
    return found.goal;
  };
  const solved = targets.map((target, i): Solved => {
    if (i % 100 === 0) say(`Reading ${code}: ${i} of ${targets.length} counts bounded`);
    return { target, lower: end('Minimize', target), upper: end('Maximize', target) };
  });
  const bounds: Bounds = {};
  for (const { target, lower, upper } of solved) {
    bounds[target.question] ??= {};
    const answers = bounds[target.question] as NonNullable<Bounds[string]>;
    answers[target.answer] ??= {};
    const places = answers[target.answer] as NonNullable<(typeof answers)[string]>;
    places[target.place] = [lower, upper];
  }
  const witnesses = chooseWitnesses(solved, tables);
  const seconds = Math.round((Date.now() - started) * 0.001);
  say(`Reading ${code}: done in ${seconds} s; ${witnesses.length} tables reach every bound`);
  return { setAside: [...setAside], bounds, witnesses: witnesses.map(writeTable) };
};

const solve = await startSolver();
say('Looking for the fewest claims to set aside ...');
const sets = smallestSets(solve);
say(`${sets[0]?.length} claims at least; ${sets.length} sets of that size`);
const readings = readingsAmong(sets);
const reading = (claimId: string): string[] => {
  const found = readings.find((set) => set.includes(claimId));
  if (!found) throw new Error(`No reading sets aside ${claimId}`);
  return found;
};
if (readings.length !== 2) throw new Error(`${readings.length} readings instead of 2`);
const asideL = reading('app-scope.scope.inspected.local-authority.pct');
const asideP = reading('app-scope.scope.inspected.private.pct');
for (const [code, aside] of [
  ['L', asideL],
  ['P', asideP],
] as const) {
  say(`Reading ${code} sets aside:\n  ${aside.join('\n  ')}`);
}
const solution: Solution = {
  sha256: figuresSha256,
  smallestSets: sets,
  readings: { L: solveReading(solve, 'L', asideL), P: solveReading(solve, 'P', asideP) },
  returns: solveReturns(),
};
const faults = checkSolution(solution, figuresSha256);
if (faults.length > 0) throw new Error(faults.join('\n'));
const lines = JSON.stringify(solution, null, 1)
  // One line for each list of numbers: readable in a diff, and half the size.
  .replace(/\[[\s\d,]+\]/g, (list) => list.replace(/\s+/g, ''));
writeFileSync(new URL('../data/solution.json', import.meta.url), `${lines}\n`);
say('data/solution.json written.');
