// The points of a chart over time, with a break where a question changed between two of them. Pure.
import type { YearPoint } from '../../ui/charts/years-line.tsx';
import { questionOf, stageOf } from './plan.ts';
import type { Line } from './table.ts';
import type { Said } from './words.ts';

/** Lines are years or periods, old to new. */
export function pointsOf(said: Said, lines: readonly Line[]): YearPoint[] {
  const question = questionOf(said.values, said.catalogue, [
    ...said.plan.rows,
    ...said.plan.columns,
  ]);
  const stage = stageOf(said.values, said.catalogue);
  const asked = said.plan.cell.kind === 'rate' ? (question?.asked ?? []) : [];
  return lines.map((line) => {
    const member = line.path[0];
    const then = asked.find(
      (one) =>
        one.stage.code === stage &&
        (one.period.code === member?.code || one.period.parent?.code === member?.code),
    );
    return { key: line.key, label: line.label, breakBefore: then?.breakBefore ?? null };
  });
}
