// The same groups on every question: headline shares by group, and the verdict each comparison gave. Pure.
import type { RateFigure } from '../../ui/cell.ts';
import type { Verdict } from '../../ui/charts/verdict.ts';
import type { Question } from './choices.ts';
import type { MatrixSlice } from './matrix-document.ts';

export type MatrixCell = { rate: RateFigure | null; verdict: Verdict | null };
export type MatrixLine = {
  question: Question;
  /** By the code of the group. */
  cells: ReadonlyMap<string, MatrixCell>;
  total: RateFigure | null;
};

/** Lines up what the cube answered with the questions asked for, in their order. */
export const matrixOf = (slice: MatrixSlice, questions: readonly Question[]): MatrixLine[] =>
  questions.map((question, index) => {
    const { code } = question.question;
    const verdicts = new Map(
      (slice[`c${index}`]?.edges ?? []).map(({ node, verdict }) => [node.keys[0]?.code, verdict]),
    );
    const cells = new Map<string, MatrixCell>();
    for (const row of slice.groups.nodes) {
      const group = row.keys.find((key) => key.id !== row.question?.id);
      if (row.question?.code !== code || !group) continue;
      cells.set(group.code, { rate: row.rate, verdict: verdicts.get(group.code) ?? null });
    }
    const total = slice.totals.nodes.find((row) => row.question?.code === code)?.rate ?? null;
    return { question, cells, total };
  });

/**
 * How many comparisons the whole table asked for, and how many of those could not be decided: which, may depend on the level, as some of
 * the counts that are allowed may be clear and others not.
 */
export const testsIn = (slice: MatrixSlice, questions: number) => {
  const made = { all: 0, open: 0 };
  for (let index = 0; index < questions; index++) {
    const { tests = 0, leftOut = 0 } = slice[`c${index}`] ?? {};
    made.all += tests + leftOut;
    made.open += leftOut;
  }
  return made;
};

/** "28 comparisons with the rest, 9 of which could not be decided at 95%: ..." */
export const testsWords = ({ all, open }: ReturnType<typeof testsIn>, level: string): string =>
  [
    `${all === 1 ? 'One comparison' : `${all} comparisons`} with the rest`,
    open > 0
      ? `, ${open} of which could not be decided at ${level}%: no number is shown, a group is a single service, or the source leaves it open`
      : '',
  ].join('');
