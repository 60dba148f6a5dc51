// Draws the national picture of one population: header, filters, findings, questions, who, what it led to, what is open.

import { stages } from '@cube/schema';
import { type ReactNode, type RefObject, useRef } from 'react';
import type {
  NationalAnswersQuery,
  NationalByTypeQuery,
  NationalOutcomesQuery,
  NationalPlacesQuery,
  ReleaseFieldsFragment,
} from '../../generated/graphql.ts';
import { CopyLinkButton, PrintButton } from '../../ui/button.tsx';
import { hasNumber } from '../../ui/cell.ts';
import { ExportMenu, ExportWaiting } from '../../ui/export-menu.tsx';
import { Term } from '../../ui/glossary-term.tsx';
import { Banner } from '../../ui/messages.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import type { Address } from '../../use-address.ts';
import { useHashArrival } from '../../use-hash-arrival.ts';
import { ByTypeCard } from './by-type-card.tsx';
import { findings } from './findings.ts';
import { FindingsList } from './findings-list.tsx';
import { gapsOf } from './gaps.ts';
import { GapsCard } from './gaps-card.tsx';
import { headerFacts } from './header-facts.tsx';
import { OutcomesCard } from './outcomes-card.tsx';
import { questionPictures } from './picture.ts';
import { QuestionsCard } from './questions-card.tsx';
import type { Quotation } from './quotations.tsx';
import { emphasise } from './sentence.tsx';
import { batchesShown, isPrinted, type nationalAddress, type View, whereOf } from './view.ts';
import { ViewFilters } from './view-filters.tsx';
import { WhoCard } from './who-card.tsx';
import { consequence, questionsTitle } from './words.ts';

type NationalData = {
  answers: NationalAnswersQuery;
  places: NationalPlacesQuery;
  outcomes: NationalOutcomesQuery;
  /** By code of the question. */
  byType: ReadonlyMap<string, NationalByTypeQuery>;
  quotations: ReadonlyMap<string, readonly Quotation[]>;
};

export type NationalPageProps = {
  release: ReleaseFieldsFragment;
  held: readonly View[];
  view: View;
  /** What the address asked for and is not held. */
  instead: string | null;
  address: Address<typeof nationalAddress>;
  /** Absent while it loads: the frame stands already. */
  data: NationalData | null;
  /** Stands where the figures will: skeleton or error. */
  children?: ReactNode;
};

function Notices({
  view,
  instead,
  healed,
}: {
  view: View;
  instead: string | null;
  healed: readonly { raw: string }[];
}) {
  const unknown = [instead, ...healed.map(({ raw }) => raw)].filter(Boolean);
  return (
    <>
      {unknown.length > 0 && (
        <Banner kind="information" title={`Not understood: ${unknown.join(', ')}.`}>
          The address asked for something that is not held, so {view.label} are shown.
        </Banner>
      )}
      {view.stage === 'annual-return' && (
        <Banner kind="caution" title="Self-evaluation.">
          {view.periodLabel} is {stages[view.stage].judge}. It is never added to what inspectors
          found, nor compared with it.
        </Banner>
      )}
    </>
  );
}

type BodyProps = {
  props: NationalPageProps;
  data: NationalData;
  /** Holds the chart or table of the questions. */
  shown: RefObject<HTMLDivElement | null>;
};

function Body({ props, data, shown }: BodyProps) {
  const { address, view, held } = props;
  const { values } = address;
  const questions = questionPictures(data.answers, view);
  const { total } = data.answers.slice;
  const { entries, done } = stages[view.stage];
  const ledTo = [data.outcomes.slice.total.recommendations, data.outcomes.slice.total.requirements];
  const simulated = props.release.simulated ? 'simulated ' : '';
  const gaps = gapsOf(view, held, questions, data.places);
  const byType = questions.flatMap((question) => {
    const found = data.byType.get(question.code);
    return found ? [{ question, found }] : [];
  });
  return (
    <>
      <FindingsList findings={findings(questions)} />
      <div ref={shown}>
        <QuestionsCard
          title={questionsTitle(questions)}
          caption={
            <>
              <Term of="share">Share</Term> of {simulated}services giving each answer, {view.label}.
              {values.show === 'both' && !values.table && ' Counts in bold.'}
            </>
          }
          questions={questions}
          view={view}
          release={props.release.id}
          look={values}
          quotations={data.quotations}
          conflicts={data.outcomes.conflicts}
          table={values.table}
          onTable={(table) => address.set({ table })}
        />
      </div>
      <div className={byType.length > 0 ? 'grid-cards three typed' : 'grid-cards three'}>
        <WhoCard
          title={view.stage === 'annual-return' ? 'Who returned' : `Who was ${done}`}
          caption={`Share of the ${total.count.display} ${simulated}${entries}, and how many`}
          places={data.places}
          view={view}
          release={props.release.id}
          show={values.show}
        />
        {byType.map(({ question, found }) => (
          <ByTypeCard
            key={question.code}
            question={question}
            data={found}
            intervals={values.intervals}
          />
        ))}
        {ledTo.some(hasNumber) && (
          <OutcomesCard
            view={view}
            release={props.release.id}
            outcomes={data.outcomes}
            caption={`Of the ${total.count.display} ${simulated}services ${done}`}
            printed={isPrinted(props.release, view)}
          />
        )}
        {gaps.length > 0 && <GapsCard gaps={gaps} />}
      </div>
    </>
  );
}

export function NationalPage(props: NationalPageProps) {
  const { address, release, view, held, data } = props;
  useHashArrival(data !== null);
  const shown = useRef<HTMLDivElement>(null);
  const source = batchesShown(release, view)[0]?.source;
  return (
    <div className="wrap national">
      <PageHeader
        title="National picture"
        sentence={data && emphasise(data.answers.slice.sentence)}
        facts={headerFacts(release, view, data?.outcomes.conflicts ?? [])}
        actions={
          <>
            <CopyLinkButton
              href={address.href({ period: view.period, stage: view.stage, release: release.id })}
            />
            <PrintButton />
            {!data && <ExportWaiting />}
            {data && (
              <ExportMenu
                release={release}
                where={whereOf(view)}
                by={['QUESTION', 'ANSWER']}
                totals="ROLLUP"
                rates={[{ basis: 'APPLICABLE' }, { outcome: 'HEADLINE', basis: 'APPLICABLE' }]}
                sort={{}}
                title={`National picture, ${view.label}`}
                name={view.label}
                caption={data.answers.slice.sentence}
                source={source ? `${source.publisher}: ${source.title}` : 'not named'}
                href={address.href({ period: view.period, stage: view.stage, release: release.id })}
                chart={shown}
                table={shown}
              />
            )}
          </>
        }
      />
      <ViewFilters
        held={held}
        view={view}
        values={address.values}
        consequence={
          data
            ? consequence(view, held, data.outcomes.other.total.count)
            : held.length > 1
              ? null
              : ''
        }
        onChange={address.set}
      />
      <div className="stack">
        <Notices view={view} instead={props.instead} healed={address.healed} />
        {data ? <Body props={props} data={data} shown={shown} /> : props.children}
      </div>
    </div>
  );
}
