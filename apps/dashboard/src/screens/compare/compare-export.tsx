// What can be taken away from groups side by side: rows of the cube, or, where each group stands beside itself in another year, the
// table as it stands, since no one slice holds two years.
import type { ComponentProps, RefObject } from 'react';
import type { WhereInput } from '../../generated/graphql.ts';
import { tablesIn } from '../../share/screen-tables.ts';
import { ExportMenu } from '../../ui/export-menu.tsx';
import { type Choices, type CompareValues, type Kind, rateOf } from './choices.ts';
import type { CompareView } from './view.ts';

type Props = {
  release: ComponentProps<typeof ExportMenu>['release'];
  view: CompareView;
  choices: Choices;
  values: CompareValues;
  kind: Kind;
  /** The groups shown. */
  where: WhereInput;
  /** They are not all there are: what they add up to is not everyone, so it is left out. */
  some: boolean;
  source: string;
  chart: RefObject<HTMLDivElement | null>;
  figures: RefObject<HTMLDivElement | null>;
};

export function CompareExport(props: Props) {
  const { release, view, choices, values, kind, where, some, source, chart, figures } = props;
  const then = view.otherYear ? ` and ${view.otherYear.label}` : '';
  const common = {
    release,
    name: `${choices.question.question.short} ${choices.answer.label} ${kind.by}${then}`,
    title: view.title,
    caption: view.caption,
    source,
    chart,
    table: figures,
  };
  return view.otherYear ? (
    <ExportMenu {...common} tables={() => tablesIn(figures.current)} />
  ) : (
    <ExportMenu
      {...common}
      where={where}
      by={[kind.dimension]}
      totals={some ? 'NONE' : 'GRAND'}
      rates={[rateOf(choices, values)]}
      sort={{ direction: 'DESC', surestFirst: true }}
    />
  );
}
