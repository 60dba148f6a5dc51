// The national picture: chooses the population from the address, asks the cube for it, and hands the answers on to be drawn.
import './national.css';
import { useQuery } from '@apollo/client/react';
import { useRelease } from '../../release.tsx';
import { ErrorState } from '../../ui/messages.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useAddress } from '../../use-address.ts';
import { NationalPage } from './page.tsx';
import { answersQuestion, outcomesQuestion, placesQuestion } from './questions.ts';
import { NationalShape } from './shape.tsx';
import { useByType } from './use-by-type.ts';
import { useQuotations } from './use-quotations.ts';
import { chooseView, heldViews, nationalAddress, whereOf } from './view.ts';
import { otherView } from './words.ts';

export function Screen() {
  const { asked, release, error: releaseError } = useRelease();
  const address = useAddress(nationalAddress);
  const held = release ? heldViews(release) : [];
  const chosen = chooseView(held, address.values);
  const variables = {
    where: chosen && whereOf(chosen.view),
    other: chosen && whereOf(otherView(chosen.view, held)),
    release: asked,
  };
  const skip = !chosen;
  const answers = useQuery(answersQuestion, { variables, skip });
  const places = useQuery(placesQuestion, { variables, skip });
  const outcomes = useQuery(outcomesQuestion, { variables, skip });
  const quotations = useQuotations(chosen?.view ?? null, answers.data, asked);
  const byType = useByType(chosen?.view ?? null, answers.data, places.data, asked);

  const error =
    releaseError ??
    answers.error ??
    places.error ??
    outcomes.error ??
    quotations.error ??
    byType.error;
  const retry = () => {
    for (const question of [answers, places, outcomes]) void question.refetch();
  };
  const failed = error && (
    <ErrorState
      title="This page did not load."
      reason={error.message}
      kept="Your choices are kept."
      onRetry={releaseError ? () => window.location.reload() : retry}
      {...(asked ? { way: { label: 'See the latest release', href: '/' } } : {})}
    />
  );
  if (!release || !chosen)
    return (
      <div className="wrap">
        <PageHeader title="National picture" />
        {failed || <NationalShape />}
      </div>
    );

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
    <NationalPage
      release={release}
      held={held}
      view={chosen.view}
      instead={chosen.instead}
      address={address}
      data={whole}
    >
      {failed || <NationalShape />}
    </NationalPage>
  );
}
