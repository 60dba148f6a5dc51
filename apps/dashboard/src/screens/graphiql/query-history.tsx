// The queries run on this machine, newest first; one is opened again in a tab of its own. GraphiQL keeps the list, and its own
// drawing of it names every entry alike to screen readers.
import { useHistory, useHistoryActions } from '@graphiql/plugin-history';
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { Button } from '../../ui/button.tsx';
import { type Example, nameOf } from './tabs.ts';

type Item = ReturnType<typeof useHistory>[number];

/** `onOpen` is told after a query was put back into the editors. */
export function QueryHistory(props: { examples: readonly Example[]; onOpen: () => void }) {
  const items = useHistory().toReversed();
  const { deleteFromHistory } = useHistoryActions();
  const { addTab } = useGraphiQLActions();
  const query = useGraphiQL((state) => state.queryEditor);
  const variables = useGraphiQL((state) => state.variableEditor);
  const open = (item: Item) => {
    addTab();
    query?.setValue(item.query ?? '');
    variables?.setValue(item.variables ?? '');
    props.onOpen();
  };
  if (items.length === 0) return <p className="cap">Queries you run are listed here.</p>;
  return (
    <>
      <ul className="gq-tabs" aria-label="Queries run on this machine">
        {items.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same query can stand here twice
          <li key={index}>
            <button type="button" className="gq-tab" onClick={() => open(item)}>
              {nameOf(props.examples, { query: item.query ?? '', variables: item.variables ?? '' })}
              {item.variables && <span className="cap"> {item.variables.slice(0, 60)}</span>}
            </button>
          </li>
        ))}
      </ul>
      <Button
        small
        look="quiet"
        onClick={() => {
          for (const item of items) deleteFromHistory(item, true);
        }}
      >
        Forget them
      </Button>
    </>
  );
}
