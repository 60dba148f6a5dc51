// Target with everything known that it needs: header, filters, the list, then the charts beside it and the visit list.
import { useRef, useState } from 'react';
import type { TargetCatalogueQuery } from '../../generated/graphql.ts';
import { useRelease } from '../../release.tsx';
import { tablesIn } from '../../share/screen-tables.ts';
import { sourcesOf } from '../../share/sources.ts';
import { Button, ButtonLink, CopyLinkButton, PrintButton } from '../../ui/button.tsx';
import { ExportMenu, ExportWaiting } from '../../ui/export-menu.tsx';
import { Banner, ErrorState, Loading } from '../../ui/messages.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import type { Members } from './active-filters.ts';
import { BehindBlock } from './behind-block.tsx';
import type { Asked, TargetAddress } from './body.tsx';
import { type Choices, noFilters } from './choices.ts';
import { TargetFilters } from './filters.tsx';
import { usualFrame } from './frames.ts';
import { FunnelBlock } from './funnel-block.tsx';
import { HeatBlock } from './heat-block.tsx';
import { minimumOptions } from './left-out.ts';
import { ListBlock } from './list-block.tsx';
import { TargetShapes } from './shapes.tsx';
import { VisitBlock } from './visit-block.tsx';

type Props = {
  address: TargetAddress;
  choices: Choices;
  catalogue: TargetCatalogueQuery['catalogue'];
  members: Members;
  asked: Asked | null;
  stale: boolean;
  error: string | null;
  onRetry: () => void;
};

/** Where single records can be seen, when what is chosen has none. */
function NeedsRecords({
  address,
  choices,
  catalogue,
}: Pick<Props, 'address' | 'choices' | 'catalogue'>) {
  const held = usualFrame(choices.frames.filter(({ records }) => records));
  if (held)
    return (
      <Banner
        kind="information"
        title="Held as published totals."
        action={
          <ButtonLink small href={address.href({ ...noFilters, of: held.code, need: [] })}>
            Look at {held.label}
          </ButtonLink>
        }
      >
        Sectors and service types can be ranked. Council areas, providers and services need single
        records, and this release holds them of something else.
      </Banner>
    );
  const shown = catalogue.releases.find(
    ({ simulated, batches }) => simulated && batches.length > 0,
  );
  return (
    <Banner
      kind="information"
      title="Held as published totals."
      action={
        shown ? (
          <ButtonLink small href={`/target?release=${encodeURIComponent(shown.id)}`}>
            See the demonstration
          </ButtonLink>
        ) : (
          <ButtonLink small href="/data">
            Load the demonstration
          </ButtonLink>
        )
      }
    >
      Sectors and service types can be ranked. Council areas, providers and services need single
      records<span className="no-print">: bring in your own, or try simulated ones</span>.
    </Banner>
  );
}

function Notes({ address, choices }: Pick<Props, 'address' | 'choices'>) {
  const notes = [
    ...address.healed.map(
      ({ name, raw }) => `“${raw.slice(0, 60)}” is not a ${name} and was left out.`,
    ),
    ...choices.notes,
  ];
  if (notes.length === 0) return null;
  return (
    <Banner kind="information" title="Not all of the address could be used.">
      {notes.join(' ')}
    </Banner>
  );
}

export function TargetPage(props: Props) {
  const { address, choices, asked, stale } = props;
  const { release } = useRelease();
  const visits = address.values.visit.length;
  const shown = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const charts = useRef<HTMLDivElement>(null);
  // The server answers one question at a time: the heat map, much the longest, waits for the list to be whole.
  const [listRead, setListRead] = useState(false);
  return (
    <div ref={shown}>
      <PageHeader
        title="Target support"
        sentence={asked?.slice.sentence ?? (props.error ? undefined : null)}
        actions={
          <>
            <CopyLinkButton href={address.href({ release: release?.id ?? null })} />
            <PrintButton />
            {!asked && <ExportWaiting />}
            {asked && release && (
              <ExportMenu
                release={release}
                title="Who needs help most"
                name={`${choices.kind.many} in order of need`}
                caption={asked.slice.sentence}
                source={sourcesOf(release)}
                tables={() => tablesIn(shown.current)}
                chart={charts}
                table={list}
              />
            )}
            <Button
              look="primary"
              icon="download"
              onClick={() => {
                const panel = document.getElementById('visit-list');
                panel?.scrollIntoView({ block: 'start' });
                panel?.focus({ preventScroll: true });
              }}
            >
              Visit list ({visits})
            </Button>
          </>
        }
      />
      <TargetFilters
        values={address.values}
        set={address.set}
        choices={choices}
        members={props.members}
        minimums={asked ? minimumOptions(asked.slice.rank, asked.choices.min, asked.choices) : []}
      />
      <div className="tg-notices">
        <Notes address={address} choices={choices} />
        {!choices.frame.records && <NeedsRecords {...props} />}
      </div>
      {props.error ? (
        <ErrorState
          title="The list did not load."
          reason={props.error}
          kept="Your choices are kept in the address."
          onRetry={props.onRetry}
        />
      ) : asked ? (
        <div className={stale ? 'stack refreshing' : 'stack'} aria-busy={stale || undefined}>
          {/* Keyed: what one kind of group answered must never stand in while another is asked. */}
          <div id="tg-list" tabIndex={-1} ref={list}>
            <ListBlock
              key={`list ${asked.choices.rank}`}
              address={address}
              asked={asked}
              onRead={setListRead}
            />
          </div>
          <div className="stack" id="tg-charts" tabIndex={-1} ref={charts}>
            {asked.choices.rank !== 'service' && asked.choices.funnel && (
              <FunnelBlock key={`funnel ${asked.choices.rank}`} address={address} asked={asked} />
            )}
            <HeatBlock
              key={`heat ${asked.choices.heat}`}
              address={address}
              asked={asked}
              waits={!listRead}
            />
          </div>
          <BehindBlock key={`behind ${asked.choices.rank}`} address={address} asked={asked} />
        </div>
      ) : (
        <Loading what="Putting them in order">
          <TargetShapes />
        </Loading>
      )}
      <VisitBlock address={address} choices={choices} />
    </div>
  );
}
