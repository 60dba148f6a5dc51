// The visit list: services and groups kept as codes in the address. Pure.
import { mostVisits, type Rank } from './address-shape.ts';
import { kinds } from './frames.ts';

export type Visit = { rank: Rank; code: string };

const isRank = (text: string): text is Rank => text in kinds;

/** "service/CS2003000001", "council-area/fife". */
export const visitCode = ({ rank, code }: Visit): string => `${rank}/${code}`;

/** What of a list can be read; the rest is dropped. */
export const readVisits = (codes: readonly string[]): Visit[] =>
  codes.flatMap((entry) => {
    const [rank = '', code = ''] = entry.split('/');
    return isRank(rank) && code ? [{ rank, code }] : [];
  });

/** The list with one entry more or less; full lists take no more. */
export function toggled(codes: readonly string[], visit: Visit): readonly string[] {
  const code = visitCode(visit);
  if (codes.includes(code)) return codes.filter((known) => known !== code);
  return codes.length < mostVisits ? [...codes, code] : codes;
}

/** Entries that a list still takes where one of its groups makes way for services. */
export const roomFor = (codes: readonly string[]): number => mostVisits - codes.length + 1;

/** The list with a group's services in its place, each once, as far as they fit; `left` did not, of all the group has. */
export function withServices(
  codes: readonly string[],
  group: string,
  services: readonly string[],
  all: number,
): { list: readonly string[]; left: number } {
  const fresh = services.filter((service) => !codes.includes(service));
  const fit = fresh.slice(0, Math.max(0, roomFor(codes)));
  if (services.length === 0) return { list: codes, left: all };
  return {
    list: codes.flatMap((code) => (code === group ? fit : [code])),
    left: Math.max(all, services.length) - (services.length - fresh.length) - fit.length,
  };
}

const storageKey = (release: string) => `visit-list:${release}`;

/** Keeps the list in this browser, so that it can be found again; an address always comes first. */
export function keepVisits(release: string, codes: readonly string[]): void {
  try {
    if (codes.length > 0) window.localStorage.setItem(storageKey(release), codes.join(','));
    else window.localStorage.removeItem(storageKey(release));
  } catch {
    // A browser that keeps nothing still has the list in its address.
  }
}

/** The list kept for a release, if there is one. */
export function keptVisits(release: string): string[] {
  try {
    const kept = window.localStorage.getItem(storageKey(release))?.split(',') ?? [];
    return readVisits(kept).map(visitCode).slice(0, mostVisits);
  } catch {
    return [];
  }
}
