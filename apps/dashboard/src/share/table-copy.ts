// A table on the screen as a table for papers: plain cells with headers, as HTML and as tab-separated text. Hides buttons and what is
// meant for the eye or the ear alone.
import { inMarkup } from '@cube/schema';

type Cell = { text: string; header: boolean; scope: string | null };
export type PlainTable = { caption: string; rows: Cell[][] };

/** Columns a table gives for files and copies, where what is drawn joins several things in one cell. The first names its row. */
export type OwnColumns = { header: readonly string[]; rows: readonly (readonly string[])[] };

const given = new WeakMap<HTMLTableElement, OwnColumns>();

/** From now on, files and copies of the table hold these columns instead of what is drawn. */
export const giveColumns = (table: HTMLTableElement, columns: OwnColumns): void => {
  given.set(table, columns);
};

const rowsOf = ({ header, rows }: OwnColumns): Cell[][] => [
  header.map((text) => ({ text, header: true, scope: 'col' })),
  ...rows.map((row) =>
    row.map((text, i) => ({ text, header: i === 0, scope: i === 0 ? 'row' : null })),
  ),
];

/** Whether a part stands on a line of its own, or apart from its neighbours as things in a row of boxes do. */
const standsApart = (element: Element): boolean =>
  !/^inline/.test(getComputedStyle(element).display);

/**
 * As read on the screen: buttons and what only screen readers are told are left out, unless that stands for a picture (`data-said`);
 * a number is followed by a space before what stands below it.
 */
function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  if (!(node instanceof Element)) return '';
  if (node.hasAttribute('data-said')) return node.textContent ?? '';
  if (node.matches('.vh, svg, .btn')) return '';
  const inner = [...node.childNodes].map(textOf).join('');
  return node.classList.contains('of') || standsApart(node) ? ` ${inner} ` : inner;
}

/** Reads a table: its own columns for files where it gave some, else what is drawn. */
export function plainTable(table: HTMLTableElement): PlainTable {
  const caption = (table.caption?.textContent ?? '').trim();
  const own = given.get(table);
  if (own) return { caption, rows: rowsOf(own) };
  const rows = [...table.rows].map((row) =>
    [...row.cells].map((cell) => ({
      text: textOf(cell).replace(/\s+/g, ' ').replaceAll(' ,', ',').trim(),
      header: cell.tagName === 'TH',
      scope: cell.getAttribute('scope'),
    })),
  );
  return { caption, rows };
}

/** A spreadsheet runs what looks like a formula, also when it is pasted. */
export const harmless = (text: string): string => (/^[=+\-@]/.test(text) ? `'${text}` : text);

/** `notes` stand under the table: source, release. */
export const tableAsHtml = ({ caption, rows }: PlainTable, notes: readonly string[]): string => {
  const line = (cells: readonly Cell[]) =>
    `<tr>${cells
      .map(({ text, header, scope }) =>
        header
          ? `<th${scope ? ` scope="${inMarkup(scope)}"` : ''}>${inMarkup(text)}</th>`
          : `<td>${inMarkup(text)}</td>`,
      )
      .join('')}</tr>`;
  const below = notes.map((note) => `<p>${inMarkup(note)}</p>`).join('');
  return `<table><caption>${inMarkup(caption)}</caption>${rows.map(line).join('')}</table>${below}`;
};

export const tableAsText = ({ rows }: PlainTable, notes: readonly string[]): string =>
  [...rows.map((cells) => cells.map(({ text }) => harmless(text)).join('\t')), ...notes].join('\n');

/** Puts it on the clipboard in both forms. */
export async function copyTable(table: HTMLTableElement, notes: readonly string[]): Promise<void> {
  const plain = plainTable(table);
  const blob = (type: string, text: string) => new Blob([text], { type });
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/html': blob('text/html', tableAsHtml(plain, notes)),
      'text/plain': blob('text/plain', tableAsText(plain, notes)),
    }),
  ]);
}
