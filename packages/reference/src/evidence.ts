// Turns what is known of a cell into its stored form: how it is known, whether it is withheld, and the evidence beside it.
import { type CellInput, type Evidence, type Provenance, smallestShownGroup } from '@cube/schema';
import { placeWords } from './cell-words.ts';
import { conflictsOf, setAsideIds } from './conflicts.ts';
import { baseOf, derivationOf } from './derivations.ts';
import { figures } from './figures.ts';
import { askedWherePolicy, type InspectionQuestion } from './model.ts';
import {
  type CellName,
  cellsOf,
  namesPlace,
  printedCount,
  printedFor,
  printedRate,
  printedShares,
} from './printed.ts';
import { type CellRange, needRange, rangeOf } from './ranges.ts';
import { askedKey, entriesKey } from './targets.ts';

/** What a stored cell says apart from its coordinate and measure. */
export type CellFacts = Pick<
  CellInput,
  'lower' | 'upper' | 'rateLower' | 'rateUpper' | 'withheld' | 'provenance' | 'evidence'
>;

const covers = (whole: string, part: string): boolean => {
  const names = whole.split('+');
  return part.split('+').every((code) => names.includes(code));
};
const overlaps = (one: string, other: string): boolean => {
  const names = other.split('+');
  return one.split('+').some((code) => names.includes(code));
};

const kept = figures.filter((figure) => figure.value !== null && !setAsideIds.has(figure.id));

/** In words, why the report itself leaves none: it prints none of a larger group, or that all gave another answer. */
const forcedNone = (cell: CellName): string | null => {
  for (const figure of kept) {
    for (const claim of cellsOf(figure)) {
      if (claim.stage !== cell.stage || claim.question !== cell.question) continue;
      if (!namesPlace(figure) || claim.place === 'all' || !covers(claim.place, cell.place))
        continue;
      if (figure.statistic === 'count' && figure.value === 0 && covers(claim.answer, cell.answer)) {
        return `None: line ${figure.line} gives every such answer to other service types.`;
      }
      if (
        figure.value === 100 &&
        figure.comparator === '=' &&
        !overlaps(claim.answer, cell.answer)
      ) {
        return `None: line ${figure.line} says that all of the ${placeWords(cell.place)} gave another answer.`;
      }
    }
  }
  const types = kept.find(({ answers }) => answers[0] === 'types-with-none');
  const isType = ['adoption', 'secure'].includes(cell.place);
  return types && isType && cell.question === types.question && cell.answer === 'none'
    ? `None: line ${types.line} finds such services in three other service types only.`
    : null;
};

const isZero = ({ lower, upper }: CellRange): boolean => lower === 0 && upper === 0;

/** Small groups keep their size; what was worked out about their answers is withheld, unless the report prints that very cell. */
const isWithheld = (cell: CellName, forced: string | null): boolean => {
  if (cell.question === entriesKey || cell.place === 'all' || forced !== null) return false;
  const groupSize =
    cell.answer === askedKey && !askedWherePolicy.includes(cell.question as InspectionQuestion);
  if (groupSize) return false;
  const size = needRange({ ...cell, question: entriesKey, answer: askedKey });
  return size.upper < smallestShownGroup && !printedFor(cell).some(namesPlace);
};

const provenanceOf = (cell: CellName, { lower, upper }: CellRange): Provenance => {
  if (printedCount(cell) !== null) return 'PUBLISHED';
  return lower === upper ? 'DERIVED_EXACT' : 'DERIVED_BOUNDED';
};

const ids = (cells: readonly CellName[]): string[] => [
  ...new Set(cells.flatMap((cell) => printedFor(cell).map(({ id }) => id))),
];

/**
 * Every claim on the same question at the same place. In the return, at any place: its few shares are met together, and its
 * totals follow from those of its parts.
 */
const sameQuestion = (cell: CellName): string[] =>
  figures
    .filter(
      (figure) =>
        figure.value !== null &&
        cellsOf(figure).some(
          (other) =>
            other.stage === cell.stage &&
            other.question === cell.question &&
            (other.place === cell.place || cell.stage === 'annual-return'),
        ),
    )
    .map(({ id }) => id);

const sourcesOf = (cell: CellName, provenance: Provenance): string[] => {
  const own = ids([cell]);
  if (provenance === 'PUBLISHED') return own;
  const base = baseOf(cell);
  const others =
    cell.question === entriesKey
      ? []
      : [
          base,
          { ...base, answer: askedKey },
          { ...cell, place: 'all' },
          { ...cell, question: entriesKey, answer: askedKey },
        ];
  return [
    ...new Set([...own, ...sameQuestion(cell), ...ids([...others, { ...base, place: 'all' }])]),
  ];
};

/** Conflicts about the cell's own figures; where the readings differ, the conflict they come from. */
const conflictsAbout = (cell: CellName, range: CellRange): string[] => {
  const own = ids([cell]).flatMap((id) => conflictsOf(id));
  const ofReadings = range.readings.length > 0 ? ['conflict-1'] : [];
  const numbered = own.filter(({ kind }) => kind !== 'words').map(({ id }) => id);
  return [...new Set([...ofReadings, ...numbered])].sort(
    (a, b) => Number(a.slice(9)) - Number(b.slice(9)),
  );
};

/** Readers are told why, in words; a claim, a share or a reading would tell what is withheld. */
const withheldEvidence = (cell: CellName): Evidence => ({
  derivation: `Withheld: fewer than ${smallestShownGroup} ${placeWords(cell.place)} took part, and the report does not print this figure.`,
  figureIds: [],
  conflictIds: [],
  printed: [],
  readings: [],
});

/** A question's base is another cell under another name: the policy in place, or the size of the group. */
const standsFor = (cell: CellName): CellName => {
  if (cell.answer !== askedKey || cell.question === entriesKey) return cell;
  if (askedWherePolicy.includes(cell.question as InspectionQuestion)) {
    return { ...cell, question: 'policy', answer: 'in-place' };
  }
  return cell.question === 'missing-procedure' ? cell : { ...cell, question: entriesKey };
};

/** All that is known of a cell, or null where nothing is. */
export const factsOf = (name: CellName): CellFacts | null => {
  const cell = standsFor(name);
  const range = rangeOf(cell);
  if (!range) return null;
  const forced = isZero(range) ? forcedNone(cell) : null;
  const withheld = isWithheld(cell, forced);
  const provenance = provenanceOf(cell, range);
  const bounds = { lower: range.lower, upper: range.upper, withheld, provenance };
  if (withheld) return { ...bounds, evidence: withheldEvidence(cell) };
  const rate = cell === name ? printedRate(cell) : null;
  const asked = name.question !== cell.question && cell.question === 'policy';
  const why = asked ? 'Asked where a policy is in place. ' : '';
  return {
    ...bounds,
    ...(rate ? { rateLower: rate.lower, rateUpper: rate.upper } : {}),
    evidence: {
      derivation: provenance === 'PUBLISHED' ? null : `${why}${derivationOf(cell, range, forced)}`,
      figureIds: sourcesOf(cell, provenance),
      conflictIds: conflictsAbout(cell, range),
      printed: cell === name ? printedShares(cell) : [],
      readings: range.readings,
    },
  };
};
