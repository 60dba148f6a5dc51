// GraphiQL: the query editor with worked examples and documentation. The address carries the example or the query itself; the
// editor's code, by far the largest of the product, is loaded on this screen only.
import './graphiql.css';
import { useQuery } from '@apollo/client/react';
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useRelease } from '../../release.tsx';
import { ButtonLink, CopyLinkButton } from '../../ui/button.tsx';
import { Banner, ErrorState } from '../../ui/messages.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useAddress } from '../../use-address.ts';
import { examplesQuestion } from './documents.ts';
import { useOpenAsTable } from './open-as-table.tsx';
import { releasesNamed, variablesIn } from './releases-named.ts';
import { GraphiqlShape } from './shape.tsx';
import {
  addressOf,
  type Draft,
  type Example,
  examplesFor,
  graphiqlAddress,
  startTabs,
} from './tabs.ts';

const Workbench = lazy(async () => ({ default: (await import('./workbench.tsx')).Workbench }));

/** Keeps tabs and address in step: our own writing changes the address, anyone else's opens the tabs anew. */
function useTabs(worked: readonly Example[]) {
  const { values, set, href } = useAddress(graphiqlAddress);
  const { example, query, variables, release } = values;
  const examples = useMemo(() => examplesFor(worked, release), [worked, release]);
  const key = JSON.stringify([example, query, variables, release]);
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
      const next = JSON.stringify([said.example, said.query, said.variables, release]);
      if (next === written.current) return;
      written.current = next;
      latest.current(said);
    },
    [examples, release],
  );
  const inFront = examples.find(({ slug }) => slug === example) ?? (query ? null : examples[0]);
  const front = draft ?? start.tabs[start.active] ?? null;
  return {
    examples,
    start,
    opened: opening.times,
    onDraft,
    tooLong,
    inFront,
    front,
    link: href({}),
  };
}

/** Simulated records are owned up to where the query in front asks for them; a query can ask another release than the page's. */
function SimulatedQuery({ draft }: { draft: Draft | null }) {
  const { release } = useRelease();
  const asked = draft && releasesNamed(draft.query, variablesIn(draft.variables));
  if (!release?.simulated || !asked?.named.includes(release.id)) return null;
  return (
    <Banner
      kind="simulated"
      title="Simulated records:"
      action={
        <ButtonLink small href="/graphiql">
          See the real data
        </ButtonLink>
      }
    >
      {asked.some
        ? 'where the query names this release, its records are invented for demonstration.'
        : 'invented for demonstration, no real service.'}
    </Banner>
  );
}

/** Which release answered, by the text of queries that name none. */
function useAnswered() {
  const newest = useRef(new Map<string, string>());
  const onNewest = useCallback((query: string, release: string) => {
    newest.current.set(query, release);
  }, []);
  return { onNewest, answeredBy: (query: string) => newest.current.get(query) ?? null };
}

function Ready({ worked }: { worked: readonly Example[] }) {
  const { examples, start, opened, onDraft, tooLong, inFront, front, link } = useTabs(worked);
  const { asked, release } = useRelease();
  const { onNewest, answeredBy } = useAnswered();
  const table = useOpenAsTable(front, answeredBy);
  return (
    <div className="wrap graphiql-page">
      <SimulatedQuery draft={front} />
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
        <Workbench
          key={opened}
          examples={examples}
          start={start}
          onDraft={onDraft}
          release={asked ? release : null}
          onNewest={onNewest}
        />
      </Suspense>
    </div>
  );
}

export function Screen() {
  const { error: releaseError } = useRelease();
  const { data, error, refetch } = useQuery(examplesQuestion);
  if (data) return <Ready worked={data.catalogue.examples} />;
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
