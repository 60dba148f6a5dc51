// The releases of the real data, newest first: what each holds, what changed with it, and ways to see it.
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Term } from '../../ui/glossary-term.tsx';
import { ReleaseItem } from './release-item.tsx';
import type { Batch, Release } from './releases.ts';

const firstShown = 5;

export function ReleasesCard(props: {
  releases: readonly Release[];
  /** What has just been done, announced. */
  said: string;
  onUndo: (release: Release, batch: Batch) => void;
  /** Ways to take the list away. */
  aside?: ReactNode;
}) {
  const [all, setAll] = useState(false);
  const { releases, said, onUndo, aside } = props;
  const words = useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone with its batch.
  useEffect(() => {
    if (said) words.current?.focus();
  }, [said]);
  const shown = all ? releases : releases.slice(0, firstShown);
  return (
    <Card
      id="releases"
      title="Releases"
      aside={aside}
      caption={
        <>
          A link keeps the <Term of="release">release</Term> it was made with. Undo makes a new
          release without the <Term of="batch">batch</Term>; nothing is erased.
        </>
      }
    >
      <p ref={words} tabIndex={-1} role="status" className={said ? 'da-said' : 'vh'}>
        {said}
      </p>
      <ol className="da-releases">
        {shown.map((release) => (
          <ReleaseItem key={release.id} release={release} onUndo={onUndo} />
        ))}
      </ol>
      {shown.length < releases.length && (
        <Button small onClick={() => setAll(true)}>
          Show all {releases.length} releases
        </Button>
      )}
    </Card>
  );
}
