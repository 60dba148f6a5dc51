// Which period and stage the page shows: what is held, what the address asks for, and how both are named.
import { type Stage, stageCodes, stages } from '@cube/schema';
import { choice, code, flag, pinned, type Values } from '../../address.ts';
import type { ReleaseFieldsFragment } from '../../generated/graphql.ts';

/** The page's address. Without period and stage it shows the latest inspections held. */
export const nationalAddress = {
  period: code(),
  stage: code(),
  intervals: flag(true),
  show: choice(['both', 'percentages', 'counts'], 'both'),
  table: flag(false),
  ...pinned,
};
export type NationalValues = Values<typeof nationalAddress>;

export type View = {
  period: string;
  stage: Stage;
  /** "2016/17 inspections" */
  label: string;
  /** "2016/17" */
  periodLabel: string;
};

const isStage = (value: string): value is Stage => stageCodes.some((known) => known === value);

/** Everything a release holds, in order of time, then of stage. */
export function heldViews(release: ReleaseFieldsFragment): View[] {
  const views = release.batches.flatMap((batch) =>
    batch.periods.flatMap((period) => {
      const stage = batch.stage.code;
      if (!isStage(stage)) return [];
      return [
        {
          period: period.code,
          stage,
          label: `${period.label} ${stages[stage].entries}`,
          periodLabel: period.label,
        },
      ];
    }),
  );
  const unique = new Map(views.map((view) => [viewKey(view), view]));
  return [...unique.values()].sort(
    (a, b) => a.period.localeCompare(b.period) || stages[a.stage].order - stages[b.stage].order,
  );
}

/** The batches that answer for a view: records where any are held, published totals otherwise; the two are never mixed. */
export function batchesShown(
  release: Pick<ReleaseFieldsFragment, 'batches'>,
  view: Pick<View, 'period' | 'stage'>,
): ReleaseFieldsFragment['batches'] {
  const here = release.batches.filter(
    ({ stage, periods }) =>
      stage.code === view.stage && periods.some(({ code }) => code === view.period),
  );
  const records = here.filter(({ kind }) => kind === 'RECORDS');
  return records.length > 0 ? records : here;
}

/** Whether the view shows what a report printed: only then its lines, themes and contradictions belong beside it. */
export const isPrinted = (
  release: Pick<ReleaseFieldsFragment, 'batches'>,
  view: Pick<View, 'period' | 'stage'>,
): boolean => batchesShown(release, view).some(({ kind }) => kind === 'PUBLISHED');

/** One text for a period and stage, for controls. */
export const viewKey = (view: { period: string; stage: string }): string =>
  `${view.stage} ${view.period}`;

/** The view asked for; where it is not held, the latest inspections, and `instead` says what was asked. */
export function chooseView(
  held: readonly View[],
  values: Pick<NationalValues, 'period' | 'stage'>,
): { view: View; instead: string | null } | null {
  const usual = held.filter((view) => view.stage === 'inspection').at(-1) ?? held.at(-1);
  if (!usual) return null;
  const { period, stage } = values;
  if (period === null && stage === null) return { view: usual, instead: null };
  const fits = held.filter(
    (view) =>
      (period === null || view.period === period) && (stage === null || view.stage === stage),
  );
  const found = fits.at(-1);
  if (found) return { view: found, instead: null };
  return { view: usual, instead: [stage, period].filter(Boolean).join(', ') };
}

/** The population of a view, as the API takes it. */
export const whereOf = (view: View) => ({
  period: { is: view.period },
  stage: { is: view.stage },
});
