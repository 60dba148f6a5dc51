// Where each thing that can be found leads, given the screens there are. Pure.
import type { Dimension } from '@cube/schema';

export type Found = {
  dimension: Dimension;
  code: string;
  label: string;
  parent: { code: string; label: string } | null;
};

/** An address and what stands there, in a few words. */
export type Destination = { href: string; leads: string };

const query = (values: Record<string, string>) => new URLSearchParams(values).toString();

/** `id` of a member's entry in the data dictionary. */
export const entryId = (dimension: Dimension, code: string): string =>
  `${dimension.toLowerCase().replaceAll('_', '-')}-${code}`;
const entry = (found: Found): Destination => ({
  href: `/dictionary#${entryId(found.dimension, found.code)}`,
  leads: 'Data dictionary',
});

/** The first screen of these that exists. */
const first = (
  screens: ReadonlySet<string>,
  ways: readonly { screen: string; values: Record<string, string>; leads: string }[],
): Destination | null => {
  const way = ways.find(({ screen }) => screens.has(screen));
  return way ? { href: `${way.screen}?${query(way.values)}`, leads: way.leads } : null;
};

/** Null where no screen shows it: a service, while there are published totals only. */
export function destinationOf(found: Found, screens: ReadonlySet<string>): Destination | null {
  const { dimension, code, parent } = found;
  switch (dimension) {
    case 'QUESTION':
      return { href: `/compare?${query({ question: code })}`, leads: 'Compare on it' };
    case 'ANSWER':
      return parent
        ? {
            href: `/compare?${query({ question: parent.code, answer: code })}`,
            leads: 'Compare on it',
          }
        : null;
    case 'SECTOR':
      return { href: `/compare?${query({ by: 'sector' })}`, leads: 'Compare sectors' };
    case 'SERVICE_TYPE':
      return { href: `/compare?${query({ by: 'service-type' })}`, leads: 'Compare service types' };
    case 'SERVICE_SUBTYPE':
      return (
        first(screens, [
          { screen: '/explore', values: { 'service-subtype': code }, leads: 'Explore' },
        ]) ?? entry(found)
      );
    case 'COUNCIL_AREA':
      return (
        first(screens, [
          { screen: '/target', values: { rank: 'service', area: code }, leads: 'Its services' },
          { screen: '/explore', values: { 'council-area': code }, leads: 'Explore' },
        ]) ?? entry(found)
      );
    case 'PROVIDER':
      return first(screens, [
        { screen: '/target', values: { rank: 'service', provider: code }, leads: 'Its services' },
        { screen: '/explore', values: { provider: code }, leads: 'Explore' },
      ]);
    case 'SERVICE':
      return first(screens, [{ screen: '/service', values: { code }, leads: 'Its profile' }]);
    default:
      return entry(found);
  }
}
