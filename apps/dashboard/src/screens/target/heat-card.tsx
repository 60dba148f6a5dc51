// Every question of the groups, side by side; each number tells its story and opens the inspections it counts.
import type { ReactNode } from 'react';
import type { TargetHeatQuery } from '../../generated/graphql.ts';
import { useRelease } from '../../release.tsx';
import { Card } from '../../ui/card.tsx';
import { HeatMap } from '../../ui/charts/heat-map.tsx';
import { SelectField } from '../../ui/fields.tsx';
import { Figure } from '../../ui/figure.tsx';
import { BehindLinks } from './behind-links.tsx';
import type { Asked, TargetAddress } from './body.tsx';
import { filterOf } from './choices.ts';
import { kinds } from './frames.ts';
import { heatOf } from './heat-rows.ts';

type Props = {
  address: TargetAddress;
  asked: Asked;
  heat: TargetHeatQuery;
  /** Groups shown, in their order. */
  codes: readonly string[];
  /** Which these are: "of the council areas listed above". */
  which: string;
};

export function HeatCard({ address, asked, heat, codes, which }: Props) {
  const { release } = useRelease();
  const { heat: by, frame, rank } = asked.choices;
  const kind = kinds[by];
  const filter = filterOf[by];
  const { rows, columns, cells, rates } = heatOf(heat, codes, frame.questions, kind.many, (code) =>
    frame.records && filter
      ? address.href({ rank: 'service', [filter]: code, page: null, min: null, heat: 'auto' })
      : undefined,
  );
  const title = `Where each ${kind.one} falls short`;
  return (
    <Card
      title={title}
      caption={
        <>
          Share with the answers that call for action, {which}. The last row is all {kind.many}{' '}
          together, those not shown here included.
          <span className="no-print">
            {' '}
            Press a number for its story{frame.records && ' and its inspections'}.
          </span>
          {release?.simulated && ' Simulated data.'}
        </>
      }
      aside={
        <span className="tg-heat-by">
          <SelectField
            label="Side by side"
            value={by}
            options={(['service-type', 'sector', 'council-area', 'provider'] as const).map(
              (value) => ({
                value,
                label: kinds[value].label,
                disabled: kinds[value].needsRecords && !frame.records,
              }),
            )}
            onChange={(value) =>
              address.set({ heat: value === rank ? 'auto' : (value as typeof address.values.heat) })
            }
          />
        </span>
      }
    >
      <div className="tg-heat">
        <HeatMap
          caption={title}
          captionHidden
          corner={kind.one.charAt(0).toUpperCase() + kind.one.slice(1)}
          rows={rows}
          columns={columns}
          cells={cells.map((line, r) =>
            line.map((cell, c) => {
              const rate = rates[r]?.[c];
              const [row, column] = [rows[r], columns[c]];
              if (!rate || !row || !column) return cell;
              const wrap = (text: ReactNode) => (
                <Figure
                  cell={rate}
                  label={`${column.label}, ${row.label}`}
                  more={
                    frame.records
                      ? (close) => (
                          <BehindLinks
                            address={address}
                            cell={rate}
                            kind={by}
                            group={row.key}
                            question={column.key}
                            stage={frame.stage}
                            onFollow={close}
                          />
                        )
                      : undefined
                  }
                >
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
