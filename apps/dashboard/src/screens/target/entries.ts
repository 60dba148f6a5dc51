// Single entries as the lists of this screen tell them. Pure.
import { formatDate } from '@cube/schema';
import type { TargetEntryFragment } from '../../generated/graphql.ts';
import type { CountFigure } from '../../ui/cell.ts';

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

/** "the inspection of 31 December 2018", "the entry of 31 May 2026": which record something was read from. */
const recordWords = ({ stage, date, period }: Entry): string =>
  `${stage.code === 'inspection' ? 'inspection' : 'entry'} of ${date ? formatDate(date) : period.label}`;

/** What one record says, as a figure that can tell where it was read. */
export const toldFigure = (entry: Entry, told: string): CountFigure => ({
  __typename: 'CountCell',
  status: 'KNOWN',
  provenance: entry.provenance,
  display: told,
  spoken: told,
  notDeterminable: false,
  value: null,
  bounds: null,
  origin: {
    ...entry.origin,
    derivation: `Read from one record, the ${recordWords(entry)}, as it stands there.`,
  },
});
