// Whose the numbers of the sentence for a paper are, and whether it may be said at all. Pure rules over one group's cells.
import { type CountFigure, hasNumber, type RateFigure } from '../../ui/cell.ts';
import type { Verdict } from '../../ui/charts/verdict.ts';

type Rate = RateFigure & { numerator: CountFigure; denominator: CountFigure };
type Compared = {
  verdict: Verdict;
  comparison: { likeForLike: boolean; warnings: readonly string[]; sentence?: string };
};

/** Who published what the cube was filled from, and the release that answers. */
export type Source = { publisher: string; release: string };

export type Safety = { kind: 'safe' | 'caution' | 'never'; words: string };

const listed = (things: readonly string[]): string => {
  const last = things.at(-1) ?? '';
  return things.length > 1 ? `${things.slice(0, -1).join(', ')} and ${last}` : last;
};

/** The line that prints exactly this; a cell's own lines come before those its base rests on. */
const lineOf = ({ origin }: RateFigure | CountFigure, printed: string): number[] => {
  const lines = origin.figures
    .filter((figure) => !figure.setAside && figure.printed === printed)
    .map(({ line }) => line);
  return lines.slice(0, 1);
};

const at = (lines: readonly number[]): string =>
  lines.length === 0 ? '' : ` (${lines.length === 1 ? 'line' : 'lines'} ${lines.join(' and ')})`;

/** Only what the source prints is credited to it; the rest was worked out here, and says so. */
export const creditOf = (rate: Rate, source: Source, difference: boolean): string => {
  if (!hasNumber(rate)) return '';
  const sharePrinted = rate.printed.includes(rate.display);
  const counts = [rate.numerator, rate.denominator];
  const countsPrinted = counts.every(({ provenance }) => provenance === 'PUBLISHED');
  const printed = [...(sharePrinted ? ['share'] : []), ...(countsPrinted ? ['counts'] : [])];
  const made = [
    ...(sharePrinted ? [] : ['share']),
    ...(countsPrinted ? [] : ['counts']),
    ...(difference ? ['difference'] : []),
  ];
  const lines = [
    ...(sharePrinted ? lineOf(rate, rate.display) : []),
    ...(countsPrinted ? counts.flatMap((count) => lineOf(count, count.display)) : []),
  ];
  const read = [...new Set(lines)].sort((a, b) => a - b);
  return [
    printed.length > 0 && `${capital(listed(printed))}: ${source.publisher}${at(read)}.`,
    made.length > 0 &&
      `${capital(listed(made))} worked out by Care Inspection Cube, ${source.release}.`,
  ]
    .filter(Boolean)
    .join(' ');
};

/** What must be said with it, in the cube's words, and is not said by the verdict already. */
export const cautionsOf = (rate: RateFigure, compared: Compared | undefined): string[] => {
  if (!hasNumber(rate)) return [];
  if (compared && compared.verdict !== 'CANNOT_SAY')
    return compared.comparison.warnings.filter((w) => !compared.comparison.sentence?.includes(w));
  // Without a verdict nothing else in the sentence would say it.
  return rate.provenance === 'SIMULATED' ? ['Simulated data.'] : [];
};

/** May the sentence be used? The strictest rule that applies decides. */
export const safetyOf = (rate: RateFigure | null, compared: Compared | undefined): Safety => {
  if (!rate || !hasNumber(rate))
    return { kind: 'never', words: 'The source gives no number for this group.' };
  if (rate.notDeterminable) return { kind: 'never', words: 'The report leaves the share open.' };
  const reasons = [
    ...(rate.provenance === 'SIMULATED'
      ? ['It is invented for demonstration and says nothing about any real place.']
      : []),
    ...(rate.smallBase ? ['The base is small: say the count, not the share.'] : []),
    ...(compared?.verdict === 'CANNOT_SAY'
      ? ['It is about this group alone: a difference cannot be said.']
      : []),
    ...(compared?.comparison.likeForLike === false ? ['The groups are not like for like.'] : []),
    ...(compared && compared.verdict !== 'CANNOT_SAY' && compared.comparison.warnings.length > 0
      ? ['Keep the sentence about what could explain the difference.']
      : []),
  ];
  if (reasons.length > 0) return { kind: 'caution', words: reasons.join(' ') };
  return rate.provenance === 'RECORDED'
    ? { kind: 'safe', words: 'It was counted from single records.' }
    : { kind: 'safe', words: 'It holds for every count the report allows.' };
};

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
