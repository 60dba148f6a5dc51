// The lines behind a number in the order a reader wants them: those that print it, its base, what else it was worked out
// from, and those that disagree. Pure.
import { type FigureCell, isRate } from './cell.ts';

export type Line = FigureCell['origin']['figures'][number];
export type LineGroup = { name: string; lines: Line[] };

/** Groups without a line are left out; a line stands in the first group it fits. */
export function readAtGroups(cell: FigureCell): LineGroup[] {
  const own = isRate(cell) ? [cell.display, ...cell.printed] : [cell.display];
  const base = isRate(cell) ? cell.denominator.display : null;
  const groups: { name: string; fits: (figure: Line) => boolean }[] = [
    { name: 'Prints this', fits: (figure) => !figure.setAside && own.includes(figure.printed) },
    { name: 'Base', fits: (figure) => !figure.setAside && figure.printed === base },
    { name: 'Also used', fits: (figure) => !figure.setAside },
    { name: 'Disagrees', fits: (figure) => figure.setAside },
  ];
  const seen = new Set<number>();
  return groups.flatMap(({ name, fits }) => {
    const lines = cell.origin.figures.filter((figure) => {
      if (seen.has(figure.line) || !fits(figure)) return false;
      seen.add(figure.line);
      return true;
    });
    return lines.length > 0 ? [{ name, lines }] : [];
  });
}
