// The words of the four verdicts, the same on chips, in tables and when spoken.
export type Verdict = 'HIGHER' | 'LOWER' | 'NO_CLEAR_DIFFERENCE' | 'CANNOT_SAY';

export const verdictWords: Record<Verdict, string> = {
  HIGHER: 'Higher',
  LOWER: 'Lower',
  NO_CLEAR_DIFFERENCE: 'No clear difference',
  CANNOT_SAY: 'Cannot say',
};
