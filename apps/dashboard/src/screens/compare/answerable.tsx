// Where the report leaves the chosen answer open for every group: the answers it does give, one press away.
import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import type { WhereInput } from '../../generated/graphql.ts';
import { useRelease } from '../../release.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Banner, ErrorState } from '../../ui/messages.tsx';
import { answerableDocument, answeredPlaces, mostAnswers } from './answerable-document.ts';
import { answersOf, type Choices, type Kind } from './choices.ts';

export function Answerable({
  choices,
  kind,
  where,
  href,
}: {
  choices: Choices;
  kind: Kind;
  where: WhereInput;
  /** Address of this comparison with another answer. */
  href: (answer: string) => string;
}) {
  const { asked } = useRelease();
  const others = answersOf(choices.question)
    .filter(({ code }) => code !== choices.answer.code)
    .slice(0, mostAnswers);
  const document = useMemo(() => answerableDocument(others.length), [others.length]);
  const rates = Object.fromEntries(
    others.map(({ code }, index) => [
      `r${index}`,
      { question: choices.question.question.code, answer: [code], basis: choices.basis },
    ]),
  );
  const { data, error, refetch } = useQuery(document, {
    variables: { where, release: asked, groups: [kind.dimension], ...rates },
    skip: others.length === 0,
  });
  if (error)
    return (
      <ErrorState
        title="What else the report answers did not load."
        reason={error.message}
        onRetry={() => void refetch()}
      />
    );
  if (!data) return null;
  const told = answeredPlaces(data.slice.rows.nodes, others.length).flatMap(
    (place) => others[place] ?? [],
  );
  return (
    <div className="cmp-notices">
      <Banner
        kind="information"
        title={`The report leaves “${choices.answer.label}” open for every ${kind.one}.`}
      >
        {told.length === 0
          ? `It gives none of the other answers ${kind.by} either.`
          : 'It answers this for:'}
        {told.length > 0 && (
          <span className="btn-row">
            {told.map(({ code, label }) => (
              <ButtonLink key={code} small href={href(code)}>
                {label}
              </ButtonLink>
            ))}
          </span>
        )}
      </Banner>
    </div>
  );
}
