// The legend below a table: only the symbols that occur in it, each with its reason in this table. Pure.
import { smallBase, statuses } from '@cube/schema';
import { countBounds, type FigureCell, hasNumber, isRange, isRate } from '../../ui/cell.ts';
import type { TermSlug } from '../../ui/glossary.ts';
import type { Table } from './table.ts';

/** `look`: set as the symbol is set in the table. */
export type Sign = {
  look: 'symbol' | 'range' | 'plain' | 'flag';
  sign: string;
  words: string;
  /** Which of its words, in small letters, the glossary explains. */
  explains?: { words: string; term: TermSlug };
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const stop = (text: string): string => text.replace(/[.\s]+$/, '');

const mostReasons = 2;

/** The first sentence of how a cell came about says why it holds no number. */
const firstSentence = (text: string): string => stop(/^.*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text);

function reasons(cells: readonly FigureCell[], usual: string): string {
  const said = new Set(
    cells.flatMap(({ origin }) => (origin.derivation ? [firstSentence(origin.derivation)] : [])),
  );
  if (said.size === 0) return capital(usual);
  const shown = [...said].slice(0, mostReasons).join('; ');
  const told = shown.toLowerCase().includes(usual.split(',')[0] ?? usual);
  const more = said.size > mostReasons ? '; and other reasons, behind the cells' : '';
  return `${told ? '' : `${capital(usual)}: `}${shown}${more}`;
}

const isZero = (cell: FigureCell): boolean =>
  cell.status === 'KNOWN' && countBounds(isRate(cell) ? cell.numerator : cell)?.upper === 0;

/** One line for each sign that occurs. */
export function legendOf(table: Table): Sign[] {
  const cells = table.lines.flatMap((line) => (line.cells ?? []).map(({ cell }) => cell));
  const signs: Sign[] = [];
  for (const [status, { symbol }] of Object.entries(statuses)) {
    if (!symbol) continue;
    const found = cells.filter((cell) => cell.status === status);
    // One symbol may have two meanings: the source lacks it, or the reader's filter leaves it out.
    for (const words of new Set(found.map(({ spoken }) => spoken)))
      signs.push({
        look: 'symbol',
        sign: symbol,
        words: reasons(
          found.filter(({ spoken }) => spoken === words),
          words,
        ),
        ...(status === 'WITHHELD' ? { explains: { words: 'withheld', term: 'withheld' } } : {}),
      });
  }
  const zero = cells.find(isZero);
  if (zero) signs.push({ look: 'plain', sign: zero.display, words: 'A true zero' });
  const range = cells.find((cell) => isRange(cell) && cell.display.includes('–'));
  const other = cells.find((cell) => isRange(cell));
  if (range ?? other)
    signs.push({
      look: 'range',
      sign: range?.display ?? 'dotted',
      words: 'Between these values; every count in between fits the source',
      explains: { words: 'between these values', term: 'range' },
    });
  if (cells.some((cell) => hasNumber(cell) && cell.notDeterminable))
    signs.push({
      look: 'plain',
      sign: 'not determinable',
      words: 'The values possible lie too far apart to conclude anything from',
    });
  if (cells.some((cell) => isRate(cell) && hasNumber(cell) && cell.smallBase))
    signs.push({
      look: 'plain',
      sign: '†',
      words: `The base is, or may be, under ${smallBase}: read the count`,
    });
  if (cells.some((cell) => cell.origin.conflicts.length > 0))
    signs.push({ look: 'flag', sign: '', words: 'The report disagrees with itself here' });
  return signs;
}
