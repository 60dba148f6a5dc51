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
