// Where there are many groups: which of them are drawn, and what the title says of all of them. The table always has every one. Pure.
import type { Verdict } from '../../ui/charts/verdict.ts';

/** More than these no longer fit one picture. */
export const mostDrawn = 12;

type Counted = { code: string; verdict: Verdict | null; base: number };

const isClear = ({ verdict }: { verdict: Verdict | null }) =>
  verdict === 'HIGHER' || verdict === 'LOWER';

/** Codes of the groups drawn: those beyond chance first, then those with the largest base. */
export const drawnOf = (groups: readonly Counted[], all: boolean): ReadonlySet<string> => {
  const order = all
    ? groups
    : [...groups]
        .sort((a, b) => Number(isClear(b)) - Number(isClear(a)) || b.base - a.base)
        .slice(0, mostDrawn);
  return new Set(order.map(({ code }) => code));
};

/** "Three of 32 council areas differ from the rest beyond chance" */
export const manyTitle = (
  groups: readonly { verdict: Verdict | null }[],
  kind: { one: string; many: string },
  otherYear?: { label: string; breaks: readonly unknown[] } | null,
): string => {
  const from = otherYear ? ` from ${otherYear.label}` : '';
  const clear = groups.filter(isClear).length;
  if (groups.every(({ verdict }) => verdict === null || verdict === 'CANNOT_SAY'))
    return `How ${kind.many} differ${from} cannot be said${otherYear?.breaks.length ? ': the series breaks' : ''}`;
  if (clear === 0) return `No ${kind.one} differs${from} beyond chance`;
  return `${clear} of ${groups.length} ${kind.many} ${clear === 1 ? 'differs' : 'differ'}${from} beyond chance`;
};

/** Which of many are drawn, in words. */
export const drawnWords = (
  groups: readonly { verdict: Verdict | null }[],
  drawn: number,
  kind: { many: string },
): string => {
  const clear = Math.min(groups.filter(isClear).length, drawn);
  const first =
    clear === 0 ? '' : clear === drawn ? 'those beyond chance' : `${clear} beyond chance, then `;
  const rest = clear === drawn ? '' : 'those with the largest base';
  return `${drawn} of ${groups.length} ${kind.many} are drawn: ${first}${rest}. The table has all of them.`;
};
