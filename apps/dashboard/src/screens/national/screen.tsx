// The national picture: chooses the population from the address, and asks for it unless the reader has stopped that.
import './national.css';
import { useState } from 'react';
import { nationalShape } from '../../page-shapes.ts';
import { useRelease } from '../../release.tsx';
import { ErrorState } from '../../ui/messages.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PageSkeletonBody } from '../../ui/page-skeleton.tsx';
import { useAddress } from '../../use-address.ts';
import { Answered } from './answered.tsx';
import { NationalPage } from './page.tsx';
import { Stopped } from './stopped.tsx';
import { chooseView, heldViews, nationalAddress, viewKey } from './view.ts';

export function Screen() {
  const { release, asked, error } = useRelease();
  const address = useAddress(nationalAddress);
  // What was being read when the reader stopped it. Another choice is another question, and is asked again.
  const [stopped, setStopped] = useState<string | null>(null);
  const held = release ? heldViews(release) : [];
  const chosen = chooseView(held, address.values);
  if (error || !release || !chosen)
    return (
      <div className="wrap">
        <PageHeader title="National picture" sentence={error ? undefined : null} />
        {error ? (
          <ErrorState
            title="This page did not load."
            reason={error.message}
            kept="Your choices are kept."
            onRetry={() => window.location.reload()}
            {...(asked ? { way: { label: 'See the latest release', href: '/' } } : {})}
          />
        ) : (
          <PageSkeletonBody what="Reading the answers" {...nationalShape} />
        )}
      </div>
    );

  const reading = `${release.id} ${viewKey(chosen.view)}`;
  const frame = { release, held, address, ...chosen };
  if (stopped === reading)
    return (
      <NationalPage {...frame} data={null}>
        <Stopped label={chosen.view.label} onRetry={() => setStopped(null)} />
      </NationalPage>
    );
  return <Answered frame={frame} asked={asked} onStop={() => setStopped(reading)} />;
}
