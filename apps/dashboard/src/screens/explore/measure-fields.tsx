// What every cell shows: a share of those who gave an answer, a count, or a part of a whole, each with what it needs to be told.
import type { Measure } from '@cube/schema';
import { type Option, SelectField } from '../../ui/fields.tsx';
import type { Changes } from './choices.ts';
import { onlyMember, questionOf, questionsHere } from './plan.ts';
import type { Said } from './words.ts';
import { countedWord } from './words.ts';

type Props = { said: Said; onChange: (changes: Changes) => void };

const outcomes = [
  { value: 'headline', label: 'The headline answer' },
  { value: 'favourable', label: 'Favourable answers' },
  { value: 'unfavourable', label: 'Unfavourable answers' },
];

const whole = [
  { value: 'rows', label: 'Its row’s total' },
  { value: 'columns', label: 'Its column’s total' },
  { value: 'all', label: 'Everything in the table' },
];

const allOf = (said: Said): Option[] =>
  said.catalogue.measures.map(({ measure, label }) => ({
    value: measure,
    label: measure === 'ENTRIES' ? capital(countedWord(said, 'ENTRIES')) : label,
  }));

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function AnswerFields({ said, onChange }: Props) {
  const { values, plan, catalogue } = said;
  const grouped = [...plan.rows, ...plan.columns];
  const byAnswer = grouped.includes('ANSWER');
  const question = questionOf(values, catalogue, grouped);
  const answers = question
    ? [...question.answers, ...question.outside, ...question.unions].map(({ code, label }) => ({
        value: `=${code}`,
        label,
      }))
    : [];
  const chosen = values.answer.length > 0 && question ? `=${values.answer[0]}` : values.outcome;
  return (
    <>
      {question && !byAnswer && !onlyMember(values, 'QUESTION') && (
        <SelectField
          label="Question"
          value={question.question.code}
          options={questionsHere(values, catalogue).map(({ question: { code, short } }) => ({
            value: code,
            label: short,
          }))}
          onChange={(of) => onChange({ of, answer: [] })}
        />
      )}
      {!byAnswer && (
        <SelectField
          label="Answer"
          value={chosen}
          options={[...outcomes, ...answers]}
          onChange={(value) =>
            value.startsWith('=')
              ? onChange({ answer: [value.slice(1)] })
              : onChange({ answer: [], outcome: value as Changes['outcome'] & string })
          }
        />
      )}
      <SelectField
        label="Base"
        value={values.base}
        options={[
          { value: 'applicable', label: 'Where it applied' },
          { value: 'asked', label: 'Where it was asked' },
          { value: 'all', label: `All ${countedWord(said, 'ENTRIES')}` },
        ]}
        {...(byAnswer
          ? {
              hint:
                values.base === 'applicable'
                  ? 'The shares of a question come to 100%. “Not applicable” and “not evaluated” lie outside this base and show [z].'
                  : '“Not applicable” and “not evaluated” have shares of their own in this base.',
            }
          : {})}
        onChange={(base) => onChange({ base: base as Changes['base'] & string })}
      />
    </>
  );
}

export function MeasureFields({ said, onChange }: Props) {
  const { values } = said;
  const measure = said.catalogue.measures.find((one) => one.measure === values.measure);
  return (
    <div className="exp-fields">
      <h3>Measure</h3>
      <SelectField
        label="Each cell shows"
        value={values.show}
        options={[
          { value: 'answers', label: 'Share giving an answer' },
          { value: 'count', label: 'Count' },
          { value: 'part', label: 'Share of a total' },
        ]}
        onChange={(show) => onChange({ show: show as Changes['show'] & string })}
      />
      {values.show === 'answers' ? (
        <AnswerFields said={said} onChange={onChange} />
      ) : (
        <SelectField
          label="Of"
          value={values.measure}
          options={allOf(said)}
          onChange={(value) => onChange({ measure: value as Measure })}
          {...(measure && measure.measure !== 'ENTRIES' ? { hint: measure.about } : {})}
        />
      )}
      {values.show === 'part' && (
        <SelectField
          label="Share of"
          value={values.within}
          options={whole}
          onChange={(within) => onChange({ within: within as Changes['within'] & string })}
        />
      )}
      {values.show !== 'count' && values.intervals && (
        <SelectField
          label="Certainty of intervals"
          value={values.level}
          options={[
            { value: '95', label: '95%' },
            { value: '99.8', label: '99.8%', disabled: values.show === 'part' },
          ]}
          onChange={(level) => onChange({ level: level as Changes['level'] & string })}
        />
      )}
    </div>
  );
}
