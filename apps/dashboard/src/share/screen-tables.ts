// The tables of a screen as data for files: what stands in them, without columns of buttons. What the files hold is what the reader
// sees, because it is read from there.
import { type PlainTable, plainTable } from './table-copy.ts';

export type ScreenTable = {
  /** What it is called on the screen. */
  title: string;
  header: readonly string[];
  /** Rows in the order of the screen. */
  rows: readonly (readonly string[])[];
};

/** A column of buttons has no words, in its head or below it, and goes. The first column heads the rows and stays. */
function screenTable(title: string, plain: PlainTable): ScreenTable | null {
  const isHead = (row: PlainTable['rows'][number]) => row.every(({ header }) => header);
  const heads = plain.rows.filter(isHead);
  const head = heads.at(-1);
  if (!head) return null;
  const body = plain.rows.filter((row) => !isHead(row));
  const kept = head.flatMap(({ text }, i) =>
    i === 0 || (text && body.some((row) => row[i]?.text)) ? [i] : [],
  );
  return {
    title,
    header: kept.map((i) => head[i]?.text || 'Name'),
    rows: body.map((row) => kept.map((i) => row[i]?.text ?? '')),
  };
}

/** The heading a table stands under: that of its card, else its caption. */
function titleOf(table: HTMLTableElement): string {
  const card = table.closest('section, .card');
  const heading = card?.querySelector('h2, h3')?.textContent?.trim();
  return heading || table.caption?.textContent?.trim() || 'Table';
}

/** Every table in a part of the page. */
export const tablesIn = (holder: HTMLElement | null | undefined): ScreenTable[] =>
  [...(holder?.querySelectorAll('table') ?? [])].flatMap((table) => {
    const read = screenTable(titleOf(table), plainTable(table));
    return read && read.rows.length > 0 ? [read] : [];
  });
