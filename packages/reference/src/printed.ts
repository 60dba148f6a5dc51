// Which claims print a given cell, and what their percentages say about its share.
import { type Bounded, complementOf } from '@cube/schema';
import { setAsideIds } from './conflicts.ts';
import { claimIdOf, type Figure, figures } from './figures.ts';
import { printsTogether } from './places.ts';
import { cse } from './question-set.ts';
import { sharesPrintingAs } from './rounding.ts';
import { askedKey, entriesKey } from './targets.ts';

type StageCode = 'inspection' | 'annual-return';
/** A cell of one stage: a question (or `entries`), an answer, union or `asked`, and a place. */
export type CellName = { stage: StageCode; question: string; answer: string; place: string };

const sorted = (codes: readonly string[]): string => [...codes].sort().join('+');
const keyOf = ({ stage, question, answer, place }: CellName): string =>
  [stage, question, sorted(answer.split('+')), sorted(place.split('+'))].join('|');

/** The 226 "returns received" are those that answered the question on missing young people. */
export const countsAskedOfMissing = (figure: Figure): boolean =>
  claimIdOf(figure) === 'ch6-absconding.scope.returned.count';

const questionAndAnswer = (figure: Figure): [question: string, answer: string] => {
  if (countsAskedOfMissing(figure)) return ['missing-procedure', askedKey];
  if (figure.question === 'scope') return [entriesKey, askedKey];
  return [figure.question, figure.answers.join('+')];
};

/** The cells a claim speaks of: several when it holds for each of several groups. */
export const cellsOf = (figure: Figure): CellName[] => {
  const [question, answer] = questionAndAnswer(figure);
  const named = [...figure.serviceTypes, ...figure.sectors];
  const places = figure.each ? named : [printsTogether(named)];
  return figure.when.flatMap(({ stage }) =>
    places.map((place) => ({ stage: stage as StageCode, question, answer, place })),
  );
};

const isNumber = (figure: Figure): boolean =>
  figure.value !== null && (figure.kind === 'figure' || figure.kind === 'implied');

const byCell = new Map<string, Figure[]>();
for (const figure of figures.filter(isNumber)) {
  for (const cell of cellsOf(figure)) {
    const key = keyOf(cell);
    byCell.set(key, [...(byCell.get(key) ?? []), figure]);
  }
}

/** Every numeric claim about exactly this cell, repeats and those set aside included. */
export const printedFor = (cell: CellName): readonly Figure[] => byCell.get(keyOf(cell)) ?? [];

const isKept = (figure: Figure): boolean => !setAsideIds.has(figure.id);

/** The count printed for exactly this cell, unless it was set aside or only implied. */
export const printedCount = (cell: CellName): number | null =>
  printedFor(cell).find((f) => f.statistic === 'count' && f.kind === 'figure' && isKept(f))
    ?.value ?? null;

const percentages = (cell: CellName): Figure[] =>
  printedFor(cell).filter((f) => f.statistic === 'percent' && f.comparator === '=');

const asPrinted = (figure: Figure): string =>
  figure.printed.includes('%') ? figure.printed : 'all';

/** The percentages that were kept, each once. */
export const sharesKept = (cell: CellName): string[] => [
  ...new Set(percentages(cell).filter(isKept).map(asPrinted)),
];
/** What was printed as a percentage of the cell's base, each once; what was kept comes first. */
export const printedShares = (cell: CellName): string[] => [
  ...new Set([...sharesKept(cell), ...percentages(cell).map(asPrinted)]),
];

/** What was printed for exactly this cell, count or percentage, and set aside in a reading. */
export const setAsideFor = (cell: CellName): string[] => [
  ...new Set(
    printedFor(cell)
      .filter((figure) => !isKept(figure) && !figure.each)
      .map((figure) => figure.printed),
  ),
];

const keptShares = (cell: CellName): Bounded[] =>
  percentages(cell)
    .filter(isKept)
    .map((f) => sharesPrintingAs(f.value ?? 0));

/** The same group's other answers on the scale; null where this is no part of a scale. */
const othersOf = (cell: CellName): CellName | null => {
  const question = cse.questions.find((q) => q.code === cell.question);
  const parts = cell.answer.split('+');
  const scale = question?.answers.filter((a) => a.role === 'scale').map((a) => a.code) ?? [];
  const others = scale.filter((code) => !parts.includes(code));
  const onScale = parts.every((code) => scale.includes(code));
  return onScale && others.length > 0 ? { ...cell, answer: others.join('+') } : null;
};

/** Bounds of the cell's share from every percentage kept, its own and those of all other answers together; null without any. */
export const printedRate = (cell: CellName): Bounded | null => {
  const others = othersOf(cell);
  const shares = [...keptShares(cell), ...(others ? keptShares(others).map(complementOf) : [])];
  if (shares.length === 0) return null;
  return {
    lower: Math.max(...shares.map(({ lower }) => lower)),
    upper: Math.min(...shares.map(({ upper }) => upper)),
  };
};

/** Whether a claim names this group and not merely "each type" or "each sector". */
export const namesPlace = (figure: Figure): boolean =>
  !figure.each || (figure.serviceTypes.length < 5 && figure.sectors.length < 4);
