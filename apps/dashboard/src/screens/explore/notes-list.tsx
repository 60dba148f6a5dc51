// The notes to a table, each with the way to what it rests on.
import { ConflictLink } from '../../ui/links.tsx';
import { notesOf } from './notes.ts';
import type { Table } from './table.ts';
import type { Said } from './words.ts';

export function Notes({ said, table }: { said: Said; table: Table }) {
  const notes = notesOf(said, table);
  if (notes.length === 0) return null;
  return (
    <ul className="exp-notes" aria-label="Notes to this table">
      {notes.map(({ key, text, conflict }) => (
        <li key={key}>
          {text} {conflict && <ConflictLink {...conflict} />}
        </li>
      ))}
    </ul>
  );
}
