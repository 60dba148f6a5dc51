// Writes rules as a mixed integer programme, has HiGHS solve it, and re-checks the answer in exact integers.
// Default tolerances on purpose: with a feasibility tolerance of 1e-9 a feasible model was once called infeasible.
import loadHighs from 'highs';
import type { Rule, Terms } from '../src/model.ts';
import { evaluate, holds, type Table } from '../src/rules.ts';

export type Solver = (
  rules: readonly Rule[],
  goal: { sense: 'Minimize' | 'Maximize'; terms: Terms },
  binaries?: ReadonlySet<string>,
) => Found | null;
/** Rounded values of the unknowns, zeros left out, and the goal's value. */
type Found = { values: Table; goal: number };

/** A solver whose every answer has been checked; null when no table satisfies the rules. */
export const startSolver = async (): Promise<Solver> => {
  const highs = await loadHighs();
  return (rules, goal, binaries = new Set()) => {
    const names = new Map<string, string>();
    const nameOf = (key: string): string => {
      const name = names.get(key) ?? `x${names.size}`;
      names.set(key, name);
      return name;
    };
    const write = (terms: Terms): string =>
      [...terms]
        .map(([key, factor]) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${nameOf(key)}`)
        .join(' ');
    const rows = rules.map((rule, i) => ` c${i}: ${write(rule.terms)} ${rule.sign} ${rule.right}`);
    const objective = ` goal: ${write(goal.terms)}`;
    const kind = (binary: boolean): string =>
      [...names]
        .filter(([key]) => binaries.has(key) === binary)
        .map(([, name]) => name)
        .join(' ');
    const text = [
      goal.sense,
      objective,
      'Subject To',
      ...rows,
      'Generals',
      ` ${kind(false)}`,
      ...(binaries.size > 0 ? ['Binaries', ` ${kind(true)}`] : []),
      'End',
    ].join('\n');
    const answer = highs.solve(text, { output_flag: false });
    if (answer.Status === 'Infeasible') return null;
    if (answer.Status !== 'Optimal') throw new Error(`HiGHS ended with ${answer.Status}`);
    const columns = answer.Columns as Record<string, { Primal: number }>;
    const values = new Map<string, number>();
    for (const [key, name] of names) {
      const value = Math.round(columns[name]?.Primal ?? Number.NaN);
      if (Number.isNaN(value)) throw new Error(`HiGHS gave no value for ${key}`);
      if (value !== 0) values.set(key, value);
    }
    const broken = rules.find((rule) => !holds(rule, values));
    if (broken) throw new Error(`The rounded answer breaks a rule: ${write(broken.terms)}`);
    return { values, goal: evaluate(goal.terms, values) };
  };
};
