// The table builder: rows, columns, filters, measure, what may still join, and how large the table will be. Closed above the table
// where there is no room beside it.
import type { Dimension } from '@cube/schema';
import { useId, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { SelectField, SwitchField } from '../../ui/fields.tsx';
import { AddList, joining } from './add-list.tsx';
import type { Changes } from './choices.ts';
import { DimensionList } from './dimension-list.tsx';
import { FilterList } from './filter-list.tsx';
import { type Joins, offersOf } from './joins.ts';
import { MeasureFields } from './measure-fields.tsx';
import type { Side } from './moves.ts';
import type { Size } from './size.ts';
import { SizeMeter } from './size-meter.tsx';
import type { Said } from './words.ts';

export type BuilderProps = {
  said: Said;
  size: Size;
  joins: Joins | undefined;
  onChange: (changes: Changes) => void;
};

const totals = [
  { value: 'none', label: 'No totals' },
  { value: 'grand', label: 'Totals' },
  { value: 'rollup', label: 'Totals and subtotals' },
  { value: 'cube', label: 'Every subtotal' },
];

export function Builder({ said, size, joins, onChange }: BuilderProps) {
  const [open, setOpen] = useState(false);
  const inside = useId();
  const { values, plan } = said;
  /** Another table has other columns to sort and draw by. */
  const rebuild = (changes: Changes) => onChange({ sort: null, column: [], ...changes });
  const offers = offersOf(plan, values, joins);
  const sideProps = (side: Side) => ({
    side,
    said,
    onChange: rebuild,
    takes: (dimension: Dimension) =>
      offers.find((one) => one.dimension === dimension)?.[side] ?? false,
    joining: (dimension: Dimension) => joining(dimension, values),
  });
  return (
    <section className="card exp-builder no-print" aria-label="Table builder">
      <div className="exp-builder-h">
        <h2>Build a table</h2>
        <span className="exp-toggle">
          <Button
            small
            icon="options"
            aria-expanded={open}
            aria-controls={inside}
            onClick={() => setOpen(!open)}
          >
            {open ? 'Close the builder' : 'Change the table'}
          </Button>
        </span>
      </div>
      <div id={inside} className={open ? 'exp-builder-in open' : 'exp-builder-in'}>
        {plan.mended.map((words) => (
          <p key={words} className="cap" role="status">
            {words}
          </p>
        ))}
        <DimensionList {...sideProps('rows')} />
        <DimensionList {...sideProps('columns')} />
        <FilterList said={said} onChange={rebuild} />
        <MeasureFields said={said} onChange={rebuild} />
        <SelectField
          label="Totals"
          value={values.totals}
          options={totals}
          onChange={(value) => rebuild({ totals: value as Changes['totals'] & string })}
        />
        <div className="exp-switches">
          <SwitchField
            label={`${values.level}% intervals`}
            checked={values.intervals}
            onChange={(intervals) => onChange({ intervals })}
          />
          <SwitchField
            label="Chart"
            checked={values.chart}
            onChange={(chart) => onChange({ chart })}
          />
        </div>
        <AddList said={said} offers={offers} waiting={!joins} onChange={rebuild} />
        <SizeMeter size={size} cell={plan.cell.kind} />
      </div>
    </section>
  );
}
