// The visit list with what is known of each entry, in the order they were put on it. Pure.
import type { TargetGroupsQuery, TargetServicesQuery } from '../../generated/graphql.ts';
import type { Rank } from './address-shape.ts';
import type { TargetAddress } from './body.tsx';
import { filterOf } from './choices.ts';
import type { VisitRow } from './csv.ts';
import { lastInspectedOf, latestByService } from './entries.ts';
import { kinds } from './frames.ts';
import { serviceHref } from './service-href.ts';
import { type Visit, visitCode } from './visit.ts';
import { toldReasons } from './words.ts';

type GroupEdges = TargetGroupsQuery['slice']['rank']['edges'];
export type Known = {
  services: TargetServicesQuery['slice'] | null;
  groups: ReadonlyMap<Rank, GroupEdges | null>;
};

type Reason = { text: string; contribution: number; signal: number | null };

const reasonsOf = (because: readonly Reason[], single: boolean): string[] =>
  toldReasons(because, single).map(({ text }) => text);

const codeOf = (edge: { node: { keys: readonly { code: string }[] } }) => edge.node.keys[0]?.code;

export function visitRows(
  visits: readonly Visit[],
  known: Known,
  address: Pick<TargetAddress, 'href' | 'values'>,
  sizes: ReadonlyMap<string, number>,
): VisitRow[] {
  const latest = latestByService(known.services?.records.edges.map(({ node }) => node) ?? []);
  return visits.map((visit): VisitRow => {
    const { rank, code } = visit;
    const key = visitCode(visit);
    const base = {
      key,
      number: code,
      kind: kinds[rank].one,
      services: rank === 'service' ? null : (sizes.get(key) ?? null),
    };
    if (rank === 'service') {
      const entry = latest.get(code);
      const edge = known.services?.rank.edges.find((found) => codeOf(found) === code);
      return {
        ...base,
        name: entry?.service.label ?? edge?.node.keys[0]?.label ?? code,
        serviceType: entry?.serviceType.label ?? null,
        sector: entry?.sector.label ?? null,
        area: entry?.councilArea?.label ?? null,
        provider: entry?.provider?.label ?? null,
        lastInspected: entry ? lastInspectedOf(entry) : null,
        reasons: reasonsOf(edge?.because ?? [], true),
        href: serviceHref(code, address.values.release),
      };
    }
    const edge = known.groups.get(rank)?.find((found) => codeOf(found) === code);
    const filter = filterOf[rank];
    return {
      ...base,
      name: edge?.node.keys[0]?.label ?? code,
      serviceType: null,
      sector: null,
      area: null,
      provider: null,
      lastInspected: null,
      reasons: reasonsOf(edge?.because ?? [], false),
      href: filter
        ? address.href({ rank: 'service', [filter]: code, page: null, min: null, visit: [] })
        : address.href({}),
    };
  });
}
