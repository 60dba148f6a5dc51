// The sentence for a paper with its cautions and credit, of one line of a comparison: the same for groups and for years. Pure.
import type { Choices, CompareValues } from './choices.ts';
import { cautionsOf, creditOf, type Source } from './paper-credit.ts';
import { paperSentence } from './paper-sentence.ts';

type Compared = NonNullable<Parameters<typeof cautionsOf>[1]>;
type Line = {
  /** What is counted, as a reader calls it. */
  noun: string;
  rate: Parameters<typeof creditOf>[0];
  /** Its comparison; one that cannot be said leaves the verdict out. */
  edge: (Compared & { comparison: { sentence: string; baselineLabel: string } }) | undefined;
  choices: Choices;
  values: CompareValues;
  source: Source;
  within: string;
};

/** One sentence or more, complete on their own. */
export const paperOf = ({ noun, rate, edge, choices, values, source, within }: Line): string => {
  const comparison = edge && edge.verdict !== 'CANNOT_SAY' ? edge.comparison : null;
  return paperSentence(
    noun,
    rate,
    choices,
    comparison && { sentence: comparison.sentence, baseline: comparison.baselineLabel },
    {
      interval: values.intervals ? values.level : null,
      cautions: cautionsOf(rate, edge),
      credit: creditOf(rate, source, comparison !== null),
      within,
    },
  );
};
