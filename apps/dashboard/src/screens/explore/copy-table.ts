// The table as text to paste: tab separated for a spreadsheet, and as HTML for a document. Both hold what the screen holds, totals
// and symbols included. Pure.
import { inMarkup } from '@cube/schema';
import { type FigureCell, hasNumber, isRate } from '../../ui/cell.ts';
import type { Table } from './table.ts';

export type Copied = { text: string; html: string };

/** What a cell says in full: the share with its counts, the count, or the symbol. */
function cellText(cell: FigureCell): string {
  if (!hasNumber(cell) || !isRate(cell)) return cell.display;
  const share = `${cell.display}${cell.smallBase ? '†' : ''}`;
  return `${share} (${cell.numerator.display} of ${cell.denominator.display})`;
}

/** `corner` heads the rows; `caption` and `notes` say what is shown and what its symbols mean. */
export function copiedTable(
  table: Table,
  heads: readonly string[],
  corner: string,
  caption: string,
  notes: readonly string[],
): Copied {
  const head = [corner, ...heads];
  const body = table.lines.map(({ label, depth, cells }) => ({
    label: `${'  '.repeat(depth)}${label}`,
    cells: heads.map((_, index) => {
      const cell = cells?.[index]?.cell;
      return cell ? cellText(cell) : '';
    }),
  }));
  const lines = [
    caption,
    head.join('\t'),
    ...body.map(({ label, cells }) => [label, ...cells].join('\t')),
    ...notes,
  ];
  const row = (tag: string, scope: string, first: string, rest: readonly string[]) =>
    `<tr><th scope="${scope}">${inMarkup(first)}</th>${rest
      .map((one) => `<${tag}>${inMarkup(one)}</${tag.split(' ')[0]}>`)
      .join('')}</tr>`;
  const html = `<table><caption>${inMarkup(caption)}</caption><thead>${row(
    'th scope="col"',
    'col',
    corner,
    heads,
  )}</thead><tbody>${body
    .map(({ label, cells }) => row('td', 'row', label, cells))
    .join('')}</tbody></table>${notes.map((note) => `<p>${inMarkup(note)}</p>`).join('')}`;
  return { text: lines.join('\n'), html };
}
