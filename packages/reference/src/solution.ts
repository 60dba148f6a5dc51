// The committed output of the solver: what the printed figures leave for every count, and the tables that prove it.
import file from '../data/solution.json' with { type: 'json' };

/** Lower and upper, both reached. */
export type Range = readonly [number, number];
/** By question, then answer (or union, or `asked`), then place. `entries` stands beside the questions. */
export type Bounds = Record<string, Record<string, Record<string, Range>>>;
/** By question and answer: the counts of the nine leaf places, in their order. */
export type WitnessTable = Record<string, Record<string, readonly number[]>>;

export type Reading = {
  /** Ids of the claims set aside (first rows; their repeats go with them). */
  setAside: string[];
  bounds: Bounds;
  /** Tables that satisfy every claim kept and between them reach every bound. */
  witnesses: WitnessTable[];
};
export type ReadingCode = 'L' | 'P';
export const readingCodes = ['L', 'P'] as const;

/** The 2015 return: how many ways its figures can be met, and what they leave. */
export type ReturnsSolution = {
  splits: number;
  splitsWithTrainingPlans: number;
  missingProcedureSplits: number;
  bounds: Bounds;
};

export type Solution = {
  /** Hash of the figures.csv it was solved for. */
  sha256: string;
  /** Every smallest set of claims to set aside; the readings are two of them. */
  smallestSets: string[][];
  readings: Record<ReadingCode, Reading>;
  returns: ReturnsSolution;
};

export const solution = file as unknown as Solution;
