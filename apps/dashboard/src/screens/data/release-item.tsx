// One release: its name, when it was made, what changed with it, its batches, and ways to see it.
import { Link } from 'wouter';
import { BatchItem } from './batch-item.tsx';
import { type Batch, batchAnchor, canUndo, day, type Release } from './releases.ts';

/** National picture and Compare as they stand in this release, whatever comes later. */
function ReleaseLinks({ id, label }: { id: string; label: string }) {
  const release = encodeURIComponent(id);
  return (
    <p className="da-ways">
      <Link href={`/?release=${release}`} aria-label={`National picture of ${label}`}>
        National picture
      </Link>
      <Link href={`/compare?release=${release}`} aria-label={`Compare in ${label}`}>
        Compare
      </Link>
      <Link href={`/evidence?release=${release}`} aria-label={`Evidence of ${label}`}>
        Evidence
      </Link>
    </p>
  );
}

export function ReleaseItem(props: {
  release: Release;
  onUndo: (release: Release, batch: Batch) => void;
}) {
  const { release, onUndo } = props;
  const batches = (
    <ul className="da-batches">
      {release.batches.map((batch) => (
        <BatchItem
          key={batch.id}
          batch={batch}
          {...(release.isLatest && release.channel === 'MAIN' ? { id: batchAnchor(batch) } : {})}
          {...(canUndo(release, batch) ? { onUndo: () => onUndo(release, batch) } : {})}
        />
      ))}
    </ul>
  );
  return (
    <li>
      <div className="da-release">
        <h3>{release.label}</h3>
        {release.isLatest && <span className="da-latest">Latest</span>}
      </div>
      <p className="small sub">
        {day(release.releasedAt)} · <code>{release.id}</code>
      </p>
      {release.changes.length > 0 && (
        <ul className="da-list small">
          {release.changes.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {release.batches.length === 0 && <p className="small sub">It holds nothing.</p>}
      {release.isLatest || release.batches.length === 0 ? (
        batches
      ) : (
        <details>
          <summary>
            What it contains ({release.batches.length})<span className="vh">: {release.label}</span>
          </summary>
          {batches}
        </details>
      )}
      <ReleaseLinks id={release.id} label={release.label} />
    </li>
  );
}
