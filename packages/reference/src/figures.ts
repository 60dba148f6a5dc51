// The report's claims as typed data: 282 rows, one for each number or quantifier printed. Hides where they are kept.
import type { Stage } from '@cube/schema';
import file from '../data/generated/figures.json' with { type: 'json' };

export type Statistic = 'count' | 'percent' | 'quantifier';
export type Comparator = '=' | '>=' | '>' | '<=' | '<' | 'range';
/** figure: a number · implied: follows from "the remaining ..." · words: no number · comment: counts remarks · method. */
export type FigureKind = 'figure' | 'implied' | 'words' | 'comment' | 'method';

/** One claim printed in the report, in our words, with where it stands and how to test it. */
export type Figure = {
  id: string;
  section: string;
  heading: string;
  /** The stage and period it speaks of; two where the report speaks of both. */
  when: readonly { stage: Stage; period: string }[];
  /** A question of the focus area, or `scope`, `recommendations`, `requirements`, `...-comments`, `overall`, `method`. */
  question: string;
  answers: readonly string[];
  /** Empty: all. Several: together, or each separately when `each` is true. */
  serviceTypes: readonly string[];
  sectors: readonly string[];
  each: boolean;
  statistic: Statistic;
  /** As printed: `19%`, `five`, `the remaining service`. */
  printed: string;
  /** The base in words, and its size where the line prints it. */
  denominator: string | null;
  denominatorCount: number | null;
  line: number;
  claim: string;
  /** The number to test; a range has an upper end too. */
  value: number | null;
  valueTo: number | null;
  comparator: Comparator | null;
  /** The report's own quantifier beside the number. */
  wording: string | null;
  repeatOf: string | null;
  kind: FigureKind;
  population: string | null;
};

/** Every claim, in the order of the file. */
export const figures = file.figures as unknown as readonly Figure[];
/** Hash of the bytes of figures.csv that these were made from. */
export const figuresSha256: string = file.sha256;

const byId = new Map(figures.map((figure) => [figure.id, figure]));

/** The claim with this id; null where it is not transcribed here, as a release made from an earlier transcription may name it. */
export const findFigure = (id: string): Figure | null => byId.get(id) ?? null;

/** The claim with this id; an unknown id is a fault of the programme. */
export const figureOf = (id: string): Figure => {
  const figure = byId.get(id);
  if (!figure) throw new Error(`No published figure has the id ${id}`);
  return figure;
};

/** Id of the first row that makes this claim: repeats share it. */
export const claimIdOf = (figure: Figure): string => figure.repeatOf ?? figure.id;

const repeats = new Map<string, string[]>();
for (const figure of figures) {
  const claim = claimIdOf(figure);
  repeats.set(claim, [...(repeats.get(claim) ?? []), figure.id]);
}

/** The ids of every row that makes this claim, the first one included. */
export const withRepeats = (claimId: string): string[] => repeats.get(claimId) ?? [];
