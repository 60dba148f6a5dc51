// One question over the years, drawn: a line that never bridges a break, and the table with the same cells.
import type { RefObject } from 'react';
import { Card } from '../../ui/card.tsx';
import { CellText } from '../../ui/cell-text.tsx';
import { VerdictChip } from '../../ui/charts/verdict-chip.tsx';
import { YearsChart } from '../../ui/charts/years-chart.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Figure } from '../../ui/figure.tsx';
import { Term } from '../../ui/glossary-term.tsx';
import { Icon } from '../../ui/icons.tsx';
import { ShareText } from './share-text.tsx';
import type { YearLine } from './year-on-year.ts';

type Props = {
  title: string;
  caption: string;
  lines: readonly YearLine[];
  /** The year looked at, and the one the others are compared with. */
  current: string;
  baseline: string;
  answer: string;
  intervals: boolean;
  chart: RefObject<HTMLDivElement | null>;
  table: RefObject<HTMLDivElement | null>;
};

export function YearOnYearCard(props: Props) {
  const { title, caption, lines, current, baseline, answer, intervals } = props;
  const breaks = lines.filter(({ breakBefore }) => breakBefore);
  const columns: Column<YearLine>[] = [
    {
      key: 'year',
      header: 'Year',
      rowHeader: true,
      cell: ({ label, breakBefore }) => (
        <>
          {label}
          {breakBefore && <span className="cmp-answer">Break before this year</span>}
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
    {
      key: 'share',
      header: 'Share',
      figure: true,
      cell: ({ rate, label }) => (
        <Figure cell={rate} label={`Share ${answer}, ${label}`}>
          <ShareText rate={rate} base />
        </Figure>
      ),
    },
    ...(intervals
      ? [
          {
            key: 'interval',
            header: <Term of="interval">Interval</Term>,
            figure: true,
            cell: ({ rate }: YearLine) => rate.interval?.display ?? 'no interval',
          },
        ]
      : []),
    {
      key: 'verdict',
      header: <Term of="verdict">Verdict</Term>,
      cell: ({ code, verdict }) =>
        verdict ? (
          <VerdictChip verdict={verdict} />
        ) : (
          <span className="chip plain">{code === baseline ? 'Compared with' : 'Not judged'}</span>
        ),
    },
  ];
  return (
    <div className="grid-cards cmp-top">
      <Card title={title} caption={caption}>
        <div ref={props.chart}>
          <YearsChart
            points={lines.map(({ code, label, breakBefore }) => ({
              key: code,
              label,
              breakBefore,
            }))}
            series={[{ key: 'share', label: answer, cells: lines.map(({ rate }) => rate) }]}
            measure={`Share: ${answer}`}
          />
        </div>
        {breaks.map(({ code, label, breakBefore }) => (
          <p key={code} className="cmp-break">
            <Icon name="warning" />
            <span>
              <b>Break before {label}.</b> {breakBefore}
            </span>
          </p>
        ))}
      </Card>
      <Card title="The figures" caption={caption} className="cmp-figures">
        <div ref={props.table}>
          <DataTable
            caption={`${answer} by year`}
            captionHidden
            columns={columns}
            rows={lines}
            rowKey={({ code }) => code}
            isCurrent={({ code }) => code === current}
            sticky={false}
          />
        </div>
      </Card>
    </div>
  );
}
