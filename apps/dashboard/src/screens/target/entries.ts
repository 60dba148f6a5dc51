// Single entries as the lists of this screen tell them. Pure.
import { formatDate } from '@cube/schema';
import type { TargetEntryFragment } from '../../generated/graphql.ts';

export type Entry = TargetEntryFragment;

/** An inspection is itself the last one, where the source gives no other day. */
export const lastInspectedOf = (entry: Entry): string | null =>
  entry.lastInspected ?? (entry.stage.code === 'inspection' ? entry.date : null);

const orderOf = (entry: Entry): string =>
  `${entry.date ?? ''} ${String(entry.period.order + 100_000_000).padStart(12, '0')}`;

/** Of each service its latest entry. */
export function latestByService(entries: readonly Entry[]): Map<string, Entry> {
  const latest = new Map<string, Entry>();
  for (const entry of entries) {
    const known = latest.get(entry.service.code);
    if (!known || orderOf(entry) > orderOf(known)) latest.set(entry.service.code, entry);
  }
  return latest;
}

/** "Care home, local authority, East Ayrshire": nothing finer than the council area. */
export const aboutService = (entry: Entry): string =>
  [
    entry.serviceType.label,
    entry.sector.label.toLowerCase(),
    entry.councilArea?.label ?? 'council area not recorded',
  ].join(', ');

/** "last inspected 31 December 2018". */
export const lastInspectedWords = (entry: Entry): string => {
  const day = lastInspectedOf(entry);
  return day ? `last inspected ${formatDate(day)}` : 'day of the last inspection not recorded';
};
