// A finished sentence to take into a paper, with a button that copies it.
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { type Option, SelectField } from '../../ui/fields.tsx';

type Props = {
  sentence: string;
  /** Report, line and release, for the footnote. */
  source: string;
  groups: readonly Option[];
  group: string;
  onGroup: (group: string) => void;
};

export function PaperCard({ sentence, source, groups, group, onGroup }: Props) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(`${sentence} (${source})`);
      setSaid('Sentence and source copied.');
    } catch {
      window.prompt('Copy this sentence', `${sentence} (${source})`);
    }
    window.setTimeout(() => setSaid(''), 4000);
  };
  return (
    <Card
      title="The sentence for a paper"
      aside={
        <div className="no-print">
          <SelectField label="About" value={group} options={groups} onChange={onGroup} />
        </div>
      }
      className="cmp-paper"
    >
      <blockquote>{sentence}</blockquote>
      <p className="cap">{source}</p>
      <div className="btn-row">
        <Button icon={said ? 'check' : 'link'} onClick={copy}>
          {said ? 'Copied' : 'Copy the sentence'}
        </Button>
        <span role="status" className="vh">
          {said}
        </span>
      </div>
    </Card>
  );
}
