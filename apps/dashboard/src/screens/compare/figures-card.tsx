// The table beside the chart, with the same cells, for groups and for years; each number opens its own story.

import { Card } from '../../ui/card.tsx';
import type { CountFigure, RateFigure } from '../../ui/cell.ts';
import { hasNumber } from '../../ui/cell.ts';
import { CellText } from '../../ui/cell-text.tsx';
import { whenIs } from '../../ui/charts/chart-cells.ts';
import type { Verdict } from '../../ui/charts/verdict.ts';
import { VerdictChip } from '../../ui/charts/verdict-chip.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Figure } from '../../ui/figure.tsx';
import { Term } from '../../ui/glossary-term.tsx';
import { NoShare, ShareText } from './share-text.tsx';
import { capital } from './wording.ts';

type FullRate = RateFigure & { numerator: CountFigure; denominator: CountFigure };

export type FigureRow = {
  key: string;
  label: string;
  /** What stands under the name. */
  note?: string | null;
  total?: boolean;
  /** What stands for a verdict where there is none. */
  unjudged?: string;
  /** Its own share in the year it is compared with. */
  before?: RateFigure | null;
  verdict: Verdict | null;
  rate: FullRate;
};

type Props = {
  rows: readonly FigureRow[];
  group: string;
  answer: string;
  caption: string;
  intervals: boolean;
  /** A column for the verdicts, where not every group has a card of its own. */
  verdicts: boolean;
  /** The year each group is compared with itself in, for a column of its own. */
  otherYear?: string | undefined;
  /** The base under the share, where a column of its own takes too much room. */
  baseUnder?: boolean;
  /** The row looked at. */
  current?: string;
  children?: React.ReactNode;
};

function IntervalText({ rate }: { rate: RateFigure }) {
  if (!hasNumber(rate)) return <CellText cell={rate} base={false} />;
  if (rate.interval && !rate.notDeterminable) return rate.interval.display;
  return <span className="of">no interval</span>;
}

export function FiguresCard(props: Props) {
  const { rows, group, answer, caption, intervals, verdicts, otherYear, baseUnder, children } =
    props;
  const columns: Column<FigureRow>[] = [
    {
      key: 'group',
      header: group,
      rowHeader: true,
      cell: ({ label, note }) => (
        <>
          {label}
          {note && <span className="cmp-answer">{note}</span>}
        </>
      ),
    },
    {
      key: 'count',
      header: answer,
      figure: true,
      cell: ({ rate, label }) => (
        <Figure cell={rate.numerator} label={`${answer}, ${label}`}>
          <CellText cell={rate.numerator} />
        </Figure>
      ),
    },
    ...(baseUnder
      ? []
      : [
          {
            key: 'base',
            header: <Term of="base">Of</Term>,
            figure: true,
            cell: ({ rate, label }: FigureRow) => (
              <Figure cell={rate.denominator} label={`Base, ${label}`}>
                <CellText cell={rate.denominator} />
              </Figure>
            ),
          },
        ]),
    {
      key: 'share',
      header: 'Share',
      figure: true,
      cell: ({ rate, label }) => (
        <Figure cell={rate} label={`Share ${answer}, ${label}`}>
          <ShareText rate={rate} base={baseUnder ?? false} />
        </Figure>
      ),
    },
    ...(otherYear
      ? [
          {
            key: 'then',
            header: capital(whenIs(otherYear)),
            figure: true,
            cell: ({ before, label }: FigureRow) =>
              before ? (
                <Figure cell={before} label={`Share ${answer}, ${label}, ${otherYear}`}>
                  <ShareText rate={before} base />
                </Figure>
              ) : (
                // The group had no row of its own then.
                <NoShare status="NO_CASES" />
              ),
          },
        ]
      : []),
    ...(intervals
      ? [
          {
            key: 'interval',
            header: <Term of="interval">Interval</Term>,
            figure: true,
            cell: ({ rate }: FigureRow) => <IntervalText rate={rate} />,
          },
        ]
      : []),
    ...(verdicts
      ? [
          {
            key: 'verdict',
            header: <Term of="verdict">Verdict</Term>,
            cell: ({ verdict, unjudged }: FigureRow) =>
              verdict ? (
                <VerdictChip verdict={verdict} />
              ) : (
                unjudged && <span className="chip plain">{unjudged}</span>
              ),
          },
        ]
      : []),
  ];
  return (
    <Card title="The figures" caption={caption} className="cmp-figures">
      <DataTable
        caption={`${caption}, the figures of the chart`}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={(row) => row.key}
        isTotal={(row) => row.total ?? false}
        isCurrent={(row) => row.key === props.current}
        sticky={false}
      />
      {children}
    </Card>
  );
}
