// The choices of Compare as native controls, in words a manager uses.
import {
  FilterBar,
  type Option,
  SegmentedSwitch,
  SelectField,
  SwitchField,
} from '../../ui/fields.tsx';
import type { By, CompareValues } from './choices.ts';

type Props = {
  values: CompareValues;
  set: (changes: Partial<CompareValues>) => void;
  /** Chosen codes after unknown ones have been replaced. */
  question: string;
  answer: string;
  questions: readonly Option[];
  answers: readonly Option[];
  /** The groups one may compare with; empty until they are known. */
  groups: readonly Option[];
  /** What the base means here, in the cube's words. */
  baseHint: string;
};

const bases: Option[] = [
  { value: 'applicable', label: 'Where it applied' },
  { value: 'asked', label: 'Where it was asked' },
  { value: 'all', label: 'All services' },
];

export function CompareFilters(props: Props) {
  const { values, set } = props;
  const comparing = values.by !== 'year';
  return (
    <FilterBar
      main={
        <SelectField
          label="Question"
          value={props.question}
          options={props.questions}
          onChange={(question) => set({ question, answer: null, group: null, against: null })}
        />
      }
    >
      {comparing && (
        <SelectField
          label="Answer"
          value={props.answer}
          options={props.answers}
          onChange={(answer) => set({ answer })}
        />
      )}
      <SegmentedSwitch
        label="Compare by"
        value={values.by}
        options={[
          { value: 'sector', label: 'Sector' },
          { value: 'service-type', label: 'Service type' },
          { value: 'year', label: 'Year' },
        ]}
        onChange={(by) => set({ by: by as By, against: null, group: null })}
      />
      {comparing && (
        <>
          <SelectField
            label="Against"
            value={values.against ?? ''}
            options={[{ value: '', label: 'The rest of the services' }, ...props.groups]}
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
          <p className="cmp-base-hint small sub">{props.baseHint}</p>
          <span className="grow" />
          <SwitchField
            label={`${values.level}% intervals`}
            checked={values.intervals}
            onChange={(intervals) => set({ intervals })}
          />
        </>
      )}
    </FilterBar>
  );
}
