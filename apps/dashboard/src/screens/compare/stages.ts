// The same question at another stage: when to look there, and what is said above and below the tables. Pure.
import type { Choices, Question } from './choices.ts';

type Asked = Question['asked'][number];
type Looked = Pick<Choices, 'question' | 'frame' | 'asked'>;

/** Of each other stage that put the same question the time nearest before the one looked at, else the first after it. */
export const otherStages = ({ question, frame, asked }: Looked): Asked[] => {
  const nearest = new Map<string, Asked>();
  const others = question.asked
    .filter(({ stage }) => stage.code !== frame.stage)
    .sort((a, b) => b.period.order - a.period.order);
  for (const other of others) {
    const known = nearest.get(other.stage.code);
    // Latest first: each earlier one is nearer, until one is not after the time looked at.
    if (!known || known.period.order > asked.period.order) nearest.set(other.stage.code, other);
  }
  return [...nearest.values()];
};

/** Who answered, for the heading of a table. */
export const voiceOf = (asked: Pick<Asked, 'stage'>): string =>
  ({
    'annual-return': 'What services said of themselves',
    inspection: 'What inspectors found',
  })[asked.stage.code] ?? asked.stage.label;

/** What differs between the stages beside who answered: their times, and their words. */
export const stagesApart = (snapshots: readonly Pick<Asked, 'period' | 'wording'>[]): string => {
  const times = new Set(snapshots.map(({ period }) => period.code)).size > 1;
  const words = new Set(snapshots.map(({ wording }) => wording)).size > 1;
  const too = [times && 'when', words && 'in which words'].filter(Boolean).join(' and ');
  return `The same question was put at ${snapshots.length === 2 ? 'two' : snapshots.length} stages. Who answered differs${too ? `, and ${too}` : ''}, so there is no verdict between the tables.`;
};
