// Evaluates the model's rules on a table in exact integers.
import type { Rule, Terms } from './model.ts';

/** A table of whole numbers by unknown (`question|answer|place`); an unknown left out is zero. */
export type Table = ReadonlyMap<string, number>;

/** The value of a sum of unknowns. */
export const evaluate = (terms: Terms, table: Table): number => {
  let sum = 0;
  for (const [unknown, factor] of terms) sum += factor * (table.get(unknown) ?? 0);
  return sum;
};

/** Whether the table satisfies the rule. */
export const holds = (rule: Rule, table: Table): boolean => {
  const left = evaluate(rule.terms, table);
  if (rule.sign === '=') return left === rule.right;
  return rule.sign === '>=' ? left >= rule.right : left <= rule.right;
};
