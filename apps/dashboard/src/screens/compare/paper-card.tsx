// A finished sentence to take into a paper, with a button that copies it.
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { type Option, SelectField } from '../../ui/fields.tsx';
import { Icon } from '../../ui/icons.tsx';
import type { Safety } from './paper-credit.ts';

const looks = {
  safe: { icon: 'check', words: 'Safe to say.' },
  caution: { icon: 'warning', words: 'Say with this caution.' },
  never: { icon: 'error', words: 'Do not say.' },
} as const;

type Props = {
  /** Ends with whose the numbers are. */
  sentence: string;
  safety: Safety;
  /** The report in full, for a list of references. */
  source: string;
  groups: readonly Option[];
  group: string;
  onGroup: (group: string) => void;
};

export function PaperCard({ sentence, safety, source, groups, group, onGroup }: Props) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(sentence);
      setSaid('Sentence copied.');
    } catch {
      window.prompt('Copy this sentence', sentence);
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
      <p className={`cmp-safety ${safety.kind}`}>
        <Icon name={looks[safety.kind].icon} />
        <span>
          <b>{looks[safety.kind].words}</b> {safety.words}
        </span>
      </p>
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
