// Re-checks the committed solution against the claims, in exact integers and without the solver.
import { figures } from './figures.ts';
import { inspectionAnswers, inspectionQuestions, modelClaims, structure } from './model.ts';
import { inspectedTypes, leafPlaces } from './places.ts';
import { solveReturns } from './returns.ts';
import { evaluate, holds, type Table } from './rules.ts';
import { type Reading, readingCodes, type Solution, type WitnessTable } from './solution.ts';
import { targets } from './targets.ts';

/** A stored table by unknown, or null when it does not have the questions, answers and places it must have. */
const readTable = (stored: WitnessTable): Table | null => {
  const table = new Map<string, number>();
  for (const question of inspectionQuestions) {
    for (const answer of inspectionAnswers[question]) {
      const row = stored[question]?.[answer];
      if (row?.length !== leafPlaces.length) return null;
      leafPlaces.forEach((place, i) => {
        table.set(`${question}|${answer}|${place}`, row[i] ?? Number.NaN);
      });
    }
  }
  return [...table.values()].every((n) => Number.isSafeInteger(n) && n >= 0) ? table : null;
};

/** The claim that counts service types, which is no linear rule: it must follow from the others. */
const countOfTypesHolds = (table: Table): boolean => {
  const claim = figures.find(({ answers }) => answers[0] === 'types-with-none');
  const types = inspectedTypes.filter((type) => (table.get(`policy|none|${type}`) ?? 0) > 0);
  return types.length === claim?.value;
};

const checkTable = (table: Table, setAside: readonly string[]): string[] => {
  const faults: string[] = [];
  if (!structure.every((rule) => holds(rule, table))) faults.push('answers do not add up');
  if (!countOfTypesHolds(table)) faults.push('the count of service types without a policy fails');
  for (const claim of modelClaims) {
    const met = claim.rules.every((rule) => holds(rule, table));
    const kept = !setAside.includes(claim.id);
    if (kept && !met) faults.push(`${claim.id} is not reproduced`);
    // Eight is the least number: a set-aside claim that held after all would make seven do.
    if (!kept && met) faults.push(`${claim.id} is set aside although it holds`);
  }
  return faults;
};

const checkBounds = (reading: Reading, tables: readonly Table[]): string[] =>
  targets.flatMap(({ question, answer, place, terms }) => {
    const name = `${question} / ${answer} / ${place}`;
    const range = reading.bounds[question]?.[answer]?.[place];
    if (!range) return [`no bounds for ${name}`];
    const values = tables.map((table) => evaluate(terms, table));
    return range[0] === Math.min(...values) && range[1] === Math.max(...values)
      ? []
      : [`the bounds of ${name} are not those its tables reach`];
  });

const checkReading = (reading: Reading): string[] => {
  const tables = reading.witnesses.map(readTable);
  const read = tables.filter((table) => table !== null);
  if (read.length === 0 || read.length < tables.length) return ['a table cannot be read'];
  return [
    ...read.flatMap((table) => checkTable(table, reading.setAside)),
    ...checkBounds(reading, read),
  ];
};

/** What is wrong with a solution for the figures with this hash; nothing when all is well. */
export const checkSolution = (solution: Solution, figuresHash: string): string[] => {
  const faults =
    solution.sha256 === figuresHash ? [] : ['solved for another figures.csv: npm run solve'];
  const least = solution.smallestSets[0]?.length;
  for (const code of readingCodes) {
    const reading = solution.readings[code];
    if (reading.setAside.length !== least) faults.push(`${code}: not a smallest set`);
    faults.push(...checkReading(reading).map((fault) => `${code}: ${fault}`));
  }
  if (JSON.stringify(solution.returns) !== JSON.stringify(solveReturns())) {
    faults.push('the 2015 return differs from trying every split');
  }
  return faults;
};
