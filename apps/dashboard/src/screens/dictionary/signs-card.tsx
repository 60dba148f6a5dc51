// The signs beside numbers: what may be concluded (status), how it is known (provenance), of whom (base).
import { bases, provenances, statuses } from '@cube/schema';
import { Card } from '../../ui/card.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import type { TermSlug } from '../../ui/glossary.ts';
import { Term } from '../../ui/glossary-term.tsx';
import { idOf } from './choices.ts';
import { EntryLink } from './entry-link.tsx';

type Sign = { code: string; name: string; symbol: string | null; about: string };
type Kind = { kind: string; title: string; term?: TermSlug; signs: readonly Sign[] };

const kinds: readonly Kind[] = [
  {
    kind: 'status',
    title: 'Status: what may be concluded',
    signs: Object.entries(statuses).map(([code, { symbol, words, about }]) => ({
      code,
      name: words,
      symbol,
      about,
    })),
  },
  {
    kind: 'provenance',
    title: 'Provenance: how it is known',
    term: 'provenance',
    signs: Object.entries(provenances).map(([code, { label, about }]) => ({
      code,
      name: label,
      symbol: null,
      about,
    })),
  },
  {
    kind: 'base',
    title: 'Base: what a share is of',
    term: 'base',
    signs: Object.entries(bases).map(([code, { words, about }]) => ({
      code,
      name: words,
      symbol: null,
      about,
    })),
  },
];

const capital = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

const columnsOf = ({ kind, signs }: Kind, pinned: string): Column<Sign>[] => [
  {
    key: 'name',
    header: 'Name',
    rowHeader: true,
    cell: ({ code, name }) => <span id={idOf(kind, code)}>{capital(name)}</span>,
  },
  {
    key: 'code',
    header: 'Code',
    cell: ({ code }) => <EntryLink code={code} href={pinned} id={idOf(kind, code)} />,
  },
  ...(signs.some(({ symbol }) => symbol)
    ? [
        {
          key: 'symbol',
          header: 'In tables',
          cell: ({ symbol }: Sign) =>
            symbol ? <span className="sym">{symbol}</span> : 'the number itself',
        },
      ]
    : []),
  { key: 'about', header: 'What it says', cell: ({ about }) => about },
];

export function SignsCard({ pinned }: { pinned: string }) {
  return (
    <Card id="signs" title="Beside every number" caption="Status, provenance and base">
      {kinds.map((kind) => (
        <section key={kind.kind} className="dd-entry">
          <h3>{kind.term ? <Term of={kind.term}>{kind.title}</Term> : kind.title}</h3>
          <DataTable
            caption={kind.title}
            captionHidden
            columns={columnsOf(kind, pinned)}
            rows={kind.signs}
            rowKey={({ code }) => code}
            sticky
          />
        </section>
      ))}
    </Card>
  );
}
