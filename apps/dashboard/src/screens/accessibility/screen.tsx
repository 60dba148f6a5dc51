// Accessibility: the statement, and the one choice that stands beside it.
import './accessibility.css';
import { useShortcut } from '../../search/shortcut.ts';
import { Card } from '../../ui/card.tsx';
import { SwitchField } from '../../ui/fields.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useHashArrival } from '../../use-hash-arrival.ts';
import { statement } from './statement.tsx';

function ShortcutChoice() {
  const [on, setOn] = useShortcut();
  return (
    <Card id="shortcut" title="The search key" className="acc-card">
      <p>
        Press <kbd>/</kbd> anywhere outside a field to go to the search. Escape empties it, and
        Escape again closes it. There is no other single-key shortcut. The choice is kept in this
        browser.
      </p>
      <SwitchField label="/ goes to the search" checked={on} onChange={setOn} />
    </Card>
  );
}

export function Screen() {
  useHashArrival(true);
  return (
    <div className="wrap">
      <PageHeader
        title="Accessibility"
        sentence="Who can use this dashboard, how that was tested, and what does not work well yet."
      />
      <div className="stack acc">
        {statement.map(({ id, title, body }) => (
          <Card key={id} id={id} title={title} className="acc-card">
            {body}
          </Card>
        ))}
        <ShortcutChoice />
      </div>
    </div>
  );
}
