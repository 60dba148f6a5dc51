// A sheet: all that one batch says of one measure in one period, of one question or of entries, as bounds on sets.
// The algebra reads sheets only; nothing here knows SQL.
import type { CountFact, PlaceDimension, Provenance } from '@cube/schema';
import type { Axis, Mask } from './axes.ts';

export type Reading = CountFact['readings'][number];

/** What a stored cell says. */
export type Fact = {
  /** One set for each axis: the places, then the answers. */
  region: Region;
  /** Dimensions the cell pins: the same set may be stored at two levels. */
  pins: readonly PlaceDimension[];
  lower: number;
  upper: number;
  rateLower: number | null;
  rateUpper: number | null;
  withheld: boolean;
  provenance: Provenance;
  derivation: string | null;
  figureIds: readonly string[];
  conflictIds: readonly string[];
  printed: readonly string[];
  readings: readonly Reading[];
};

/** A coordinate: one set of atoms for each axis, the answers last. */
export type Region = readonly Mask[];

export type Sheet = {
  axes: readonly Axis[];
  facts: ReadonlyMap<string, readonly Fact[]>;
  /** Sets that occur on each axis among the facts, everything included. */
  pieces: readonly (readonly Mask[])[];
  /** Axes of places that facts restrict together: where nothing was crossed, no crossing can be added up. */
  crossed: readonly (readonly number[])[];
  /** Values worked out so far: a release never changes, so neither do they. */
  known: Map<string, unknown>;
};

export const keyOfRegion = (region: Region): string => region.join('|');

/** `region` with another set on one axis. */
export const withMask = (region: Region, axis: number, mask: Mask): Region =>
  region.map((own, i) => (i === axis ? mask : own));

/** The answers' place in a region. */
export const answersAt = (sheet: Pick<Sheet, 'axes'>): number => sheet.axes.length - 1;

/** Axes of places that the region restricts. */
export const pinnedPlaces = (sheet: Pick<Sheet, 'axes'>, region: Region): number[] =>
  region.flatMap((mask, i) => (i < answersAt(sheet) && mask !== sheet.axes[i]?.full ? [i] : []));

export const makeSheet = (axes: readonly Axis[], facts: readonly Fact[]): Sheet => {
  const byKey = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = keyOfRegion(fact.region);
    const same = byKey.get(key);
    if (same) same.push(fact);
    else byKey.set(key, [fact]);
  }
  const pieces = axes.map((axis, i) => [
    ...new Set([axis.full, ...facts.map((fact) => fact.region[i] ?? axis.full)]),
  ]);
  const crossed = new Map<string, readonly number[]>();
  for (const { region } of facts) {
    const pinned = pinnedPlaces({ axes }, region);
    crossed.set(pinned.join(), pinned);
  }
  return { axes, facts: byKey, pieces, crossed: [...crossed.values()], known: new Map() };
};
