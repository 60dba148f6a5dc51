// What of the address was not understood or is not held, and what stands in its place.
import { Banner } from '../../ui/messages.tsx';
import type { Unknown } from './choices.ts';

/** Names of the address as a reader knows them from the filters. */
const words: Readonly<Record<string, string>> = {
  of: 'focus area and stage',
  by: 'grouping',
  against: 'group to compare with',
  period: 'year',
  type: 'service type',
  area: 'council area',
  base: 'base',
  level: 'certainty',
};

const shortest = (raw: string) => (raw.length > 60 ? `${raw.slice(0, 60)}…` : raw);

export function Notices({ unknown }: { unknown: readonly Unknown[] }) {
  if (unknown.length === 0) return null;
  return (
    <div className="cmp-notices">
      <Banner
        kind="information"
        title={`Not understood: ${unknown.map(({ raw }) => shortest(raw)).join(', ')}.`}
      >
        {unknown.map(({ name, used }) => (
          <span key={name}>
            The address asked for a {words[name] ?? name} that is not held, so “{used}” is shown.{' '}
          </span>
        ))}
      </Banner>
    </div>
  );
}
