// Every question of the groups listed, side by side; each cell opens the inspections it counts.
import type { ReactNode } from 'react';
import type { TargetHeatQuery } from '../../generated/graphql.ts';
import { useRelease } from '../../release.tsx';
import { Card } from '../../ui/card.tsx';
import { HeatMap } from '../../ui/charts/heat-map.tsx';
import { Figure } from '../../ui/figure.tsx';
import type { Asked, TargetAddress } from './body.tsx';
import { filterOf } from './choices.ts';
import { heatOf } from './heat-rows.ts';

type Props = {
  address: TargetAddress;
  asked: Asked;
  heat: TargetHeatQuery;
  /** Groups on the page of the list, in its order. */
  codes: readonly string[];
};

export function HeatCard({ address, asked, heat, codes }: Props) {
  const { release } = useRelease();
  const { kind, rank, frame } = asked.choices;
  const filter = filterOf[rank];
  const { rows, columns, cells, rates } = heatOf(
    heat,
    codes,
    frame.questions,
    kind.many,
    (group, question) =>
      frame.records ? address.href({ behind: group, 'behind-question': question }) : null,
    (code) =>
      frame.records && filter
        ? address.href({ rank: 'service', [filter]: code, page: null, min: null })
        : undefined,
  );
  return (
    <Card
      title={`Where each ${kind.one} falls short`}
      caption={`Share with the answers that call for action, of the ${codes.length === 1 ? kind.one : kind.many} listed above. ${
        frame.records ? 'Each cell opens its inspections.' : ''
      }${release?.simulated ? ' Simulated data.' : ''}`}
    >
      <div className="tg-heat">
        <HeatMap
          caption={`Where each ${kind.one} falls short`}
          captionHidden
          corner={kind.one.charAt(0).toUpperCase() + kind.one.slice(1)}
          rows={rows}
          columns={columns}
          cells={cells.map((line, r) =>
            line.map((cell, c) => {
              const rate = rates[r]?.[c];
              if (cell.href || !rate) return cell;
              // Where no inspections can be listed the figure tells its own story.
              const label = `${columns[c]?.label}, ${rows[r]?.label}`;
              const wrap = (text: ReactNode) => (
                <Figure cell={rate} label={label}>
                  {text}
                </Figure>
              );
              return { ...cell, wrap };
            }),
          )}
        />
      </div>
    </Card>
  );
}
