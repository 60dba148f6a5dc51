// The ranked list as a card: a title no surer than the places are, the rows, pages, who was left out, how places came about.
import { formatCount } from '@cube/schema';
import { useRelease } from '../../release.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { RankedList } from '../../ui/charts/ranked-list.tsx';
import { Term } from '../../ui/glossary-term.tsx';
import { EmptyState } from '../../ui/messages.tsx';
import { Pages } from '../../ui/pages.tsx';
import type { PageEdge } from './bases.ts';
import type { Asked, TargetAddress } from './body.tsx';
import { type Choices, filterOf, noFilters, perPage } from './choices.ts';
import type { Entry } from './entries.ts';
import { LeftOutList } from './left-out-list.tsx';
import { rankFiles } from './rank-files.ts';
import { rowsOf } from './rank-rows.tsx';
import { serviceHref } from './service-href.ts';
import { toggled, visitCode } from './visit.ts';
import { lastPlace, listTitle } from './words.ts';

type Props = {
  address: TargetAddress;
  asked: Asked;
  edges: readonly PageEdge[];
  page: number;
  pages: number;
  /** Latest entry of each service on the page; null for groups. */
  services: ReadonlyMap<string, Entry> | null;
  whyNot: string | null;
};

const places = <Term of="plausible-places">plausible places</Term>;

/** What a place in the list is worth. */
function placesNote(ranged: boolean, single: boolean, { questions, withRequirements }: Choices) {
  if (ranged)
    return <>The dot is the place; the bar holds its {places}, those of 95 of 100 re-runs.</>;
  if (single)
    return (
      <>
        Most signs of need first; then the gravest answers, then requirements where they are
        counted, then the longest since an inspection. One service is too few for {places}: services
        alike share a place, their <Term of="need-tier">need tier</Term>.
      </>
    );
  if (questions.length + Number(withRequirements) > 1)
    return (
      <>
        No {places}: several signs are added up, which have no one base to re-run. Choose one
        question as the sign of need to see them.
      </>
    );
  if (questions.length === 0)
    return (
      <>
        No {places}: requirements are counted, and a count is no share of anything. Choose a
        question as the sign of need to see them.
      </>
    );
  return <>No {places}: none of these has the ten in its base that a re-run needs.</>;
}

export function RankCard(props: Props) {
  const { address, asked, edges, page, pages, services } = props;
  const { choices, slice } = asked;
  const { release } = useRelease();
  const { kind, rank, frame } = choices;
  const ranged = slice.rank.edges.some(({ plausible }) => plausible);
  const total = slice.rank.totalCount;
  const simulated = release?.simulated ?? false;
  const { visit, release: pinned } = address.values;
  const actionOf = (code: string, name: string) => {
    const on = visit.includes(visitCode({ rank, code }));
    return (
      <Button
        small
        icon={on ? 'check' : undefined}
        aria-pressed={on}
        onClick={() => address.replace({ visit: toggled(visit, { rank, code }) })}
      >
        {on ? 'Added' : 'Add'}
        <span className="vh"> {name} to the visit list</span>
      </Button>
    );
  };
  const hrefOf = (code: string) => {
    if (!frame.records) return undefined;
    if (rank === 'service') return serviceHref(code, pinned);
    const filter = filterOf[rank];
    return filter
      ? address.href({ rank: 'service', [filter]: code, page: null, min: null })
      : undefined;
  };
  const chip = simulated && <span className="chip sim">Simulated</span>;
  if (total === 0)
    return (
      <Card title={`No ${kind.one} can be ranked`} aside={chip}>
        <EmptyState
          title="Nothing is left to put in order"
          actions={
            <ButtonLink href={address.href({ ...noFilters, min: 1, need: [] })}>
              Take all filters off
            </ButtonLink>
          }
        >
          {rank === 'service'
            ? 'No service meets all the filters, or none of the chosen signs is known of any.'
            : `No ${kind.one} is large enough, with figures known well enough for the signs of need chosen. Choose fewer filters, another sign of need or a lower minimum.`}
        </EmptyState>
        <LeftOutList asked={asked} hrefOf={hrefOf} />
      </Card>
    );
  return (
    <Card
      title={listTitle(slice.rank, kind)}
      caption={
        <>
          {kind.label} by need. {placesNote(ranged, rank === 'service', choices)}
          {choices.withRequirements && (
            <>
              {' '}
              <Term of="requirement">Requirements</Term> are a sign of need here.
            </>
          )}
          {simulated && ' Simulated data.'}
        </>
      }
      aside={chip}
    >
      <RankedList
        caption={`${kind.label} in order of need, page ${page} of ${pages}`}
        name={kind.one.charAt(0).toUpperCase() + kind.one.slice(1)}
        rows={rowsOf({ edges, address, choices, services, hrefOf, actionOf })}
        last={rank === 'service' ? null : lastPlace(slice.rank)}
        files={rankFiles(edges, { choices, services })}
      />
      {props.whyNot && <p className="foot-n">{props.whyNot}</p>}
      <Pages
        list="the ranking"
        page={page}
        pages={pages}
        of={`${formatCount((page - 1) * perPage + 1)} to ${formatCount((page - 1) * perPage + edges.length)} of ${formatCount(total)} ${kind.many}`}
        onPage={(next) => address.set({ page: next === 1 ? null : next })}
      />
      <LeftOutList asked={asked} hrefOf={hrefOf} />
      <details className="tg-method">
        <summary>How places are worked out</summary>
        <p>{slice.rank.method}</p>
      </details>
    </Card>
  );
}
