// The chart beside the table, chosen by what the table groups by. Draws the same cells as the table.
import type { RefObject } from 'react';
import { Card } from '../../ui/card.tsx';
import { ValueBars } from '../../ui/charts/value-bars.tsx';
import { YearsChart } from '../../ui/charts/years-chart.tsx';
import { DistributionBar } from '../../ui/distribution-bar.tsx';
import { SelectField } from '../../ui/fields.tsx';
import { type Chart, chartOf, columnName } from './chart.ts';
import { chartTitle } from './chart-title.ts';
import { lowerOf } from './dimensions.ts';
import type { ExploreAddress } from './explorer.tsx';
import { HeatBlock } from './heat-block.tsx';
import type { Line, Table } from './table.ts';
import { baseOf, cellWords, columnNote, type Said, titleOf } from './words.ts';
import { pointsOf } from './years.ts';

type Props = {
  address: ExploreAddress;
  said: Said;
  table: Table;
  /** Holds what is drawn, for pictures of it. */
  drawn: RefObject<HTMLDivElement | null>;
};

const looks: Record<Chart['kind'], string> = {
  scales: 'the whole answer scale, worst at the left',
  years: 'over time',
  heat: 'a stronger colour where the share is higher',
  bars: 'bar by bar',
  none: '',
};

function Bars({
  said,
  table,
  chart,
}: {
  said: Said;
  table: Table;
  chart: Extract<Chart, { kind: 'bars' }>;
}) {
  const at = table.columns.indexOf(chart.column);
  const bar = (line: Line) => {
    const cell = line.cells?.[at]?.cell;
    return cell
      ? [
          {
            key: line.key,
            label: line.label,
            cell,
            child: line.depth > 0,
            total: line.level === 'GRAND_TOTAL',
          },
        ]
      : [];
  };
  // A total of counts is the sum of nothing shown: it would only flatten the bars beside it.
  const shown =
    said.plan.cell.kind === 'count'
      ? chart.lines.filter((line) => line.level === 'LEAF')
      : chart.lines;
  return (
    <ValueBars
      bars={shown.flatMap(bar)}
      measure={`${titleOf(said)}, ${columnName(said, chart.column)}`}
      intervals={said.values.intervals}
    />
  );
}

function Drawn({ said, table, chart }: { said: Said; table: Table; chart: Chart }) {
  switch (chart.kind) {
    case 'none':
      return <p className="cap">{chart.why}</p>;
    case 'years':
      return (
        <YearsChart
          points={pointsOf(said, chart.lines)}
          series={chart.columns.map((column) => ({
            key: column.key.join('.'),
            label: columnName(said, column),
            cells: chart.lines.map((line) => line.cells?.[table.columns.indexOf(column)]?.cell),
          }))}
          measure={titleOf(said)}
        />
      );
    case 'scales':
      return (
        <div className="exp-scales">
          {chart.scales.map((scale) => (
            <div key={scale.key}>
              <h3>{scale.label}</h3>
              <DistributionBar question={scale.label} parts={scale.parts} />
            </div>
          ))}
        </div>
      );
    case 'heat':
      return <HeatBlock said={said} table={table} lines={chart.lines} />;
    case 'bars':
      return <Bars said={said} table={table} chart={chart} />;
  }
}

function captionOf(said: Said, chart: Chart): string {
  const simulated = said.catalogue.release.simulated ? ' Simulated records.' : '';
  const look = looks[chart.kind] && `, ${looks[chart.kind]}`;
  if (chart.kind === 'bars' && said.plan.columns.length > 0) {
    const base = baseOf(said, chart.column);
    const note = columnNote(said, chart.column);
    return `Column chosen: ${columnName(said, chart.column)}${note ? `, ${note}` : ''}. ${base}.${simulated}`;
  }
  const apart =
    chart.kind === 'scales' && chart.apart ? ' “Not applicable” stands in the table only.' : '';
  return `${cellWords(said)}${look}.${apart}${simulated}`;
}

export function ChartCard({ address, said, table, drawn }: Props) {
  const chart = chartOf(said, table);
  const { set } = address;
  const choices = chart.kind === 'bars' || chart.kind === 'scales' ? chart.choices : [];
  const chosen =
    chart.kind === 'bars'
      ? chart.column.key.join('.')
      : chart.kind === 'scales'
        ? chart.chosen
        : '';
  return (
    <Card
      id="chart"
      title={`${chartTitle(said, table, chart)}${said.catalogue.release.simulated ? ' (simulated)' : ''}`}
      caption={captionOf(said, chart)}
      aside={
        choices.length > 1 && (
          <SelectField
            label={
              chart.kind === 'scales'
                ? 'Question'
                : `Column (${said.plan.columns.map(lowerOf).join(', ')})`
            }
            value={chosen}
            options={[...choices]}
            onChange={(value) => set({ column: value.split('.') })}
          />
        )
      }
    >
      <div ref={chart.kind === 'none' ? undefined : drawn}>
        <Drawn said={said} table={table} chart={chart} />
      </div>
    </Card>
  );
}
