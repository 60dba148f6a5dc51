// Are the years like for like? Breaks, question, base and coverage of one question over the years of a stage. Pure.
import type { Choices } from './choices.ts';
import type { Likeness } from './like-for-like.ts';
import { baseWords } from './wording.ts';
import type { YearLine } from './year-on-year.ts';

type Facts = {
  lines: readonly YearLine[];
  choices: Pick<Choices, 'asked' | 'basis' | 'question' | 'times'>;
  /** From the comparisons themselves. */
  likeForLike: boolean;
  warnings: readonly string[];
};

const seriesOf = ({ lines }: Facts): Likeness => {
  const breaks = lines.filter(({ breakBefore }) => breakBefore !== null);
  return breaks.length === 0
    ? {
        key: 'breaks',
        same: true,
        lead: 'No breaks in the series.',
        text: 'The source names no year that must not be compared with those before it.',
      }
    : {
        key: 'breaks',
        same: false,
        lead: `The series breaks before ${breaks.map(({ label }) => label).join(', ')}.`,
        text: 'No verdict is given across a break.',
      };
};

const wordingOf = ({ choices: { times } }: Facts): Likeness =>
  new Set(times.map(({ wording }) => wording)).size === 1
    ? {
        key: 'wording',
        same: true,
        lead: 'Same question.',
        text: 'It was put in the same words every year.',
      }
    : {
        key: 'wording',
        same: false,
        lead: 'Not the same words.',
        text: 'The question was worded differently in some years.',
      };

const baseOf = ({ lines, choices }: Facts): Likeness => {
  const words = baseWords(choices);
  const counts = lines
    .map(({ label, rate }) => `${rate.denominator.display} (${label})`)
    .join(', ');
  const every = new Set(choices.times.map((asked) => baseWords({ ...choices, asked }))).size === 1;
  return {
    key: 'base',
    same: every,
    lead: every ? 'Same base.' : 'Not the same base.',
    text: every
      ? `Shares are of ${words}, in every year; how many those were: ${counts}.`
      : 'Who was asked changed between the years.',
  };
};

/** What the cube warns of, its first sentence in bold. */
const cautionsIn = ({ warnings, likeForLike }: Facts): Likeness[] =>
  (warnings.length > 0 || likeForLike ? warnings : ['The coverage or the form differs.']).map(
    (warning, index) => {
      const [, lead = warning, text = ''] = /^(.*?[.:]) (.*)$/.exec(warning) ?? [];
      return { key: `warning-${index}`, same: false, lead, text };
    },
  );

const coverageOf = ({ likeForLike, choices: { asked } }: Facts): Likeness[] =>
  likeForLike
    ? [
        {
          key: 'coverage',
          same: true,
          lead: 'Same stage and coverage.',
          text: `Every year is ${asked.stage.label.toLowerCase()}; that the same services were seen is not claimed: who is inspected changes from year to year.`,
        },
      ]
    : [];

/** The list, what is the same first. */
export const yearLikeness = (facts: Facts): Likeness[] => {
  const all = [
    seriesOf(facts),
    wordingOf(facts),
    baseOf(facts),
    ...coverageOf(facts),
    ...cautionsIn(facts),
  ];
  return [...all.filter(({ same }) => same), ...all.filter(({ same }) => !same)];
};
