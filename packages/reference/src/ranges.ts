// What the solution leaves for a cell: the union over the readings, and each reading's own bounds where they differ.
import type { Evidence } from '@cube/schema';
import { readings } from './conflicts.ts';
import { askedWherePolicy, type InspectionQuestion } from './model.ts';
import type { CellName } from './printed.ts';
import { type Bounds, type Range, solution } from './solution.ts';
import { askedKey, entriesKey } from './targets.ts';

export type CellRange = { lower: number; upper: number; readings: Evidence['readings'] };

/** A question's base is kept once: with the entries, or with the policy in place. */
const stored = ({ stage, question, answer, place }: CellName): [string, string, string] => {
  const base = answer === askedKey;
  if (base && askedWherePolicy.includes(question as InspectionQuestion)) {
    return [question, answer, place];
  }
  const ofAll = base && (stage === 'inspection' || question === 'training-plan');
  return ofAll ? [entriesKey, askedKey, place] : [question, answer, place];
};

const find = (bounds: Bounds, cell: CellName): Range | null => {
  const [question, answer, place] = stored(cell);
  return bounds[question]?.[answer]?.[place] ?? null;
};

/** The bounds of a cell, or null where the solution holds none. */
export const rangeOf = (cell: CellName): CellRange | null => {
  if (cell.stage === 'annual-return') {
    const range = find(solution.returns.bounds, cell);
    return range && { lower: range[0], upper: range[1], readings: [] };
  }
  const each = readings.flatMap(({ code, label }) => {
    const range = find(solution.readings[code].bounds, cell);
    return range ? [{ code, label, lower: range[0], upper: range[1] }] : [];
  });
  if (each.length !== readings.length) return null;
  const lower = Math.min(...each.map((r) => r.lower));
  const upper = Math.max(...each.map((r) => r.upper));
  const same = each.every((r) => r.lower === lower && r.upper === upper);
  return { lower, upper, readings: same ? [] : each };
};

/** As above for a cell that must be there; its absence is a fault of the programme. */
export const needRange = (cell: CellName): CellRange => {
  const range = rangeOf(cell);
  if (!range) throw new Error(`No bounds for ${Object.values(cell).join(' / ')}`);
  return range;
};
