// One question over the years, drawn: a line that never bridges a break, and the table with the same cells.
import type { RefObject } from 'react';
import { Card } from '../../ui/card.tsx';
import { YearsChart } from '../../ui/charts/years-chart.tsx';
import { BreakNotes } from './break-notes.tsx';
import { FiguresCard } from './figures-card.tsx';
import type { YearLine } from './year-on-year.ts';

type Props = {
  title: string;
  caption: string;
  lines: readonly YearLine[];
  /** The year looked at, and the one the others are compared with; null where each has its own year before. */
  current: string;
  baseline: string | null;
  answer: string;
  /** Level of the intervals in percent, null when they are not drawn. */
  intervals: string | null;
  /** A second finding under the title; empty where there is none. */
  second: string;
  chart: RefObject<HTMLDivElement | null>;
  table: RefObject<HTMLDivElement | null>;
};

export function YearOnYearCard(props: Props) {
  const { title, caption, lines, current, baseline, answer, intervals, second } = props;
  const breaks = lines.flatMap(({ code, label, breakBefore: why }) =>
    why ? [{ code, label, why }] : [],
  );
  return (
    <div className="grid-cards cmp-top" ref={props.table}>
      <Card title={title} caption={caption}>
        {second && <p className="cmp-second">{second}</p>}
        <div ref={props.chart}>
          <YearsChart
            points={lines.map(({ code, label, breakBefore }) => ({
              key: code,
              label,
              breakBefore,
            }))}
            series={[{ key: 'share', label: answer, cells: lines.map(({ rate }) => rate) }]}
            measure={`Share: ${answer}`}
            interval={intervals}
          />
        </div>
        <BreakNotes breaks={breaks} />
      </Card>
      <FiguresCard
        rows={lines.map(({ code, label, rate, verdict, breakBefore }) => ({
          key: code,
          label,
          rate,
          verdict,
          note: breakBefore && 'Break before this year',
          unjudged:
            baseline === null ? 'First held' : code === baseline ? 'Compared with' : 'Not judged',
        }))}
        group="Year"
        answer={answer}
        caption={caption}
        intervals={intervals !== null}
        verdicts
        baseUnder
        current={current}
      />
    </div>
  );
}
