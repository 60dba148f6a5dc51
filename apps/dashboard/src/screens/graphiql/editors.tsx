// Query, variables and answer, with what can be done to them.
import {
  formatShortcutForOS,
  type MonacoEditor,
  QueryEditor,
  ResponseEditor,
  useGraphiQL,
  useGraphiQLActions,
  useMonaco,
  VariableEditor,
} from '@graphiql/react';
import { useEffect } from 'react';
import { Button } from '../../ui/button.tsx';
import { AnsweredFrom, type Origin } from './answered-from.tsx';
import { NamesNoRelease, type PageRelease } from './page-release.tsx';

const face = getComputedStyle(document.documentElement).getPropertyValue('--mono');

/**
 * Monaco takes every paste over itself, and one it cannot read it swallows. That one is left to the browser, which
 * puts it into the editor as if it were typed. Lighthouse asks for just this, with a paste that carries nothing.
 */
function leaveUnreadablePaste(event: ClipboardEvent) {
  if (!event.clipboardData) event.stopPropagation();
}

/** Our type, a name, and Tab that leaves the editor instead of being caught by it. */
function useManners(editor: MonacoEditor | undefined, name: string) {
  const monaco = useMonaco((state) => state.monaco);
  useEffect(() => {
    // One setting for all editors, to be had only as a toggle.
    const leaves = monaco && editor?.getOption(monaco.editor.EditorOption.tabFocusMode);
    if (leaves === false) editor?.trigger('manners', 'editor.action.toggleTabFocusMode', null);
    editor?.updateOptions({
      ariaLabel: name,
      fontFamily: face,
      fontSize: 13,
      wordWrap: 'on',
      // A dash in a sentence is not an attack.
      unicodeHighlight: { ambiguousCharacters: false },
      accessibilitySupport: 'auto',
    });
    const page = editor?.getContainerDomNode();
    page?.addEventListener('paste', leaveUnreadablePaste, true);
    return () => page?.removeEventListener('paste', leaveUnreadablePaste, true);
  }, [editor, name, monaco]);
}

function Toolbar() {
  const running = useGraphiQL((state) => state.isFetching);
  const { run, stop, prettifyEditors, copyQuery } = useGraphiQLActions();
  return (
    <div className="gq-tools">
      <Button look="primary" small onClick={() => (running ? stop() : run())}>
        {running ? 'Stop' : 'Run'}
      </Button>
      <span className="cap gq-keys">{formatShortcutForOS('Ctrl-Enter', '⌘')}</span>
      <span className="grow" />
      <Button look="quiet" small onClick={() => void prettifyEditors()}>
        Tidy
      </Button>
      <Button look="quiet" small onClick={() => void copyQuery()}>
        Copy query
      </Button>
    </div>
  );
}

export type EditorsProps = {
  origins: ReadonlyMap<string, Origin>;
  /** The release the page has pinned. */
  release: PageRelease | null;
};

export function Editors({ origins, release }: EditorsProps) {
  const running = useGraphiQL((state) => state.isFetching);
  const answered = useGraphiQL((state) => Boolean(state.tabs[state.activeTabIndex]?.response));
  useManners(
    useGraphiQL((state) => state.queryEditor),
    'Query',
  );
  useManners(
    useGraphiQL((state) => state.variableEditor),
    'Variables, as JSON',
  );
  useManners(
    useGraphiQL((state) => state.responseEditor),
    'Answer, as JSON',
  );
  return (
    <>
      <section className="card gq-ask" aria-label="Question">
        <div className="gq-h">
          <h2>Query</h2>
          <Toolbar />
        </div>
        <p className="cap gq-leave">
          Enter starts typing, Tab moves on, Escape closes suggestions.
        </p>
        {release && <NamesNoRelease release={release} />}
        <QueryEditor role="group" aria-label="Query: press Enter to edit" />
        <h3>Variables</h3>
        <VariableEditor role="group" aria-label="Variables: press Enter to edit" />
      </section>
      <section className="card gq-answer" aria-label="Answer">
        <div className="gq-h">
          <h2>Answer</h2>
          <p role="status" className="cap">
            {running ? 'Asking the cube.' : answered ? '' : 'Press Run to ask the cube.'}
          </p>
        </div>
        <AnsweredFrom origins={origins} />
        <ResponseEditor
          aria-label="Answer: press Enter to read it in the editor"
          aria-live="off"
          aria-atomic="false"
        />
      </section>
    </>
  );
}
