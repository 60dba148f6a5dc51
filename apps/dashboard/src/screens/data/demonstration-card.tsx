// Simulated records, to try what needs records: offered while there are none, and apart from the real data once there are.
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ErrorState } from '../../ui/messages.tsx';
import { ReleaseItem } from './release-item.tsx';
import type { Batch, Release } from './releases.ts';

export function DemonstrationCard(props: {
  releases: readonly Release[];
  loading: boolean;
  trouble: string | null;
  onLoad: () => void;
  onUndo: (release: Release, batch: Batch) => void;
}) {
  const { releases, loading, trouble, onLoad, onUndo } = props;
  // A demonstration that was undone leaves an empty release, and is offered anew.
  const latest = releases[0]?.batches.length ? releases[0] : undefined;
  return (
    <Card
      className="da-sim"
      title="Demonstration"
      aside={<span className="chip sim">Simulated</span>}
      caption="Simulated records: invented for demonstration, no real service. They stand apart and are never mixed with real data."
    >
      {latest ? (
        <>
          <div className="btn-row">
            <ButtonLink look="primary" href={`/?release=${encodeURIComponent(latest.id)}`}>
              See the simulated records
            </ButtonLink>
          </div>
          <ol className="da-releases">
            <ReleaseItem release={latest} onUndo={onUndo} />
          </ol>
        </>
      ) : (
        <>
          <p>
            Some years of simulated inspections, with services, providers and council areas, to try
            rankings and single services before you bring your own.
          </p>
          {trouble && <ErrorState title="They were not made." reason={trouble} />}
          <div className="btn-row">
            <Button onClick={onLoad} disabled={loading}>
              {loading ? 'Making simulated records…' : 'Make simulated records'}
            </Button>
          </div>
        </>
      )}
      <p className="vh" role="status">
        {loading
          ? 'Simulated records are being made.'
          : latest
            ? 'Simulated records are held.'
            : ''}
      </p>
    </Card>
  );
}
