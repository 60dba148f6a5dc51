// The filters that need single records: place, provider, what was answered, requirements, when last inspected.
import { useId } from 'react';
import { SelectField } from '../../ui/fields.tsx';
import { answersOf } from './active-filters.ts';
import type { TargetValues } from './choices.ts';
import type { FiltersProps } from './filters.tsx';
import { ProviderField } from './provider-field.tsx';

const counts = [1, 2, 3, 5];

function DayField(props: {
  label: string;
  value: string | null;
  disabled: boolean;
  onChange: (value: string | null) => void;
}) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      <input
        id={id}
        className="tg-day"
        type="date"
        value={props.value ?? ''}
        disabled={props.disabled}
        onChange={(event) => props.onChange(event.target.value || null)}
      />
    </div>
  );
}

export function MoreFilters(props: FiltersProps) {
  const { values, set, choices, members } = props;
  const off = !choices.frame.records;
  const select = (
    label: string,
    name: 'area' | 'answered',
    any: string,
    options: readonly { value: string; label: string }[],
  ) => (
    <SelectField
      label={label}
      value={values[name] ?? ''}
      disabled={off}
      options={[{ value: '', label: any }, ...options]}
      onChange={(value) => set({ [name]: value || null } as Partial<TargetValues>)}
    />
  );
  return (
    <>
      {off && (
        <p className="tg-more-why small sub">
          These need single records. What is chosen here is held as published totals.
        </p>
      )}
      {select('Council area', 'area', 'All areas', members.areas)}
      <ProviderField
        value={values.provider}
        name={members.provider}
        disabled={off}
        onChange={(provider) => set({ provider })}
      />
      {select('Answer given', 'answered', 'Any answers', answersOf(choices))}
      <SelectField
        label="Requirements"
        value={choices.frame.counts ? String(values.requirements ?? '') : ''}
        disabled={!choices.frame.counts}
        options={[
          { value: '', label: off || choices.frame.counts ? 'Any number' : 'Numbers not held' },
          ...counts.map((count) => ({ value: String(count), label: `At least ${count}` })),
        ]}
        onChange={(value) => set({ requirements: value ? Number(value) : null })}
      />
      <DayField
        label="Last inspected from"
        value={values.from}
        disabled={off}
        onChange={(from) => set({ from })}
      />
      <DayField
        label="and before"
        value={values.before}
        disabled={off}
        onChange={(before) => set({ before })}
      />
    </>
  );
}
