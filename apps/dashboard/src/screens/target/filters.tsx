// The choices of Target as native controls: what is ranked, by what need, of how many at least; further filters behind a button.
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import {
  FilterBar,
  type Option,
  SegmentedSwitch,
  SelectField,
  SwitchField,
} from '../../ui/fields.tsx';
import { activeFilters, type Members } from './active-filters.ts';
import { ranks } from './address-shape.ts';
import { type Choices, moreInUse, requirements, type TargetValues } from './choices.ts';
import { FilterChips } from './filter-chips.tsx';
import { kinds } from './frames.ts';
import { MoreFilters } from './more-filters.tsx';
import { NeedField, type NeedOption } from './need-field.tsx';

export type FiltersProps = {
  values: TargetValues;
  set: (changes: Partial<TargetValues>) => void;
  choices: Choices;
  members: Members;
  /** Minimums, with what they leave; empty while they are being counted. */
  minimums: readonly Option[];
};

const all = (label: string, options: readonly Option[]): Option[] => [
  { value: '', label },
  ...options,
];

const needOptions = ({ frame }: Choices): NeedOption[] => [
  ...frame.questions.map(({ question, unfavourable }) => ({
    value: question.code,
    label: `${question.short}: ${unfavourable.map(({ short }) => short.toLowerCase()).join(' or ')}`,
    about: question.label,
  })),
  {
    value: requirements,
    label: 'Requirements',
    about: frame.counts
      ? 'How many were made for each inspection'
      : frame.records
        ? 'How many there were is not held here'
        : 'Needs single records',
    disabled: !frame.counts,
  },
];

/** Where a new choice is made the list starts from its top, and no other group's inspections stand open. */
const afresh = {
  page: null,
  behind: null,
  'behind-question': null,
  'behind-part': 'counted',
  'behind-page': null,
} as const;

export function TargetFilters(props: FiltersProps) {
  const { values, choices, members } = props;
  const { counts } = choices.frame;
  const used = moreInUse(counts ? values : { ...values, requirements: null });
  const [more, setMore] = useState(used > 0);
  const set = (changes: Partial<TargetValues>) => props.set({ ...afresh, ...changes });
  const { frame, rank } = choices;
  return (
    <>
      <FilterBar
        main={
          <SegmentedSwitch
            label="Rank"
            value={rank}
            options={ranks.flatMap((value) =>
              value === 'auto'
                ? []
                : [
                    {
                      value,
                      label: kinds[value].label,
                      short: kinds[value].short,
                      disabled: kinds[value].needsRecords && !frame.records,
                    },
                  ],
            )}
            onChange={(value) => set({ rank: value as TargetValues['rank'], min: null })}
          />
        }
      >
        <NeedField
          options={needOptions(choices)}
          chosen={[
            ...choices.questions.map(({ question }) => question.code),
            ...(choices.withRequirements ? [requirements] : []),
          ]}
          onChange={(need) => set({ need })}
        />
        <SelectField
          label="Looked at"
          value={frame.code}
          options={choices.frames.map(({ code, label }) => ({ value: code, label }))}
          onChange={(of) => set({ of, need: [] })}
        />
        <SelectField
          label="Sector"
          value={values.sector ?? ''}
          options={all('All sectors', members.sectors)}
          onChange={(sector) => set({ sector: sector || null })}
        />
        <SelectField
          label="Service type"
          value={values.type ?? ''}
          options={all('All types', members.types)}
          onChange={(type) => set({ type: type || null })}
        />
        {rank !== 'service' && (
          <>
            <SelectField
              label="At least"
              value={String(choices.min)}
              options={
                props.minimums.length > 0
                  ? props.minimums
                  : [{ value: String(choices.min), label: String(choices.min) }]
              }
              onChange={(min) => set({ min: Number(min) })}
            />
            <SwitchField
              label="Steady small bases"
              checked={values.steady}
              onChange={(steady) => set({ steady })}
            />
          </>
        )}
        <Button
          icon="options"
          aria-expanded={more}
          aria-controls="tg-more"
          onClick={() => setMore(!more)}
        >
          More filters{used > 0 ? ` (${used})` : ''}
        </Button>
        <div id="tg-more" className="tg-more" hidden={!more}>
          <MoreFilters {...props} set={set} />
        </div>
      </FilterBar>
      <FilterChips filters={activeFilters(values, choices, members)} set={set} />
    </>
  );
}
