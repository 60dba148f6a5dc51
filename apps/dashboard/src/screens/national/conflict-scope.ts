// Which disagreements of the source concern the figure for all services, and which only a part of them.

import type { ConflictKind } from '../../generated/graphql.ts';

export type ConflictClaims = {
  code: string;
  kind: ConflictKind;
  figures: readonly {
    /** Null where the claim speaks of every stage. */
    stage?: { code: string } | null;
    question?: { code: string } | null;
    serviceTypes: readonly unknown[];
    sectors: readonly unknown[];
  }[];
};

/**
 * True where the claims that contradict each other are at least as much about all services as about single types or
 * sectors, one of them on this question. Beside five claims on school care, one total does not make it a national matter.
 */
export function isNational(conflict: ConflictClaims, question: string): boolean {
  const whole = conflict.figures.filter(
    (figure) => figure.serviceTypes.length === 0 && figure.sectors.length === 0,
  );
  const parts = conflict.figures.length - whole.length;
  return parts <= whole.length && whole.some((figure) => figure.question?.code === question);
}

/** Codes of the conflicts that belong beside this question's figures for all services. */
export const nationalConflicts = (
  conflicts: readonly ConflictClaims[],
  question: string,
): ReadonlySet<string> =>
  new Set(
    conflicts.filter((conflict) => isNational(conflict, question)).map((conflict) => conflict.code),
  );

/** "8 contradictions, 23 other points to know": of the conflicts that touch what is printed for this stage. */
export function conflictsInWords(conflicts: readonly ConflictClaims[], stage: string): string {
  const here = conflicts.filter(
    ({ figures }) =>
      figures.length === 0 ||
      figures.some((figure) => !figure.stage || figure.stage.code === stage),
  );
  const contradictions = here.filter(({ kind }) => kind === 'CONTRADICTION').length;
  const others = here.length - contradictions;
  const said = [
    contradictions > 0 &&
      `${contradictions} ${contradictions === 1 ? 'contradiction' : 'contradictions'}`,
    others > 0 &&
      `${others} ${contradictions > 0 ? 'other ' : ''}${others === 1 ? 'point' : 'points'} to know`,
  ];
  return said.filter(Boolean).join(', ');
}
