// Says in plain words how the count of a cell was worked out. A few templates; every number in them comes from the solution.
import { countWords, familyWords, listWords, placeWords } from './cell-words.ts';
import { readings } from './conflicts.ts';
import { type CellName, printedFor, setAsideFor, sharesKept } from './printed.ts';
import { cse } from './question-set.ts';
import { type CellRange, needRange, rangeOf } from './ranges.ts';
import { solution } from './solution.ts';
import { askedKey, entriesKey } from './targets.ts';

/** The cell a share of this one is of: the entries for a group, the entries the question applied to for an answer. */
export const baseOf = (cell: CellName): CellName => {
  if (cell.question === entriesKey) return { ...cell, place: 'all' };
  if (cell.question === 'care-plans' && cell.answer !== 'not-applicable') {
    return { ...cell, answer: 'effective+partial+none' };
  }
  return { ...cell, answer: askedKey };
};

const totalOf = (cell: CellName): CellRange | null =>
  cell.place === 'all' ? rangeOf(baseOf(cell)) : rangeOf({ ...cell, place: 'all' });

/** "with all sectors adding up to 224". */
const together = (cell: CellName): string => {
  const total = totalOf(cell);
  return `with ${familyWords(cell)} adding up to ${total ? countWords(total) : 'the totals printed'}`;
};

/** "121 to 125 private services", "224 services with a policy in place". */
const baseWords = (cell: CellName): string => {
  const base = baseOf(cell);
  const asked = cse.questions.find(({ code }) => code === cell.question)?.asked[0];
  const applied = base.answer !== askedKey;
  const count = countWords(needRange(base));
  if (base.place === 'all') {
    const entries = cell.stage === 'inspection' ? 'inspections' : 'annual returns';
    return `${count} ${(applied ? asked?.applicable : asked?.of) ?? entries}`;
  }
  const part = applied
    ? ' where the question applied'
    : asked?.askedWhen
      ? ' with a policy in place'
      : '';
  return `${count} ${placeWords(base.place)}${part}`;
};

/** The sizes of the schools are narrowed by what must print of their training plans. */
const plansToo = (cell: CellName): string => {
  if (cell.stage !== 'annual-return' || cell.question !== entriesKey) return '';
  const plans = sharesKept({ ...cell, question: 'training-plan', answer: 'in-place' });
  return plans.length > 0
    ? `, and of which ${listWords(plans)} can be printed as having a training plan`
    : '';
};

const fromShares = (cell: CellName, range: CellRange, kept: readonly string[]): string => {
  if (kept.includes('all')) {
    return `The report says that it holds for all of the ${placeWords(cell.place)}, so the count is the number asked.`;
  }
  const start = range.lower === range.upper ? 'The only count that prints' : 'Counts that print';
  const alone = cell.question === 'training-plan';
  const rest = alone ? '' : `, ${together(cell)}${plansToo(cell)}`;
  return `${start} as ${listWords(kept)} of ${baseWords(cell)}${rest}.`;
};

const notPrinted = (cell: CellName, range: CellRange): string => {
  const { stage, question, place } = cell;
  const left = range.lower === range.upper ? 'The only count' : 'The counts';
  if (stage === 'annual-return') {
    const { splits, splitsWithTrainingPlans } = solution.returns;
    const ways = question === entriesKey ? splits : splitsWithTrainingPlans;
    return `${left} the printed shares leave for ${placeWords(place)}, trying all ${ways} ways the returns can divide.`;
  }
  return `${left} the other printed figures leave for ${placeWords(place)}, ${together(cell)}.`;
};

const setAsideWords = (cell: CellName): string => {
  const aside = setAsideFor(cell);
  if (aside.length === 0) return '';
  const always = printedFor(cell).some((figure) =>
    readings.every(({ setAside }) => setAside.includes(figure.id)),
  );
  const why = always
    ? 'which cannot hold beside its other figures'
    : 'which one of the two readings sets aside';
  return ` The report also prints ${listWords(aside)}, ${why}.`;
};

const readingWords = (range: CellRange): string =>
  range.readings.length > 0
    ? ' The sector shares can be read in two ways; the range covers both.'
    : '';

/** How a cell that is not printed outright was worked out. */
export const derivationOf = (cell: CellName, range: CellRange, forced: string | null): string => {
  const shares = sharesKept(cell);
  const words = shares.length > 0 ? fromShares(cell, range, shares) : notPrinted(cell, range);
  return `${forced ?? words}${setAsideWords(cell)}${readingWords(range)}`;
};
