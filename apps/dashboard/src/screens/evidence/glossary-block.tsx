// The glossary: our words, and the cube's own words for its questions and answers.
import { useQuery } from '@apollo/client/react';
import { useRelease } from '../../release.tsx';
import { Card } from '../../ui/card.tsx';
import { type MethodsPart, methodsHref, termId, terms } from '../../ui/glossary.ts';
import { PinnedLink } from '../../ui/links.tsx';
import { ErrorState, Loading, Skeleton } from '../../ui/messages.tsx';
import { useHashArrival } from '../../use-hash-arrival.ts';
import { wordsQuestion } from './documents.ts';

type Explained = { slug?: string; term: string; meaning: string; more?: MethodsPart };

function Terms({ of }: { of: readonly Explained[] }) {
  return (
    <dl className="ev-terms">
      {of.map(({ slug, term, meaning, more }) => (
        <div key={term} id={slug && termId(slug)}>
          <dt>{term}</dt>
          <dd>
            {meaning}{' '}
            {more && <PinnedLink href={methodsHref(more)}>More in the methods</PinnedLink>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

export function GlossaryBlock() {
  const { asked } = useRelease();
  const { data, error, refetch } = useQuery(wordsQuestion, { variables: { release: asked } });
  useHashArrival(true);
  return (
    <div className="grid-cards ev-glossary">
      <Card title="Words used here">
        <Terms of={terms} />
      </Card>
      <Card title="Questions and their answers">
        {error && !data && (
          <ErrorState
            title="The questions did not load."
            reason={error.message}
            onRetry={() => void refetch()}
          />
        )}
        {!data && !error && (
          <Loading what="Reading the questions">
            <Skeleton height={320} />
          </Loading>
        )}
        {data?.catalogue.questions.map(({ question, answers, outside }) => (
          <section key={question.id} className="ev-question">
            <h3>{question.label}</h3>
            {question.description && <p>{question.description}</p>}
            <Terms
              of={[...answers, ...outside].map(({ label, description }) => ({
                term: label,
                meaning: description ?? '',
              }))}
            />
          </section>
        ))}
      </Card>
    </div>
  );
}
