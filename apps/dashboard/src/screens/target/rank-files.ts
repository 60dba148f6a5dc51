// The ranked list as columns for files and copies: one thing in a cell, so that it can be sorted and counted on. Pure.
import { statuses } from '@cube/schema';
import type { OwnColumns } from '../../share/table-copy.ts';
import { hasNumber, type PlainCount, type RateFigure } from '../../ui/cell.ts';
import { noRange, type PageEdge } from './bases.ts';
import type { Choices } from './choices.ts';
import type { Entry } from './entries.ts';
import { entryWords } from './frames.ts';
import { toldReasons } from './words.ts';

const notRecorded = 'not recorded';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const countText = (cell: PlainCount): string =>
  hasNumber(cell) ? cell.display : (statuses[cell.status].symbol ?? cell.display);

function shareText(cell: RateFigure): string {
  if (!hasNumber(cell)) return statuses[cell.status].symbol ?? cell.display;
  if (cell.notDeterminable) return 'not determinable';
  return cell.smallBase ? `${cell.display}†` : cell.display;
}

/** A column: its head, and what stands in it. */
type FileColumn = { head: string; of: (edge: PageEdge) => string };

const keyOf = ({ node }: PageEdge) => node.keys[0];

type Asked = {
  choices: Pick<Choices, 'kind' | 'frame' | 'questions' | 'withRequirements'>;
  /** Latest entry of each service on the page; null for groups. */
  services: ReadonlyMap<string, Entry> | null;
};

/** What a list of services tells of each. */
function serviceColumns(services: ReadonlyMap<string, Entry>): FileColumn[] {
  const entryOf = (edge: PageEdge) => services.get(keyOf(edge)?.code ?? '');
  return [
    { head: 'Number', of: (edge) => keyOf(edge)?.code ?? notRecorded },
    { head: 'Service type', of: (edge) => entryOf(edge)?.serviceType.label ?? notRecorded },
    { head: 'Sector', of: (edge) => entryOf(edge)?.sector.label ?? notRecorded },
    { head: 'Council area', of: (edge) => entryOf(edge)?.councilArea?.label ?? notRecorded },
  ];
}

/** What a list of groups tells of each: its base, where else it could stand, and each share with the counts it is made of. */
function groupColumns(choices: Asked['choices']): FileColumn[] {
  const rateOf = (edge: PageEdge, signal: number) =>
    edge.because.find((reason) => reason.signal === signal)?.cell;
  const shares = choices.questions.flatMap(({ question }, signal): FileColumn[] => {
    const told = (say: (cell: RateFigure) => string) => (edge: PageEdge) => {
      const cell = rateOf(edge, signal);
      return cell ? say(cell) : 'not known';
    };
    return [
      { head: `${question.short}: counted`, of: told((cell) => countText(cell.numerator)) },
      { head: `${question.short}: base`, of: told((cell) => countText(cell.denominator)) },
      { head: `${question.short}: share`, of: told(shareText) },
    ];
  });
  const requirements: FileColumn = {
    head: 'Requirements',
    of: ({ because }) => {
      const found = because.find(({ signal }) => signal === choices.questions.length)?.count;
      return found ? countText(found) : 'not known';
    },
  };
  const place = (end: 'lower' | 'upper') => (edge: PageEdge) =>
    edge.plausible ? String(edge.plausible[end]) : noRange(edge, choices);
  return [
    { head: capital(entryWords(choices.frame.stage, 2)), of: ({ node }) => countText(node.count) },
    { head: 'From place', of: place('lower') },
    { head: 'To place', of: place('upper') },
    ...shares,
    ...(choices.withRequirements ? [requirements] : []),
  ];
}

/** The rows of a page of the list. */
export function rankFiles(edges: readonly PageEdge[], { choices, services }: Asked): OwnColumns {
  const columns: FileColumn[] = [
    { head: capital(choices.kind.one), of: (edge) => keyOf(edge)?.label ?? notRecorded },
    { head: 'Place', of: ({ position }) => String(position) },
    { head: 'Shared by', of: ({ tiedWith }) => String(tiedWith + 1) },
    ...(services ? serviceColumns(services) : groupColumns(choices)),
    {
      head: 'Why it is here',
      of: ({ because }) =>
        toldReasons(because, services !== null)
          .map(({ text }) => text)
          .join('; ') || 'None of the chosen signs of need',
    },
  ];
  return {
    header: columns.map(({ head }) => head),
    rows: edges.map((edge) => columns.map(({ of }) => of(edge))),
  };
}
