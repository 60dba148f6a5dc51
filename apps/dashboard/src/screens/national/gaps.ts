// What is not known about this population, worked out from the cells themselves: what is a range, what was never crossed.
import { type Stage, stages, statuses } from '@cube/schema';
import type { NationalPlacesQuery } from '../../generated/graphql.ts';
import { isRange, type RateFigure } from '../../ui/cell.ts';
import { inSentence } from './phrases.ts';
import type { QuestionPicture } from './picture.ts';
import type { View } from './view.ts';

export type Gap = {
  title: string;
  text: string;
  /** Symbol of the cells it leaves without a number. */
  symbol?: string;
  conflict?: { code: string; number: number };
};

type Places = NationalPlacesQuery;
type Named = { label: string; cell: RateFigure };

export const sectorsOf = (places: Places): Named[] =>
  places.slice.sectors.nodes.flatMap((row) =>
    row.sector ? [{ label: row.sector.label, cell: row.share }] : [],
  );

const exactly = (provenance: readonly string[]) =>
  provenance.some((way) => way !== 'DERIVED_BOUNDED');

/** Sector by service type: crossed by the source, or only bounded, or not at all. */
function crossing(places: Places): Gap | null {
  const found = places.catalogue.crossings.find((way) => way.dimension === 'SERVICE_TYPE');
  if (found && exactly(found.provenance)) return null;
  return {
    title: 'Sector by service type.',
    text: found
      ? 'The source never crosses the two, so such a count is only known within wide limits.'
      : 'The source never crosses the two, so no such count can be given.',
    ...(found ? {} : { symbol: statuses.NOT_HELD.symbol }),
  };
}

function sizes(named: readonly Named[], what: string): Gap | null {
  const ranged = named.filter(({ cell }) => isRange(cell.numerator));
  if (ranged.length === 0) return null;
  const conflict = ranged.flatMap(({ cell }) => cell.origin.conflicts)[0];
  const list = ranged
    .map(({ label, cell }) => `${label} ${inSentence(cell.numerator.display)}`)
    .join(', ');
  return {
    title: `Exact ${what}.`,
    text: `${conflict ? `${conflict.note} ` : ''}They are ranges: ${list}.`,
    ...(conflict ? { conflict: { code: conflict.code, number: conflict.number } } : {}),
  };
}

function change(view: View, others: readonly View[]): Gap | null {
  const other = others.find((held) => held.stage !== view.stage);
  if (!other) return null;
  const said = (stage: Stage) => `${stages[stage].judge}`;
  return {
    title: `Change ${other.period < view.period ? 'since' : 'to'} ${other.periodLabel}.`,
    text: `${view.periodLabel} is ${said(view.stage)}; ${other.periodLabel} is ${said(other.stage)}, with other questions. No trend can be drawn.`,
  };
}

/** The gaps of this view, the widest first. */
export function gapsOf(
  view: View,
  held: readonly View[],
  questions: readonly QuestionPicture[],
  places: Places,
): Gap[] {
  const sectors = sectorsOf(places);
  const known = sectors.filter(({ cell }) => cell.status === 'KNOWN' || cell.status === 'BOUNDED');
  const wordsOnly = questions.filter((question) => question.wordsOnly);
  const area = places.catalogue.areas.some((way) => way.dimension === 'COUNCIL_AREA');
  const gaps: (Gap | null)[] = [
    known.length > 0
      ? crossing(places)
      : {
          title: 'Sector.',
          text: 'The source does not say who provided these services.',
          symbol: statuses.NOT_HELD.symbol,
        },
    known.length > 0 ? sizes(sectors, 'sector sizes') : null,
    ...wordsOnly.map(
      (question): Gap => ({
        title: `${question.short}.`,
        text: 'Described in words only; no number is printed.',
        symbol: statuses.NOT_HELD.symbol,
      }),
    ),
    change(view, held),
    area
      ? null
      : {
          title: 'Council area.',
          text: 'Not in the source. It needs records of single services.',
          symbol: statuses.NOT_HELD.symbol,
        },
  ];
  return gaps.filter((gap) => gap !== null);
}
