// Beside the editors: the tabs (worked examples first, the reader's own queries after them), the documentation, the history.
import { DocExplorer } from '@graphiql/plugin-doc-explorer';
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { Button } from '../../ui/button.tsx';
import { SegmentedSwitch } from '../../ui/fields.tsx';
import { Icon } from '../../ui/icons.tsx';
import { QueryHistory } from './query-history.tsx';
import { type Example, exampleOf, nameOf } from './tabs.ts';

export type Side = 'examples' | 'documentation' | 'history';

const sides = [
  { value: 'examples', label: 'Queries' },
  { value: 'documentation', label: 'Docs' },
  { value: 'history', label: 'History' },
];

/** Example tabs are opened first and never closed, so their place tells which is which. */
function QueryTabs({ examples }: { examples: readonly Example[] }) {
  const tabs = useGraphiQL((state) => state.tabs);
  const active = useGraphiQL((state) => state.activeTabIndex);
  const { changeTab, closeTab, addTab } = useGraphiQLActions();
  return (
    <>
      <ul className="gq-tabs" aria-label="Queries">
        {tabs.map((tab, index) => {
          const example = examples[index];
          const draft = { query: tab.query ?? '', variables: tab.variables ?? '' };
          const name = example?.title ?? nameOf(examples, draft);
          return (
            <li key={tab.id}>
              <button
                type="button"
                className="gq-tab"
                aria-current={index === active ? 'true' : undefined}
                onClick={() => changeTab(index)}
              >
                {name}
                {example && !exampleOf([example], draft) && <span className="cap"> (changed)</span>}
              </button>
              {!example && tabs.length > 1 && (
                <button
                  type="button"
                  className="gq-close"
                  aria-label={`Close ${name}`}
                  onClick={() => closeTab(index)}
                >
                  <Icon name="close" />
                </button>
              )}
            </li>
          );
        })}
      </ul>
      <Button small onClick={addTab}>
        New query
      </Button>
    </>
  );
}

export function SidePanel(props: {
  side: Side;
  onSide: (side: Side) => void;
  examples: readonly Example[];
}) {
  return (
    <section className="card gq-side" aria-label="Examples and documentation">
      <SegmentedSwitch
        label="Show"
        value={props.side}
        options={sides}
        onChange={(side) => props.onSide(side as Side)}
      />
      <div className="gq-side-in">
        {props.side === 'examples' && <QueryTabs examples={props.examples} />}
        {props.side === 'documentation' && <DocExplorer />}
        {props.side === 'history' && (
          <QueryHistory examples={props.examples} onOpen={() => props.onSide('examples')} />
        )}
      </div>
    </section>
  );
}
