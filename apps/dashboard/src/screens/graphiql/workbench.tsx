// The editors of GraphiQL in our own arrangement: its providers, tabs and editors, but tabs, buttons and layout of the kit, since its
// own tab strip cannot be used by screen readers and does not fold for phones.
import 'graphiql/setup-workers/vite';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/react/style.css';
import { DOC_EXPLORER_PLUGIN, DocExplorerStore } from '@graphiql/plugin-doc-explorer';
import { HistoryStore } from '@graphiql/plugin-history';
import { GraphiQLProvider, type TabsState, useGraphiQLActions, useMonaco } from '@graphiql/react';
import { type CSSProperties, useEffect, useMemo, useRef, useState } from 'react';
import { useOrigins } from './answered-from.tsx';
import { Editors } from './editors.tsx';
import { editorTheme, graphiqlColours, type Scheme, useScheme } from './look.ts';
import type { PageRelease } from './page-release.tsx';
import { GraphiqlShape } from './shape.tsx';
import { type Side, SidePanel } from './side-panel.tsx';
import { storageFor } from './storage.ts';
import type { Draft, Example, Start } from './tabs.ts';

const themes = { light: 'cube-light', dark: 'cube-dark' };
const settleMs = 300;

type WorkbenchProps = {
  examples: readonly Example[];
  start: Start;
  /** Told what stands in the tab in front, shortly after it changed. */
  onDraft: (draft: Draft) => void;
  /** The release the page has pinned. */
  release: PageRelease | null;
  /** Told which release answered where a query named none. */
  onNewest: (query: string, release: string) => void;
};

/** Loads the code editor and teaches it our colours before anything is drawn with it. */
function useEditorReady(): boolean {
  const { monaco, actions } = useMonaco();
  useEffect(() => void actions.initialize(), [actions]);
  return useMemo(() => {
    if (!monaco) return false;
    for (const scheme of ['light', 'dark'] as const)
      monaco.editor.defineTheme(themes[scheme], editorTheme(scheme));
    return true;
  }, [monaco]);
}

/** Calls `onDraft` with the tab in front once it has been left alone for a moment. */
function useSettled(onDraft: (draft: Draft) => void) {
  const timer = useRef(0);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  return ({ tabs, activeTabIndex }: TabsState) => {
    const tab = tabs[activeTabIndex];
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(
      () => onDraft({ query: tab?.query ?? '', variables: tab?.variables ?? '' }),
      settleMs,
    );
  };
}

function FollowScheme({ scheme }: { scheme: Scheme }) {
  const { setTheme } = useGraphiQLActions();
  useEffect(() => setTheme(scheme), [scheme, setTheme]);
  return null;
}

export function Workbench({ examples, start, onDraft, release, onNewest }: WorkbenchProps) {
  const ready = useEditorReady();
  const scheme = useScheme();
  const colours = useMemo(() => graphiqlColours(scheme), [scheme]);
  const { origins, fetcher } = useOrigins(onNewest);
  const storage = useMemo(() => storageFor(start), [start]);
  const onTabChange = useSettled(onDraft);
  const [side, setSide] = useState<Side>('examples');
  const first = start.tabs[start.active];
  if (!ready) return <GraphiqlShape />;
  return (
    <GraphiQLProvider
      fetcher={fetcher}
      storage={storage}
      initialQuery={first?.query ?? ''}
      initialVariables={first?.variables ?? ''}
      defaultQuery=""
      defaultTheme={scheme}
      editorTheme={themes}
      schemaDescription
      referencePlugin={DOC_EXPLORER_PLUGIN}
      onTogglePluginVisibility={(plugin) => plugin && setSide('documentation')}
      onTabChange={onTabChange}
    >
      <HistoryStore>
        <DocExplorerStore>
          <FollowScheme scheme={scheme} />
          <div className="graphiql-container gq" style={colours as CSSProperties}>
            <SidePanel side={side} onSide={setSide} examples={examples} />
            <Editors origins={origins} release={release} />
          </div>
        </DocExplorerStore>
      </HistoryStore>
    </GraphiQLProvider>
  );
}
