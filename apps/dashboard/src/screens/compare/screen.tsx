// Compare: one question, groups of services side by side, with verdicts. Reads the address, finds the questions held, and
// hands on what was chosen; what is drawn lies in comparison.tsx and years.tsx.
import { useApolloClient, useQuery } from '@apollo/client/react';
import './compare.css';
import { compareShape as pageShape } from '../../page-shapes.ts';
import { useRelease } from '../../release.tsx';
import { ButtonLink, CopyLinkButton, PrintButton } from '../../ui/button.tsx';
import { EmptyState, ErrorState } from '../../ui/messages.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PageSkeletonBody } from '../../ui/page-skeleton.tsx';
import { useAddress } from '../../use-address.ts';
import { type CompareAddress, CompareBody, titles } from './body.tsx';
import { compareShape, resolveChoices } from './choices.ts';
import { catalogueQuestion } from './documents.ts';

function Actions({ address }: { address: CompareAddress }) {
  const { release } = useRelease();
  return (
    <>
      <CopyLinkButton href={address.href({ release: release?.id ?? null })} />
      <PrintButton />
    </>
  );
}

export function Screen() {
  const address = useAddress(compareShape);
  const { asked } = useRelease();
  const client = useApolloClient();
  const { data, error } = useQuery(catalogueQuestion, { variables: { release: asked } });
  const catalogue = data?.catalogue;
  const choices = catalogue && resolveChoices(address.values, catalogue.questions);
  const title = titles[address.values.by];
  const actions = <Actions address={address} />;
  if (catalogue && choices) {
    return (
      <div className="wrap cmp">
        <CompareBody address={address} choices={choices} catalogue={catalogue} actions={actions} />
      </div>
    );
  }
  return (
    <div className="wrap">
      <PageHeader title={title} sentence={error || data ? undefined : null} actions={actions} />
      {error && !data && (
        <ErrorState
          title="This comparison did not load."
          reason={error.message}
          kept="Your choices are kept in the address."
          onRetry={() => void client.refetchQueries({ include: 'active' })}
        />
      )}
      {!error && !data && <PageSkeletonBody what="Reading the questions held" {...pageShape} />}
      {catalogue && !choices && (
        <EmptyState
          title="No question to compare"
          actions={<ButtonLink href="/">National picture</ButtonLink>}
        >
          This release holds no questions with answers, so there is nothing to set side by side.
        </EmptyState>
      )}
    </div>
  );
}
