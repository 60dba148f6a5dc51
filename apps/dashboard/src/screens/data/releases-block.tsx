// Asks for every release, and asks the server to undo a batch or to load the demonstration.
import { useMutation, useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { useRelease } from '../../release.tsx';
import { ExportMenu } from '../../ui/export-menu.tsx';
import { ErrorState, Loading, Skeleton } from '../../ui/messages.tsx';
import { DemonstrationCard } from './demonstration-card.tsx';
import { loadDemonstration, releasesQuestion, undoBatch } from './documents.ts';
import { isUnderWay } from './refusal.ts';
import { type Batch, byChannel, type Release } from './releases.ts';
import { ReleasesCard } from './releases-card.tsx';
import { releasesTable } from './releases-table.ts';
import { UndoDialog } from './undo-dialog.tsx';
import { useFresh } from './use-fresh.ts';

const pollMs = 2_000;

type Chosen = { release: Release; batch: Batch };

function useUndo() {
  const fresh = useFresh();
  const [undo, { loading, error, reset }] = useMutation(undoBatch);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [done, setDone] = useState('');
  const confirm = () => {
    if (!chosen) return;
    undo({ variables: { batch: chosen.batch.id } })
      .then(async ({ data }) => {
        await fresh();
        setChosen(null);
        setDone(
          `“${chosen.batch.title}” was undone. The latest release is ${data?.undoBatch.label ?? 'a new one'}.`,
        );
      })
      // Why it failed stands in the dialog; the releases are asked again, as they may have moved on.
      .catch(fresh);
  };
  return {
    chosen,
    done,
    busy: loading,
    trouble: error?.message ?? null,
    confirm,
    choose: (next: Chosen | null) => {
      reset();
      setDone('');
      setChosen(next);
    },
  };
}

export function ReleasesBlock() {
  // The server may go on making the demonstration after it has stopped answering for it.
  const [making, setMaking] = useState(false);
  const { data, previousData, error, refetch } = useQuery(releasesQuestion, {
    fetchPolicy: 'cache-and-network',
    pollInterval: making ? pollMs : 0,
  });
  const fresh = useFresh();
  const { release } = useRelease();
  const undo = useUndo();
  const [load, loading] = useMutation(loadDemonstration);
  const releases = (data ?? previousData)?.catalogue.releases;
  const made = byChannel(releases ?? []).demonstration[0]?.batches.length ?? 0;
  useEffect(() => {
    if (made > 0) setMaking(false);
  }, [made]);
  if (!releases)
    return error ? (
      <ErrorState
        title="The releases did not load."
        reason={error.message}
        onRetry={() => void refetch()}
      />
    ) : (
      <Loading what="Reading what is held">
        <Skeleton height={420} />
      </Loading>
    );
  const { main, demonstration } = byChannel(releases);
  const onUndo = (release: Release, batch: Batch) => undo.choose({ release, batch });
  return (
    <div className="stack">
      <ReleasesCard
        releases={main}
        said={undo.done}
        onUndo={onUndo}
        aside={
          release && (
            <ExportMenu
              release={release}
              title="Releases and what they hold"
              caption="Every release of the cube, newest first, and the batches each holds."
              source="The cube itself"
              tables={() => [releasesTable(releases)]}
            />
          )
        }
      />
      <DemonstrationCard
        releases={demonstration}
        loading={loading.loading || making}
        onUndo={onUndo}
        trouble={loading.error && !isUnderWay(loading.error) ? loading.error.message : null}
        onLoad={() => {
          // Why it failed stands in the card.
          load().then(
            () => fresh(),
            (failed: unknown) => (isUnderWay(failed) ? setMaking(true) : fresh()),
          );
        }}
      />
      {undo.chosen && (
        <UndoDialog
          {...undo.chosen}
          busy={undo.busy}
          trouble={undo.trouble}
          onConfirm={undo.confirm}
          onClose={() => undo.choose(null)}
        />
      )}
    </div>
  );
}
