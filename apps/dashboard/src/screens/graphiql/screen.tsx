// GraphiQL: the query editor with worked examples and documentation. The address carries the example or the query itself; the
// editor's code, by far the largest of the product, is loaded on this screen only.
import './graphiql.css';
import { useQuery } from '@apollo/client/react';
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useRelease } from '../../release.tsx';
import { CopyLinkButton } from '../../ui/button.tsx';
import { Banner, ErrorState } from '../../ui/messages.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useAddress } from '../../use-address.ts';
import { examplesQuestion } from './documents.ts';
import { useOpenAsTable } from './open-as-table.tsx';
import { GraphiqlShape } from './shape.tsx';
import { addressOf, type Draft, type Example, graphiqlAddress, startTabs } from './tabs.ts';

const Workbench = lazy(async () => ({ default: (await import('./workbench.tsx')).Workbench }));

/** Keeps tabs and address in step: our own writing changes the address, anyone else's opens the tabs anew. */
function useTabs(examples: readonly Example[]) {
  const { values, set, href } = useAddress(graphiqlAddress);
  const { example, query, variables } = values;
  const key = JSON.stringify([example, query, variables]);
  const written = useRef(key);
  const [opening, setOpening] = useState({ values, times: 0 });
  const [tooLong, setTooLong] = useState(false);
  const [draft, setDraft] = useState<Draft | null>(null);
  useEffect(() => {
    if (key === written.current) return;
    written.current = key;
    setOpening(({ times }) => ({ values, times: times + 1 }));
  }, [key, values]);
  const start = useMemo(() => startTabs(examples, opening.values), [examples, opening]);
  const latest = useRef(set);
  latest.current = set;
  const onDraft = useCallback(
    (draft: Draft) => {
      const { tooLong, ...said } = addressOf(examples, draft);
      setTooLong(tooLong);
      setDraft(draft);
      const next = JSON.stringify([said.example, said.query, said.variables]);
      if (next === written.current) return;
      written.current = next;
      latest.current(said);
    },
    [examples],
  );
  const inFront = examples.find(({ slug }) => slug === example) ?? (query ? null : examples[0]);
  const front = draft ?? start.tabs[start.active] ?? null;
  return {
    start,
    opened: opening.times,
    onDraft,
    tooLong,
    inFront,
    front,
    link: href({}),
    release: values.release,
  };
}

function Ready({ examples }: { examples: readonly Example[] }) {
  const { start, opened, onDraft, tooLong, inFront, front, link, release } = useTabs(examples);
  const table = useOpenAsTable(front, release);
  return (
    <div className="wrap graphiql-page">
      <PageHeader
        title="GraphiQL"
        sentence={
          inFront?.about ??
          'A query of your own. Its address is its link; the documentation stands beside it.'
        }
        actions={
          <>
            {table.button}
            {tooLong ? (
              <span className="cap">This query is too long for a link.</span>
            ) : (
              <CopyLinkButton href={link} />
            )}
          </>
        }
      />
      {table.notice}
      {start.unknown && (
        <Banner kind="caution" title={`There is no example called ${start.unknown}.`}>
          The first one is shown instead.
        </Banner>
      )}
      <Suspense fallback={<GraphiqlShape />}>
        <Workbench key={opened} examples={examples} start={start} onDraft={onDraft} />
      </Suspense>
    </div>
  );
}

export function Screen() {
  const { error: releaseError } = useRelease();
  const { data, error, refetch } = useQuery(examplesQuestion);
  if (data) return <Ready examples={data.catalogue.examples} />;
  return (
    <div className="wrap graphiql-page">
      <PageHeader title="GraphiQL" />
      {error ? (
        <ErrorState
          title="The worked examples did not load."
          reason={(releaseError ?? error).message}
          kept="Your address is kept."
          onRetry={() => void refetch()}
        />
      ) : (
        <GraphiqlShape />
      )}
    </div>
  );
}
