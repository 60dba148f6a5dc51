// The profile of one service: who and where it is, its answers over time, requirements and recommendations, and its peers. No names of
// people, nothing finer than the council area.
import { formatDate } from '@cube/schema';
import type { ServicePeersQuery } from '../../generated/graphql.ts';
import { useRelease } from '../../release.tsx';
import { ButtonLink, CopyLinkButton, PrintButton } from '../../ui/button.tsx';
import { keepRelease } from '../../ui/links.tsx';
import { ProvenanceMark } from '../../ui/marks.tsx';
import { ErrorState } from '../../ui/messages.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { entryWords, type Frame, type Question } from '../target/frames.ts';
import { AnswersCard } from './answers-card.tsx';
import { entriesHref } from './entries-href.ts';
import { lastInspectedIn, type ProfileEntry, providersOver } from './history.ts';
import { MeasuresCard } from './measures-card.tsx';
import { PeersCard } from './peers-card.tsx';
import { VisitButton } from './visit-button.tsx';

type Props = {
  /** Old to new. */
  entries: readonly ProfileEntry[];
  /** What of it is held and not shown, in words. */
  leftOut: string | null;
  latest: ProfileEntry;
  frame: Frame;
  questions: readonly Question[];
  peers: ServicePeersQuery['slice'] | null;
  peersError: string | null;
  leads: boolean;
};

function Who({ latest, entries }: Pick<Props, 'latest' | 'entries'>) {
  const last = lastInspectedIn(entries);
  const facts: [string, string][] = [
    ['Number', latest.service.code],
    ['Service type', latest.serviceSubtype?.label ?? latest.serviceType.label],
    ['Sector', latest.sector.label],
    ['Council area', latest.councilArea?.label ?? 'not recorded'],
    ['Provider', latest.provider?.label ?? 'not recorded'],
    ['Last inspected', last ? formatDate(last) : 'not recorded'],
  ];
  const before = providersOver(entries).slice(0, -1);
  return (
    <dl className="sv-who">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {value}
            {name === 'Provider' &&
              before.map((span) => (
                <span key={`${span.label} ${span.since}`} className="of">
                  until {span.until}: {span.label}
                </span>
              ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

export function Profile(props: Props) {
  const { entries, leftOut, latest, frame, questions, peers } = props;
  const { release } = useRelease();
  const { code, label } = latest.service;
  const held = `${entries.length} ${release?.simulated ? 'simulated ' : ''}${entryWords(frame.stage, entries.length)}`;
  return (
    <>
      {props.leads && (
        <>
          <PageHeader
            title={label}
            sentence={
              <>
                <b>{held}</b> {leftOut ? 'shown' : 'held'}, the latest of{' '}
                <b>{latest.date ? formatDate(latest.date) : latest.period.label}</b>.
              </>
            }
            facts={[
              { key: 'known', content: <ProvenanceMark provenance={latest.provenance} /> },
              {
                key: 'entries',
                content: (
                  <a href={entriesHref(code, frame, release?.id ?? null)}>
                    Its entries in GraphiQL
                  </a>
                ),
              },
            ]}
            actions={
              <>
                <CopyLinkButton href={keepRelease(`/service?code=${code}`, release?.id ?? null)} />
                <PrintButton />
                <VisitButton code={code} />
              </>
            }
          />
          <Who latest={latest} entries={entries} />
        </>
      )}
      <div className="sv-two">
        <AnswersCard
          title={frame.label.replace(/, [^,]*$/, '')}
          entries={entries}
          leftOut={leftOut}
          questions={questions}
          simulated={release?.simulated ?? false}
        />
        <MeasuresCard entries={entries} simulated={release?.simulated ?? false} />
      </div>
      {props.peersError ? (
        <ErrorState title="Its peers did not load." reason={props.peersError} />
      ) : (
        <PeersCard
          latest={latest}
          questions={questions}
          peers={peers}
          simulated={release?.simulated ?? false}
        />
      )}
      {props.leads && (
        <p className="foot-n">
          <ButtonLink
            small
            href={keepRelease(
              `/target?rank=service&of=${frame.code}&type=${latest.serviceType.code}`,
              release?.isLatest ? null : (release?.id ?? null),
            )}
          >
            Where it stands among services of its type
          </ButtonLink>
        </p>
      )}
    </>
  );
}
