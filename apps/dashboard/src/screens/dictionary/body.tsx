// The dictionary with everything known: contents at the side, one card a kind of entry.
import { Loading, Skeleton } from '../../ui/messages.tsx';
import type { Address } from '../../use-address.ts';
import { type DictionaryValues, type dictionaryShape, pageSize, shownOf } from './choices.ts';
import type { Dictionary } from './csv.ts';
import { DimensionsCard } from './dimensions-card.tsx';
import { HeldCard } from './held-card.tsx';
import { MeasuresCard } from './measures-card.tsx';
import { QuestionsCard } from './questions-card.tsx';
import { SignsCard } from './signs-card.tsx';
import { TidyCard } from './tidy-card.tsx';

const parts = [
  ['dimensions', 'Dimensions'],
  ['questions', 'Questions'],
  ['measures', 'Measures'],
  ['signs', 'Beside every number'],
  ['tidy', 'Columns of the tidy CSV'],
  ['held', 'What is held'],
] as const;

export function DictionaryShape() {
  return (
    <Loading what="Reading the dictionary">
      <div className="stack">
        <Skeleton height={320} />
        <Skeleton height={320} />
      </div>
    </Loading>
  );
}

/** Measures and signs are few, and leave the page while words are looked for. */
export function DictionaryBody(props: {
  dictionary: Dictionary;
  values: DictionaryValues;
  pinned: string;
  hrefOf: Address<typeof dictionaryShape>['href'];
  renewing: boolean;
}) {
  const { members, questions, loaded } = props.dictionary;
  const { values, pinned } = props;
  const searched = values.text !== '';
  const shown = parts.filter(([id]) => !searched || id === 'dimensions' || id === 'questions');
  return (
    <div className="dd-grid">
      <nav aria-label="Data dictionary" className="dd-index">
        <ol>
          {shown.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ol>
      </nav>
      <div className="stack" aria-busy={props.renewing}>
        <DimensionsCard
          dimensions={members.catalogue.dimensions.filter(
            (entry) => !searched || entry.members.totalCount > 0,
          )}
          pinned={pinned}
          more={props.hrefOf({ show: shownOf(values) + 4 * pageSize })}
          searched={searched}
        />
        <QuestionsCard
          questions={questions.catalogue.questions}
          words={values.text}
          pinned={pinned}
        />
        {!searched && (
          <>
            <MeasuresCard measures={questions.catalogue.measures} pinned={pinned} />
            <SignsCard pinned={pinned} />
            <TidyCard />
            <HeldCard release={loaded.catalogue.release} pinned={pinned} />
          </>
        )}
      </div>
    </div>
  );
}
