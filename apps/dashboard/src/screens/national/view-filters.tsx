// The filters of the national picture: which year and stage, intervals on or off, percentages or counts.
import { FilterBar, SegmentedSwitch, SelectField, SwitchField } from '../../ui/fields.tsx';
import { type NationalValues, type View, viewKey } from './view.ts';

export function ViewFilters(props: {
  held: readonly View[];
  view: View;
  values: NationalValues;
  /** What follows from the choice of year and stage; null keeps its room while that is read. */
  consequence: string | null;
  onChange: (changes: Partial<NationalValues>) => void;
}) {
  const options = props.held.map((view) => ({
    value: viewKey(view),
    label: view.label,
    short: view.periodLabel,
  }));
  const choose = (key: string) => {
    const view = props.held.find((held) => viewKey(held) === key);
    if (view) props.onChange({ period: view.period, stage: view.stage });
  };
  const year = { label: 'Year and stage', value: viewKey(props.view), options, onChange: choose };
  return (
    <FilterBar
      // A register's name is long: three beside each other would push the last field to a line of its own.
      main={options.length > 2 ? <SelectField {...year} /> : <SegmentedSwitch {...year} />}
    >
      {props.consequence !== '' && <p className="small sub beside">{props.consequence}</p>}
      <span className="grow" />
      <SwitchField
        label="95% intervals"
        checked={props.values.intervals}
        onChange={(intervals) => props.onChange({ intervals })}
      />
      <SelectField
        label="Show"
        value={props.values.show}
        options={[
          { value: 'both', label: 'Percentages and counts' },
          { value: 'percentages', label: 'Percentages' },
          { value: 'counts', label: 'Counts' },
        ]}
        onChange={(show) => props.onChange({ show: show as NationalValues['show'] })}
      />
    </FilterBar>
  );
}
