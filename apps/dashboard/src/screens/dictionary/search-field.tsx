// Words to narrow the dictionary by. The address follows a moment after the last key.
import { useEffect, useRef, useState } from 'react';
import { Icon } from '../../ui/icons.tsx';

const pauseMs = 250;

export function SearchField(props: { words: string; onWords: (words: string) => void }) {
  const { words } = props;
  const [typed, setTyped] = useState(words);
  const onWords = useRef(props.onWords);
  onWords.current = props.onWords;
  // Back and forward change the words from outside.
  useEffect(() => setTyped(words), [words]);
  useEffect(() => {
    const wanted = typed.trim();
    if (wanted === words) return;
    const timer = window.setTimeout(() => onWords.current(wanted), pauseMs);
    return () => window.clearTimeout(timer);
  }, [typed, words]);
  return (
    <search className="dd-search no-print">
      <label htmlFor="dictionary-search">Find a name or a code</label>
      <span>
        <Icon name="search" />
        <input
          id="dictionary-search"
          type="search"
          maxLength={100}
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </span>
    </search>
  );
}
