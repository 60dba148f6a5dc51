// Is the comparison like for like? What is the same, what is not, each with its reason. Pure.

import { whenIs } from '../../ui/charts/chart-cells.ts';
import type { Choices, Kind, Question } from './choices.ts';

/** `same`: holds; otherwise a caution. */
export type Likeness = { key: string; same: boolean; lead: string; text: string };

type Asked = Question['asked'][number];

type LikenessFacts = {
  choices: Choices;
  kind: Kind;
  /** From the comparisons themselves. */
  likeForLike: boolean;
  warnings: readonly string[];
  /** Every time any question of this focus area was asked. */
  snapshots: readonly Asked[];
  /** The year each group is compared with itself in. */
  otherYear: { label: string } | null;
};

const judged = ({ stage, period }: Asked) =>
  stage.code === 'inspection'
    ? `by inspectors ${whenIs(period.label)}`
    : `in the ${stage.label.toLowerCase()} of ${period.label}`;

const sameForm = ({
  choices: { asked },
  kind,
  likeForLike,
  warnings,
  otherYear,
}: LikenessFacts): Likeness =>
  likeForLike
    ? {
        key: 'form',
        same: true,
        lead: otherYear ? 'Same question and form.' : 'Same question, form and year.',
        text: `All ${kind.many} were asked the same thing ${judged(asked)}${otherYear ? ` and ${whenIs(otherYear.label)}` : ''}.`,
      }
    : {
        key: 'form',
        same: false,
        lead: 'Not the same question, form or coverage.',
        text: warnings.join(' ') || 'The cube gives no verdict where these differ.',
      };

const sameBase = ({ choices: { asked, basis, question }, kind }: LikenessFacts): Likeness => {
  const outside = question.outside.map((answer) => answer.label.toLowerCase()).join(', ');
  if (basis === 'APPLICABLE' && outside) {
    return {
      key: 'base',
      same: false,
      lead: 'Only where the question applied.',
      text: `Services with the answer “${outside}” are left out, and their number can differ by ${kind.one}.`,
    };
  }
  const condition = asked.askedWhen.map(({ question: { short } }) => short).join(', ');
  if (condition && basis !== 'ALL') {
    return {
      key: 'base',
      same: false,
      lead: 'Not everyone was asked.',
      text: `The base is the ${asked.of} in each ${kind.one}, which the answers to “${condition}” decide.`,
    };
  }
  const of = kind.dimension === 'PROVIDER' ? 'of' : 'in';
  const everyone = `Every one of the ${asked.of} ${of} the ${kind.one}; none was left out.`;
  return {
    key: 'base',
    same: true,
    lead: 'Same base.',
    text: condition ? `Every service of the ${kind.one}, whether or not it was asked.` : everyone,
  };
};

/** What the cube warns of, its first sentence in bold. */
const cautions = ({ likeForLike, warnings }: LikenessFacts): Likeness[] =>
  likeForLike
    ? warnings.map((warning, index) => {
        const [, lead = warning, text = ''] = /^(.*?[.:]) (.*)$/.exec(warning) ?? [];
        return { key: `warning-${index}`, same: false, lead, text };
      })
    : [];

/** "2017/18, 2018/19 and 2019/20". */
const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** Every other stage that is held, once, with when; never compared, and why. */
const overTime = ({
  choices: { asked, question, times },
  snapshots,
}: LikenessFacts): Likeness[] => {
  const others = snapshots.filter(({ stage }) => stage.code !== asked.stage.code);
  const stages = new Map(others.map(({ stage }) => [stage.code, stage]));
  const only = snapshots.filter(({ stage }) => stage.code === asked.stage.code).length < 2;
  const within =
    times.length > 1
      ? ' Change over time is shown within one stage: compare by year, or with a year under Against.'
      : only
        ? ' Nothing else of this stage is held, so no change over time is shown.'
        : ' No other year of this stage asked this question, so no change over time is shown.';
  return [...stages.values()].map(({ code, label }, index) => {
    const when = others
      .filter(({ stage }) => stage.code === code)
      .sort((a, b) => a.period.order - b.period.order)
      .map(({ period }) => period.label);
    const same = question.asked.some(({ stage }) => stage.code === code);
    const what = same ? 'the same question' : 'other questions';
    const who =
      code === 'annual-return'
        ? `Services answered ${what} about themselves there`
        : `It asked ${what} at another stage`;
    return {
      key: `time-${code}`,
      same: false,
      lead: `Not the ${label.toLowerCase()} of ${listed(when)}.`,
      text: `${who}, so the two are never compared.${index === 0 ? within : ''}`,
    };
  });
};

/** The list, what is the same first. */
export const likenessOf = (facts: LikenessFacts): Likeness[] => {
  const all = [sameForm(facts), sameBase(facts), ...cautions(facts), ...overTime(facts)];
  return [...all.filter(({ same }) => same), ...all.filter(({ same }) => !same)];
};
