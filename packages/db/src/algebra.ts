// The bounds algebra: what the stored cells of a sheet leave possible for a coordinate that is not stored. Pure.
// First the stored cell; else sums of parts and wholes less their rest; for a crossing of margins, Frechet.
import type { Mask } from './axes.ts';
import { combine, intersect, lowest, type Value } from './bounds.ts';
import {
  answersAt,
  type Fact,
  keyOfRegion,
  pinnedPlaces,
  type Region,
  type Sheet,
  withMask,
} from './sheet.ts';

/** What is known of a region, or null when the sheet holds no margin on something it pins. */
export const valueAt = (sheet: Sheet, region: Region, entries: Sheet | null): Value | null =>
  remember(sheet, `value ${keyOfRegion(region)}`, () => {
    const stored = storedAt(sheet, region);
    if (stored) return stored;
    const pinned = pinnedPlaces(sheet, region);
    const every = sheet.axes.map((_, i) => i);
    if (pinned.length < 2) return along(sheet, region, every);
    const isCrossed = sheet.crossed.some((axes) => pinned.every((axis) => axes.includes(axis)));
    const added = isCrossed ? along(sheet, region, every) : null;
    return intersect(added, crossing(sheet, region, entries));
  });

/** The stored cell of exactly this region; where a type and its only subtype are both stored, `pins` chooses. */
export const factAt = (sheet: Sheet, region: Region, pins?: readonly string[]): Fact | null => {
  const facts = sheet.facts.get(keyOfRegion(region)) ?? [];
  const same = (fact: Fact) =>
    fact.pins.length === pins?.length && fact.pins.every((pin) => pins.includes(pin));
  return facts.find(same) ?? facts[0] ?? null;
};

const storedAt = (sheet: Sheet, region: Region): Value | null => {
  const fact = factAt(sheet, region);
  if (!fact) return null;
  const { lower, upper, readings } = fact;
  return { lower, upper, facts: [fact], words: fact.derivation, readings };
};

const remember = (sheet: Sheet, key: string, work: () => Value | null): Value | null => {
  const found = sheet.known.get(key) as Value | null | undefined;
  if (found !== undefined) return found;
  const value = work();
  sheet.known.set(key, value);
  return value;
};

/** Bounds from adding up and subtracting along each of these axes; pieces are stored, or known along the other axes. */
const along = (sheet: Sheet, region: Region, axes: readonly number[]): Value | null =>
  remember(sheet, `along ${axes} ${keyOfRegion(region)}`, () =>
    axes.reduce<Value | null>((best, axis) => {
      const rest = axes.filter((other) => other !== axis);
      const pieces = (sheet.pieces[axis] ?? []).flatMap((mask) => {
        if (mask === region[axis]) return [];
        const at = withMask(region, axis, mask);
        const value = storedAt(sheet, at) ?? (rest.length > 0 ? along(sheet, at, rest) : null);
        return value ? [{ mask, value }] : [];
      });
      const name = sheet.axes[axis]?.nameOf ?? String;
      return intersect(best, combine(region[axis] ?? 0n, pieces, name));
    }, null),
  );

const crossing = (sheet: Sheet, region: Region, entries: Sheet | null): Value | null => {
  const answers = answersAt(sheet);
  const everyone = sheet.axes[answers]?.full ?? 0n;
  const value = frechet(sheet, region, entries);
  if (!value) return null;
  if (region[answers] === everyone) {
    // Nobody is asked who is not there.
    const size =
      entries && entries !== sheet ? valueAt(entries, onEntries(entries, region), entries) : null;
    return size && size.upper < value.upper
      ? crossed(value.lower, size.upper, [value, size])
      : value;
  }
  const asked = valueAt(sheet, withMask(region, answers, everyone), entries);
  if (!asked) return value;
  const others = withMask(region, answers, everyone & ~(region[answers] ?? 0n));
  const rest = frechet(sheet, others, entries);
  const lower = rest ? Math.max(value.lower, asked.lower - rest.upper) : value.lower;
  const upper = Math.min(value.upper, asked.upper);
  if (lower === value.lower && upper === value.upper) return value;
  return crossed(lower, upper, rest ? [value, asked, rest] : [value, asked]);
};

/**
 * For margins M and R of a whole N: at least M + R - N, at most the smaller. Iterated over three and more: R is then what is known
 * with one pin taken away.
 */
const frechet = (sheet: Sheet, region: Region, entries: Sheet | null): Value | null => {
  const pinned = pinnedPlaces(sheet, region);
  const full = (axis: number): Mask => sheet.axes[axis]?.full ?? 0n;
  const only = (axis: number, mask: Mask): Region =>
    pinned.reduce<Region>((r, i) => withMask(r, i, i === axis ? mask : full(i)), region);
  const whole = valueAt(sheet, only(-1, 0n), entries);
  if (!whole) return null;
  let lower = lowest;
  let upper = whole.upper;
  const used: Value[] = [];
  for (const axis of pinned) {
    const mask = region[axis] ?? 0n;
    const margin = valueAt(sheet, only(axis, mask), entries);
    const rest = valueAt(sheet, withMask(region, axis, full(axis)), entries);
    if (!margin || !rest) return null;
    const outside = valueAt(sheet, only(axis, full(axis) & ~mask), entries);
    lower = Math.max(lower, rest.lower + margin.lower - whole.upper);
    if (outside) lower = Math.max(lower, rest.lower - outside.upper);
    upper = Math.min(upper, rest.upper, margin.upper);
    used.push(rest, margin);
  }
  return crossed(lower, upper, used);
};

/** The same places on the sheet of entries, which has no answers. */
const onEntries = (entries: Sheet, region: Region): Region =>
  withMask(region, answersAt(entries), entries.axes[answersAt(entries)]?.full ?? 0n);

const crossed = (from: number, to: number, used: readonly Value[]): Value => {
  const [lower, upper] = from <= to ? [from, to] : [to, from];
  const range = lower === upper ? `Exactly ${lower}` : `At least ${lower} and at most ${upper}`;
  return {
    lower,
    upper,
    facts: [...new Set(used.flatMap((value) => value.facts))],
    words: `${range}: the source gives each separately and never crosses them.`,
    readings: [],
  };
};
