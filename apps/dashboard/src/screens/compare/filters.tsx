// The choices of Compare as native controls, in words a manager uses: what is compared, then what it is narrowed to.
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import {
  FilterBar,
  type Option,
  SegmentedSwitch,
  SelectField,
  SwitchField,
} from '../../ui/fields.tsx';
import type { By, Choices, CompareValues } from './choices.ts';
import { intervalWords } from './interval-words.ts';
import type { Members, Places } from './places.ts';

export type FiltersProps = {
  values: CompareValues;
  set: (changes: Partial<CompareValues>) => void;
  choices: Choices;
  places: Places;
  members: Members;
  /** Single records are held, so that areas and providers can be told apart. */
  records: boolean;
  questions: readonly Option[];
  answers: readonly Option[];
  /** What one may compare with; empty until it is known. */
  against: readonly Option[];
  /** What the base means here, in the cube's words. */
  baseHint: string;
};

const bases: Option[] = [
  { value: 'applicable', label: 'Where it applied' },
  { value: 'asked', label: 'Where it was asked' },
  { value: 'all', label: 'All services' },
];

const fresh = { group: null, against: null } as const;

const groupings = (records: boolean): Option[] => [
  { value: 'sector', label: 'Sector' },
  { value: 'service-type', label: 'Service type', short: 'Type' },
  ...(records
    ? [
        { value: 'council-area', label: 'Council area', short: 'Area' },
        { value: 'provider', label: 'Provider' },
      ]
    : []),
  { value: 'year', label: 'Year' },
];

function Narrowing({ values, set, choices, places, members, records }: FiltersProps) {
  const within = (
    label: string,
    name: 'sector' | 'type' | 'area',
    options: readonly Option[],
    all: string,
  ) => (
    <SelectField
      label={label}
      value={places[name] ?? ''}
      options={[{ value: '', label: all }, ...options]}
      onChange={(code) => set({ [name]: code || null, ...fresh })}
    />
  );
  return (
    <>
      {choices.times.length > 1 && (
        <SelectField
          label="Year"
          value={choices.asked.period.code}
          options={choices.times.map(({ period }) => ({ value: period.code, label: period.label }))}
          onChange={(period) =>
            set({
              period: period === choices.times[0]?.period.code ? null : period,
              ...(values.against === period && { against: null }),
            })
          }
        />
      )}
      {places.by !== 'sector' && within('Within sector', 'sector', members.sector, 'All sectors')}
      {places.by !== 'service-type' &&
        within('Within service type', 'type', members['service-type'], 'All types')}
      {records &&
        places.by !== 'council-area' &&
        within('Within council area', 'area', members['council-area'], 'All areas')}
    </>
  );
}

export function CompareFilters(props: FiltersProps) {
  const { values, set, choices, places } = props;
  const apart = places.by === 'year' && choices.times.length < 2;
  const used = [places.sector, places.type, places.area].filter((code) => code !== null).length;
  const [more, setMore] = useState(used > 0);
  return (
    <FilterBar
      main={
        <SelectField
          label="Question"
          value={choices.question.question.code}
          options={props.questions}
          onChange={(question) => set({ question, answer: null, period: null, ...fresh })}
        />
      }
    >
      {choices.frames.length > 1 && (
        <SelectField
          label="Looked at"
          value={choices.frame.code}
          options={choices.frames.map(({ code, label }) => ({ value: code, label }))}
          onChange={(of) => set({ of, question: null, answer: null, period: null, ...fresh })}
        />
      )}
      {!apart && (
        <SelectField
          label="Answer"
          value={choices.answer.code}
          options={props.answers}
          onChange={(answer) => set({ answer })}
        />
      )}
      <SegmentedSwitch
        label="Compare by"
        value={places.by}
        options={groupings(props.records)}
        onChange={(by) => set({ by: by as By, groups: 'clear', ...fresh })}
      />
      {!apart && (
        <>
          <SelectField
            label="Against"
            value={places.against ?? places.otherYear ?? ''}
            options={props.against}
            onChange={(against) => set({ against: against || null })}
          />
          <SelectField
            label="Base"
            value={values.base}
            options={bases}
            onChange={(base) => set({ base: base as CompareValues['base'] })}
          />
          <SelectField
            label="Certainty"
            value={values.level}
            options={[
              { value: '95', label: '95%' },
              { value: '99.8', label: '99.8%' },
            ]}
            onChange={(level) => set({ level: level as CompareValues['level'] })}
          />
        </>
      )}
      <Button
        icon="options"
        aria-expanded={more}
        aria-controls="cmp-more"
        onClick={() => setMore(!more)}
      >
        Narrow{used > 0 ? ` (${used})` : ''}
      </Button>
      {!apart && (
        <>
          <span className="grow" />
          <SwitchField
            label={`${values.level}% intervals`}
            checked={values.intervals}
            onChange={(intervals) => set({ intervals })}
          />
        </>
      )}
      <div id="cmp-more" className="cmp-more" hidden={!more}>
        <Narrowing {...props} />
      </div>
      {!apart && (
        <p className="cmp-base-hint small sub">
          {props.baseHint} {intervalWords(values)}
        </p>
      )}
    </FilterBar>
  );
}
