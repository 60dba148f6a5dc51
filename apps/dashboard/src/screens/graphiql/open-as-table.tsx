// From a query to the table it makes in Explore. What a table cannot carry over is said before going; a query that is no table says
// why not.
import { useState } from 'react';
import { useLocation } from 'wouter';
import { writeAddress } from '../../address.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Banner } from '../../ui/messages.tsx';
import { exploreShape, usual } from '../explore/choices.ts';
import { tableFromQuery } from '../explore/from-query.ts';
import type { Draft } from './tabs.ts';

/** Where the table of a query is, in the release the query names or else in `answered`, the newest; with what would be left behind; or the reason that there is none. */
function tableAddress(draft: Draft, answered: string | null) {
  const table = tableFromQuery(draft.query, draft.variables);
  if (!table.ok) return table;
  const values = { ...usual, ...table.changes, release: table.release ?? answered };
  return {
    ok: true as const,
    left: table.left,
    href: `/explore${writeAddress(exploreShape, values)}`,
  };
}

type Said = { draft: string } & ReturnType<typeof tableAddress>;

/**
 * The button, and what pressing it had to say; both go when the query changes. `answeredBy` knows which release answered a query
 * that names none.
 */
export function useOpenAsTable(draft: Draft | null, answeredBy: (query: string) => string | null) {
  const [, navigate] = useLocation();
  const [said, setSaid] = useState<Said | null>(null);
  const key = JSON.stringify(draft);
  const press = () => {
    if (!draft) return;
    const found = tableAddress(draft, answeredBy(draft.query));
    if (found.ok && found.left.length === 0) navigate(found.href);
    else setSaid({ draft: key, ...found });
  };
  const button = (
    <Button icon="table" disabled={!draft} onClick={press}>
      Open as a table
    </Button>
  );
  if (said?.draft !== key) return { button, notice: null };
  const notice = said.ok ? (
    <Banner
      kind="information"
      title="Not all of this query fits into a table."
      action={
        <ButtonLink small href={said.href}>
          Open it all the same
        </ButtonLink>
      }
    >
      {said.left.join(' ')}
    </Banner>
  ) : (
    <Banner kind="information" title="This query is no table.">
      {said.reason} Ask for one slice with one of rows, pivot or columns.
    </Banner>
  );
  return { button, notice };
}
