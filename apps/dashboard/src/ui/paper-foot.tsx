// The foot of every printed page: what the signs on the sheet mean, where the numbers come from, when released, and where to find them
// again. On a screen it is not shown.
import { type Credited, Credits, meanings } from './marks.tsx';

/** More than the screen says: on paper nobody can press a number. */
const drawn =
  'Dotted underline or hatching: a range; every value in it fits the source. Interval: 95% unless said. Dashed interval: over a range.';

/** Commas and slashes may stand in a query as they are; whoever types it from paper is spared their codes. */
const readable = (address: string): string => address.replaceAll('%2C', ',').replaceAll('%2F', '/');

export function PaperFoot(props: {
  release: Credited & { id: string; label: string; releasedAt: string; simulated: boolean };
  /** The page's address with its release. */
  address: string;
}) {
  const { release } = props;
  const releasedOn = new Date(release.releasedAt).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return (
    <footer className="paper-foot">
      <div>
        {release.simulated && (
          <p className="paper-simulated">
            Simulated records: invented for demonstration, no real service.
          </p>
        )}
        <p>
          {meanings.map(([symbol, words]) => (
            <span key={symbol}>
              <b>{symbol}</b> {words}{' '}
            </span>
          ))}
          <span>{drawn}</span>
        </p>
        <Credits batches={release.batches} />
        <p>
          As released on {releasedOn}: {release.label} (release {release.id}).{' '}
          <span className="paper-address">{readable(props.address)}</span>{' '}
          <span className="paper-conflicts">
            Conflicts, by number:{' '}
            {new URL(`/evidence?tab=conflicts&release=${release.id}`, props.address).href}
          </span>
        </p>
      </div>
    </footer>
  );
}
