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

type TabProps = {
  index: number;
  /** The worked example this tab was opened with. Examples come first and are never closed, so their place tells which is which. */
  example: Example | undefined;
  examples: readonly Example[];
};

function QueryTab({ index, example, examples }: TabProps) {
  const tab = useGraphiQL((state) => state.tabs[index]);
  const active = useGraphiQL((state) => state.activeTabIndex === index);
  const several = useGraphiQL((state) => state.tabs.length > 1);
  const { changeTab, closeTab } = useGraphiQLActions();
  const draft = { query: tab?.query ?? '', variables: tab?.variables ?? '' };
  const name = example?.title ?? nameOf(examples, draft);
  return (
    <li>
      <button
        type="button"
        className="gq-tab"
        aria-current={active ? 'true' : undefined}
        onClick={() => changeTab(index)}
      >
        {name}
        {example && !exampleOf([example], draft) && <span className="cap"> (changed)</span>}
      </button>
      {!example && several && (
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
}

function QueryTabs({ examples }: { examples: readonly Example[] }) {
  const count = useGraphiQL((state) => state.tabs.length);
  const { addTab } = useGraphiQLActions();
  const own = Array.from({ length: Math.max(0, count - examples.length) }, (_, i) => i);
  return (
    <>
      <div className="gq-list-h">
        <h2>Your queries</h2>
        <Button small look="quiet" onClick={addTab}>
          New query
        </Button>
      </div>
      {own.length > 0 && (
        <ul className="gq-tabs" aria-label="Your queries">
          {own.map((i) => (
            <QueryTab key={i} index={examples.length + i} example={undefined} examples={examples} />
          ))}
        </ul>
      )}
      <div className="gq-list-h">
        <h2>Worked examples</h2>
      </div>
      <ul className="gq-tabs" aria-label="Worked examples">
        {examples.map((example, index) => (
          <QueryTab key={example.slug} index={index} example={example} examples={examples} />
        ))}
      </ul>
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
