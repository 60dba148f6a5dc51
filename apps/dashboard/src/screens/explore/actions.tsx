// What can be done with the table: a lasting link, its query, a copy to paste. The exports join them here.
import { type RefObject, useState } from 'react';
import { useRelease } from '../../release.tsx';
import { Button, ButtonLink, CopyLinkButton } from '../../ui/button.tsx';
import { ExportMenu, ExportWaiting } from '../../ui/export-menu.tsx';
import { longestQuery } from '../graphiql/tabs.ts';
import { cellsAsCopied } from './copied.ts';
import type { ExploreAddress } from './explorer.tsx';
import type { Table } from './table.ts';
import { graphiqlText } from './table-document.ts';
import { cellWords, type Said, titleOf } from './words.ts';

type Props = {
  address: ExploreAddress;
  said: Said;
  text: string;
  table: Table | null;
  /** The table is being read: what can be done with it keeps its room. */
  busy: boolean;
  /** What is drawn beside the table, if anything. */
  chart: RefObject<HTMLDivElement | null>;
};

/** Both forms at once: a spreadsheet takes the tabs, a document the table. */
async function putOnClipboard({ text, html }: { text: string; html: string }) {
  if (typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(text);
  const item = (type: string, content: string) => [type, new Blob([content], { type })] as const;
  return navigator.clipboard.write([
    new ClipboardItem(Object.fromEntries([item('text/plain', text), item('text/html', html)])),
  ]);
}

function CopyTableButton({ said, table }: { said: Said; table: Table }) {
  const [told, setTold] = useState<'' | 'done' | 'refused'>('');
  const copy = async () => {
    try {
      await putOnClipboard(cellsAsCopied(said, table));
      setTold('done');
    } catch {
      setTold('refused');
    }
    window.setTimeout(() => setTold(''), 4000);
  };
  return (
    <>
      <Button icon={told === 'done' ? 'check' : 'table'} onClick={copy}>
        {told === 'done' ? 'Copied' : told === 'refused' ? 'The browser refused' : 'Copy table'}
      </Button>
      <span role="status" className="vh">
        {told === 'done' && 'Table copied. Paste it into a spreadsheet or a document.'}
        {told === 'refused' && 'The browser did not let the table be copied.'}
      </span>
    </>
  );
}

/** The files of the table: its rows, columns, totals and order. */
function Export({
  address,
  said,
  table,
  chart,
}: Pick<Props, 'address' | 'said' | 'chart'> & { table: Table }) {
  const { release } = useRelease();
  const { plan, catalogue } = said;
  const { cell } = plan;
  // An address may order by a column that this table does not have: then nothing is ordered on the screen either.
  const asked = address.values.sort;
  const has = table.columns.some(({ key }) => key.join('.') === asked?.column.join('.'));
  const sort = has ? asked : null;
  const sources = (release?.batches ?? []).map(
    ({ source }) => `${source.publisher}: ${source.title}`,
  );
  return (
    <ExportMenu
      release={catalogue.release}
      where={plan.where}
      by={[...plan.rows]}
      columns={[...plan.columns]}
      totals={plan.totals}
      counts={cell.kind === 'count' ? [cell.of] : []}
      rates={cell.kind === 'rate' ? [cell.of] : []}
      shares={cell.kind === 'share' ? [{ of: cell.of, within: [...cell.within] }] : []}
      sort={
        sort
          ? { column: [...sort.column], direction: sort.direction === 'asc' ? 'ASC' : 'DESC' }
          : {}
      }
      title={titleOf(said)}
      caption={cellWords(said)}
      source={[...new Set(sources)].join('; ')}
      chart={chart}
      href={address.href({ release: catalogue.release.id })}
    />
  );
}

export function Actions({ address, said, text, table, busy, chart }: Props) {
  const release = said.catalogue.release.id;
  const query = graphiqlText(text);
  const href = `/graphiql?${new URLSearchParams({ release, query })}`;
  return (
    <>
      <CopyLinkButton href={address.href({ release })} />
      {busy && (
        <Button icon="table" disabled>
          Copy table
        </Button>
      )}
      {table && table.lines.length > 0 && <CopyTableButton said={said} table={table} />}
      {query.length <= longestQuery && (
        <ButtonLink icon="code" href={href}>
          Open in GraphiQL
        </ButtonLink>
      )}
      {busy && <ExportWaiting />}
      {table && table.lines.length > 0 && (
        <Export address={address} said={said} table={table} chart={chart} />
      )}
    </>
  );
}
