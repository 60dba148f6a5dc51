// Evidence: every printed figure beside the cube's own answer, the disagreements, methods, glossary and symbols.

import { useApolloClient, useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Term } from '../../ui/glossary-term.tsx';
import './evidence.css';
import './words.css';
import type { Agreement } from '../../generated/graphql.ts';
import { useRelease } from '../../release.tsx';
import { CopyLinkButton, PrintButton } from '../../ui/button.tsx';
import { Banner, ErrorState, Skeleton } from '../../ui/messages.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useAddress } from '../../use-address.ts';
import { agreementWords } from './agreement.tsx';
import { evidenceShape, slugOf, type Tab, unfiltered } from './choices.ts';
import { ConflictsBlock } from './conflicts-block.tsx';
import { agreementQuestion, conflictsQuestion } from './documents.ts';
import { type EvidenceAddress, FiguresBlock } from './figures-block.tsx';
import { GlossaryBlock } from './glossary-block.tsx';
import { Methods } from './methods.tsx';
import { Symbols } from './symbols.tsx';
import { EvidenceTabs } from './tabs.tsx';

const sentences: Record<Tab, ReactNode> = {
  figures: (
    <>
      Every <Term of="published-figure">figure printed</Term> in the report, beside the cube's own
      answer to the same question. Where they differ, the reason is shown.
    </>
  ),
  conflicts: (
    <>
      Every place where the report <Term of="conflict">disagrees with itself</Term>, with the
      arithmetic, what could give way, and what the cube does.
    </>
  ),
  methods: 'How each number is worked out, and how sure one may be of it.',
  glossary: 'The words used here, as they are meant.',
  symbols: 'What each sign in a table or a chart means. A cell is never blank.',
};

/** Totals for the header: how many figures agree, how many disagreements there are. */
function useTotals(release: string | null) {
  const { data, error } = useQuery(agreementQuestion, { variables: { release } });
  const disagreements = useQuery(conflictsQuestion, { variables: { release } });
  const conflicts = disagreements.data?.conflicts.length;
  const counted = data && {
    AGREES: data.agrees.totalCount,
    AGREES_WITHIN_BOUNDS: data.within.totalCount,
    SET_ASIDE: data.setAside.totalCount,
    DISAGREES: data.disagrees.totalCount,
    NOT_ASKABLE: data.notAskable.totalCount,
  };
  const figures = counted && Object.values(counted).reduce((sum, count) => sum + count, 0);
  return { counted, figures, conflicts, error: error ?? disagreements.error ?? null };
}

function Part({ address }: { address: EvidenceAddress }) {
  switch (address.values.tab) {
    case 'conflicts':
      return <ConflictsBlock address={address} />;
    case 'methods':
      return <Methods hrefOf={(tab) => address.href({ tab })} />;
    case 'glossary':
      return <GlossaryBlock />;
    case 'symbols':
      return <Symbols />;
    default:
      return <FiguresBlock address={address} />;
  }
}

export function Screen() {
  const address = useAddress(evidenceShape);
  const { asked, release } = useRelease();
  const { counted, figures, conflicts, error } = useTotals(asked);
  const client = useApolloClient();
  const { values, href, healed } = address;
  const waiting = values.tab === 'figures' && !counted && !error;
  const facts =
    values.tab === 'figures' && counted
      ? Object.entries(counted).map(([agreement, count]) => ({
          key: agreement,
          content: (
            <Link href={href({ ...unfiltered, agreement: slugOf(agreement as Agreement) })}>
              {count} {agreementWords[agreement as Agreement].words.toLowerCase()}
            </Link>
          ),
        }))
      : [];
  return (
    <div className="wrap ev">
      <PageHeader
        title="Evidence"
        sentence={sentences[values.tab]}
        facts={
          waiting ? [{ key: 'waiting', content: <Skeleton width={200} height={20} /> }] : facts
        }
        actions={
          <>
            <CopyLinkButton href={href({ release: release?.id ?? null })} />
            <PrintButton />
          </>
        }
      />
      <EvidenceNav address={address} figures={figures} conflicts={conflicts} />
      {healed.length > 0 && (
        <Banner
          kind="information"
          title={`Not understood: ${healed.map(({ raw }) => raw).join(', ')}.`}
        >
          {healed.map(({ name, used }) => (
            <span key={name}>
              The address asked for a {name} that is not held; shown instead: {used}.{' '}
            </span>
          ))}
        </Banner>
      )}
      {error && (
        <ErrorState
          title="How many figures agree did not load."
          reason={error.message}
          onRetry={() => void client.refetchQueries({ include: 'active' })}
        />
      )}
      <Part address={address} />
    </div>
  );
}

function EvidenceNav({
  address,
  figures,
  conflicts,
}: {
  address: EvidenceAddress;
  figures: number | undefined;
  conflicts: number | undefined;
}) {
  const { values, href } = address;
  return (
    <EvidenceTabs
      current={values.tab}
      counts={{
        ...(figures !== undefined && { figures }),
        ...(conflicts !== undefined && { conflicts }),
      }}
      hrefOf={(tab) => href({ ...unfiltered, kinds: 'numbers', tab, figure: '', conflict: null })}
    />
  );
}
