// The dimensions: what numbers can be grouped and filtered by, each with its members.
import { formatCount } from '@cube/schema';
import type { DictionaryMembersQuery } from '../../generated/graphql.ts';
import { entryId } from '../../search/destinations.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { countedOnly, idOf, withQuestions } from './choices.ts';
import { EntryLink } from './entry-link.tsx';

type DimensionEntry = DictionaryMembersQuery['catalogue']['dimensions'][number];
type MemberEntry = DimensionEntry['members']['nodes'][number];

const columnsOf = (
  { dimension, members }: DimensionEntry,
  pinned: string,
): Column<MemberEntry>[] => {
  const nested = members.nodes.some(({ parent }) => parent);
  return [
    {
      key: 'label',
      header: 'Name',
      rowHeader: true,
      cell: ({ code, label }) => <span id={entryId(dimension, code)}>{label}</span>,
    },
    {
      key: 'code',
      header: 'Code',
      cell: ({ code }) => <EntryLink code={code} href={pinned} id={entryId(dimension, code)} />,
    },
    ...(nested
      ? [{ key: 'parent', header: 'Part of', cell: ({ parent }: MemberEntry) => parent?.label }]
      : []),
    { key: 'about', header: 'What it covers', cell: ({ description }) => description },
  ];
};

function Members(props: {
  entry: DimensionEntry;
  pinned: string;
  searched: boolean;
  more: string;
}) {
  const { dimension, label, members } = props.entry;
  const count = formatCount(members.totalCount);
  if (countedOnly.includes(dimension))
    return (
      <p className="small sub">
        {count} {props.searched ? 'with these words' : 'in this release'}, not listed here: look one
        up by name or number in the search at the top.
      </p>
    );
  if (withQuestions.includes(dimension))
    return (
      <p className="small sub">
        {count} {props.searched ? 'with these words' : 'in this release'}, explained with{' '}
        <a href="#questions">the questions</a>.
      </p>
    );
  if (members.nodes.length === 0) return <p className="small sub">None with these words.</p>;
  return (
    <>
      <DataTable
        caption={`${label}: ${count} ${members.totalCount === 1 ? 'member' : 'members'}`}
        columns={columnsOf(props.entry, props.pinned)}
        rows={members.nodes}
        rowKey={({ id }) => id}
        sticky
      />
      {members.nodes.length < members.totalCount && (
        <p className="dd-more">
          {formatCount(members.nodes.length)} of {count} shown.{' '}
          <ButtonLink small href={props.more}>
            Show more
          </ButtonLink>
        </p>
      )}
    </>
  );
}

/** `pinned` is the address of this page on this release; `more` the same with longer lists. */
export function DimensionsCard(props: {
  dimensions: readonly DimensionEntry[];
  pinned: string;
  more: string;
  searched: boolean;
}) {
  return (
    <Card
      id="dimensions"
      title="Dimensions"
      caption="What numbers can be grouped and filtered by, and every value there is"
    >
      {props.dimensions.map((entry) => (
        <section
          key={entry.dimension}
          className="dd-entry"
          id={idOf('dimension', entry.dimension)}
          aria-labelledby={`${idOf('dimension', entry.dimension)}-title`}
        >
          <h3 id={`${idOf('dimension', entry.dimension)}-title`}>{entry.label}</h3>
          <p>
            <EntryLink
              code={entry.dimension}
              href={props.pinned}
              id={idOf('dimension', entry.dimension)}
            />{' '}
            {entry.about}
          </p>
          <Members
            entry={entry}
            pinned={props.pinned}
            searched={props.searched}
            more={`${props.more}#${idOf('dimension', entry.dimension)}`}
          />
        </section>
      ))}
    </Card>
  );
}
