// Asks the cube for everything the national picture shows. While it is on the page the questions are under way; taking it
// off the page cancels them, which is how Stop works.
import { useApolloClient, useQuery } from '@apollo/client/react';
import { ErrorState } from '../../ui/messages.tsx';
import { NationalPage, type NationalPageProps } from './page.tsx';
import { answersQuestion, outcomesQuestion, placesQuestion } from './questions.ts';
import { NationalShape } from './shape.tsx';
import { useByType } from './use-by-type.ts';
import { useQuotations } from './use-quotations.ts';
import { whereOf } from './view.ts';
import { otherView } from './words.ts';

export function Answered({
  frame,
  asked,
  onStop,
}: {
  frame: Omit<NationalPageProps, 'data' | 'children'>;
  /** Release to ask with; null for the latest. */
  asked: string | null;
  onStop: () => void;
}) {
  const { view, held } = frame;
  const client = useApolloClient();
  const variables = {
    where: whereOf(view),
    other: whereOf(otherView(view, held)),
    release: asked,
  };
  const answers = useQuery(answersQuestion, { variables });
  const places = useQuery(placesQuestion, { variables });
  const outcomes = useQuery(outcomesQuestion, { variables });
  const quotations = useQuotations(view, answers.data, asked);
  const byType = useByType(view, answers.data, places.data, asked);

  const error = answers.error ?? places.error ?? outcomes.error ?? quotations.error ?? byType.error;
  // Whichever of the questions failed, it is among the active ones.
  const retry = () => void client.refetchQueries({ include: 'active' });
  const whole =
    !error && answers.data && places.data && outcomes.data && quotations.data && byType.data
      ? {
          answers: answers.data,
          places: places.data,
          outcomes: outcomes.data,
          quotations: quotations.data,
          byType: byType.data,
        }
      : null;
  return (
    <NationalPage {...frame} data={whole}>
      {error ? (
        <ErrorState
          title="This page did not load."
          reason={error.message}
          kept="Your choices are kept."
          onRetry={retry}
          {...(asked ? { way: { label: 'See the latest release', href: '/' } } : {})}
        />
      ) : (
        <NationalShape onStop={onStop} />
      )}
    </NationalPage>
  );
}
