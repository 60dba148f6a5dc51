// Filters of the printed figures: question, stage, agreement, a line or a word, only those in a disagreement.
import { useEffect, useId, useState } from 'react';
import { FilterBar, type Option, SelectField, SwitchField } from '../../ui/fields.tsx';
import { agreementWords } from './agreement.tsx';
import { agreements, type EvidenceValues, kindsShown, readSearch, searchText } from './choices.ts';

type Props = {
  values: EvidenceValues;
  set: (changes: Partial<EvidenceValues>) => void;
  /** For each pause in typing: no step in the history. */
  replace: (changes: Partial<EvidenceValues>) => void;
  questions: readonly Option[];
  stages: readonly Option[];
  /** "12 of 282 shown" */
  count: string;
};

const agreementOptions: Option[] = [
  { value: 'any', label: 'Any agreement' },
  ...Object.entries(agreements).map(([value, agreement]) => ({
    value,
    label: agreementWords[agreement].words,
  })),
];

/** Waits until typing pauses, so that each letter is not a question to the cube. */
const pause = 350;

function SearchField({ values, replace }: Pick<Props, 'values' | 'replace'>) {
  const id = useId();
  const inAddress = searchText(values);
  const [typed, setTyped] = useState(inAddress);
  useEffect(() => setTyped(inAddress), [inAddress]);
  useEffect(() => {
    const read = readSearch(typed);
    if (searchText({ ...values, ...read }) === inAddress) return;
    const timer = window.setTimeout(() => replace({ ...read, show: null }), pause);
    return () => window.clearTimeout(timer);
  });
  return (
    <div className="field ev-search">
      <label htmlFor={id}>Find a line or a word</label>
      <input
        id={id}
        type="search"
        value={typed}
        maxLength={100}
        placeholder="L577, voluntary, 53%"
        onChange={(event) => setTyped(event.target.value)}
      />
    </div>
  );
}

export function FigureFilters({ values, set, replace, questions, stages, count }: Props) {
  return (
    <FilterBar main={<SearchField values={values} replace={replace} />}>
      <SelectField
        label="Question"
        value={values.question ?? ''}
        options={[{ value: '', label: 'All questions' }, ...questions]}
        onChange={(question) => set({ question: question || null, show: null })}
      />
      <SelectField
        label="Year and stage"
        value={values.stage ?? ''}
        options={[{ value: '', label: 'Both stages' }, ...stages]}
        onChange={(stage) => set({ stage: stage || null, show: null })}
      />
      <SelectField
        label="Agreement"
        value={values.agreement}
        options={agreementOptions}
        onChange={(agreement) =>
          set({ agreement: agreement as EvidenceValues['agreement'], show: null })
        }
      />
      <SelectField
        label="Show"
        value={kindsShown(values)}
        options={[
          { value: 'numbers', label: 'Numbers only' },
          { value: 'everything', label: 'Everything' },
        ]}
        onChange={(kinds) => set({ kinds: kinds as EvidenceValues['kinds'], show: null })}
      />
      <SwitchField
        label="Only in a disagreement"
        checked={values.disputed}
        onChange={(disputed) => set({ disputed, show: null })}
      />
      <span className="grow" />
      <p className="ev-count small sub" role="status">
        {count}
      </p>
    </FilterBar>
  );
}
