// The visit list: services and groups kept as codes in the address. Pure.
import { formatCount } from '@cube/schema';
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

/** A service of a group that can be ranked, and whether it shows a chosen sign of need. */
export type GroupService = { code: string; inNeed: boolean };

/**
 * What becomes of a list when a group makes way for its services, and what is said of it. `ranked` stand most in need first and `all` is
 * how many the group has. Where not all fit, only those that show a sign of need take its place: nobody visits the others first.
 */
export function exchanged(
  codes: readonly string[],
  group: { code: string; name: string },
  ranked: readonly GroupService[],
  all: number,
): { list: readonly string[]; said: string } {
  const { name } = group;
  const whole = all <= roomFor(codes);
  const wanted = whole ? ranked : ranked.filter(({ inNeed }) => inNeed);
  const services = wanted.map(({ code }) => visitCode({ rank: 'service', code }));
  const { list, left } = withServices(codes, group.code, services, services.length);
  const asWas = 'The list is as it was.';
  if (services.length === 0)
    return {
      list,
      said: whole
        ? `For no service of ${name} can a chosen sign of need be read. ${asWas}`
        : `Not all ${formatCount(all)} services of ${name} fit, and none shows a chosen sign of need. ${asWas}`,
    };
  if (!whole)
    return {
      list,
      said:
        left > 0
          ? `Those of the services of ${name} most in need stand on the list, which holds ${mostVisits}; others in need did not fit.`
          : `The services of ${name} that show a chosen sign of need stand on the list.`,
    };
  const unread = all - services.length;
  const without =
    unread > 0 ? ` Not so ${formatCount(unread)} without a sign that can be read.` : '';
  return { list, said: `The services of ${name} stand on the list.${without}` };
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
