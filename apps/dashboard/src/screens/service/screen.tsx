// One service: its answers over time, requirements and recommendations, and services of the same type beside it. Reads the address and
// where single records are held; what is drawn lies in profile.tsx.
import { useApolloClient, useQuery } from '@apollo/client/react';
import './service.css';
import { code, pinned, type Shape } from '../../address.ts';
import { useRelease } from '../../release.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState, ErrorState, Loading, Skeleton } from '../../ui/messages.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useAddress } from '../../use-address.ts';
import { catalogueQuestion } from '../target/documents.ts';
import { framesOf } from '../target/frames.ts';
import { framesToShow } from './frames-to-show.ts';
import { ServiceBlock } from './service-block.tsx';

const serviceShape = { code: code(), ...pinned } satisfies Shape;

export function Screen() {
  const { values } = useAddress(serviceShape);
  const { asked } = useRelease();
  const client = useApolloClient();
  const { data, error } = useQuery(catalogueQuestion, { variables: { release: asked } });
  const frames = data && framesToShow(framesOf(data.catalogue));
  if (values.code && frames && frames.length > 0)
    return (
      <div className="wrap sv">
        {frames.map((frame, index) => (
          <ServiceBlock
            key={`${values.code} ${frame.code}`}
            code={values.code ?? ''}
            frame={frame}
            questions={data.catalogue.questions}
            leads={index === 0}
          />
        ))}
      </div>
    );
  return (
    <div className="wrap">
      <PageHeader title="One service" />
      {error && !data ? (
        <ErrorState
          title="This service did not load."
          reason={error.message}
          onRetry={() => void client.refetchQueries({ include: 'active' })}
        />
      ) : !data ? (
        <Loading what="Reading where single records are held">
          <Skeleton height={320} />
        </Loading>
      ) : frames && frames.length > 0 ? (
        <EmptyState
          title="No service was named"
          actions={<ButtonLink href="/target?rank=service">Rank services</ButtonLink>}
        >
          The address of a service ends in its number. Find services in order of need under Target.
        </EmptyState>
      ) : (
        <EmptyState
          title="No single services are held"
          actions={<ButtonLink href="/data">Bring in records</ButtonLink>}
        >
          This release holds published totals only. Single services need records: bring in your own,
          or try simulated ones on the Data screen.
        </EmptyState>
      )}
    </div>
  );
}
