// Is the comparison like for like? What is the same, what is not, each with its reason. Pure.
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
};

const judged = ({ stage, period }: Asked) =>
  stage.code === 'inspection'
    ? `by inspectors in ${period.label}`
    : `in the ${stage.label.toLowerCase()} of ${period.label}`;

const sameForm = ({ choices: { asked }, kind, likeForLike, warnings }: LikenessFacts): Likeness =>
  likeForLike
    ? {
        key: 'form',
        same: true,
        lead: 'Same question, form and year.',
        text: `All ${kind.many} were asked the same thing ${judged(asked)}.`,
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
  const everyone = `Every one of the ${asked.of} in the ${kind.one}; none was left out.`;
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

const overTime = ({ choices: { asked }, snapshots }: LikenessFacts): Likeness[] =>
  snapshots
    .filter((other) => other.stage.code !== asked.stage.code)
    .map((other) => ({
      key: `time-${other.stage.code}-${other.period.code}`,
      same: false,
      lead: `Not the ${other.period.label} ${other.stage.label.toLowerCase()}.`,
      text:
        other.stage.code === 'annual-return'
          ? 'It was self-evaluation and asked other questions, so no change over time is shown.'
          : 'It is another stage with other questions, so no change over time is shown.',
    }));

/** The list, what is the same first. */
export const likenessOf = (facts: LikenessFacts): Likeness[] => {
  const all = [sameForm(facts), sameBase(facts), ...cautions(facts), ...overTime(facts)];
  return [...all.filter(({ same }) => same), ...all.filter(({ same }) => !same)];
};
