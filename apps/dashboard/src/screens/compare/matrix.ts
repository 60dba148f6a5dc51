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

/** How many comparisons the whole table rests on. */
export const testsIn = (slice: MatrixSlice, questions: number): number => {
  let tests = 0;
  for (let index = 0; index < questions; index++) tests += slice[`c${index}`]?.tests ?? 0;
  return tests;
};
