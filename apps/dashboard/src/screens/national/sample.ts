// Invented questions for the tests of this folder's rules. No figure here comes from a report.
import { count, share } from '../../ui/sample-cells.ts';
import type { QuestionPicture } from './picture.ts';

/** A question whose answers, worst to best, have these shares. */
export function question(
  code: string,
  shares: readonly (readonly [number | null, number?])[],
  changes: Partial<QuestionPicture> = {},
): QuestionPicture {
  const labels = ['None', 'Partly', 'Yes'].slice(-shares.length);
  const parts = shares.map(([lower, upper], index) => ({
    key: String(index),
    label: labels[index] ?? 'Yes',
    clause: null as string | null,
    cell: share(lower, upper ?? lower),
  }));
  const [worst] = parts;
  const best = parts.at(-1);
  if (!worst || !best) throw new Error('A question has answers.');
  return {
    code,
    label: `Is ${code} good?`,
    short: code,
    ordinal: true,
    headline: best.cell,
    headlineLabel: 'good',
    headlineShort: 'good',
    headlineClause: null,
    headlineParts: [best.key],
    unfavourable: worst.cell,
    unfavourableLabel: worst.label,
    unfavourableClause: null,
    parts,
    baseInWords: 'the 100 services inspected',
    notApplicable: count(0),
    outside: [{ code: 'not-applicable', label: 'Not applicable' }],
    notAsked: count(0),
    wordsOnly: false,
    ...changes,
  };
}
