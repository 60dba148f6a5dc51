// The foot of every printed page: what the signs on the sheet mean, where the numbers come from, as at when, and where to find them
// again. On a screen it is not shown.
import { type Credited, Credits, meanings } from './marks.tsx';

/** More than the screen says: on paper nobody can press a number. */
const drawn =
  'Dotted underline or hatching: a range; every value in it fits the source. Interval: 95% unless said. Dashed interval: over a range.';

export function PaperFoot(props: {
  release: Credited & { id: string; label: string; releasedAt: string; simulated: boolean };
  /** The page's address with its release. */
  address: string;
}) {
  const { release } = props;
  const asAt = new Date(release.releasedAt).toLocaleDateString('en-GB', {
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
          As at {asAt}, {release.label} (release {release.id}).{' '}
          <span className="paper-address">{props.address}</span>
        </p>
      </div>
    </footer>
  );
}
