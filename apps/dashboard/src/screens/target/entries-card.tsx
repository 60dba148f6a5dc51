// The inspections behind a number: one line each, opening the service, to be put on the visit list. No names of people, nothing finer
// than the council area.
import { formatCount, formatDate } from '@cube/schema';
import { useEffect, useRef } from 'react';
import type { TargetEntriesQuery } from '../../generated/graphql.ts';
import { useRelease } from '../../release.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { PinnedLink } from '../../ui/links.tsx';
import { EmptyState } from '../../ui/messages.tsx';
import { pageAt } from '../../ui/page-at.ts';
import { Pages } from '../../ui/pages.tsx';
import type { TargetAddress } from './body.tsx';
import type { Entry } from './entries.ts';
import { entryWords, type Question } from './frames.ts';
import { serviceHref } from './service-href.ts';
import { toggled, visitCode } from './visit.ts';

type Props = {
  address: TargetAddress;
  stage: string;
  /** The group, in words. */
  of: string;
  /** Only those with its answers that call for action; null for all. */
  question: Question | null;
  sentence: string;
  records: TargetEntriesQuery['slice']['records'];
  /** Those that gave the answers counted, or all of whom the share is. */
  part: 'counted' | 'base';
  page: number;
  perPage: number;
  /** Another page is on its way. */
  refreshing: boolean;
};

const columnsOf = ({ address, question, stage }: Props): Column<Entry>[] => {
  const { visit, release } = address.values;
  return [
    {
      key: 'service',
      header: 'Service',
      rowHeader: true,
      cell: ({ service }) => (
        <>
          <PinnedLink href={serviceHref(service.code, release)}>{service.label}</PinnedLink>
          <span className="of">{service.code}</span>
        </>
      ),
    },
    {
      key: 'date',
      header: stage === 'register' ? 'Last inspected' : 'Date',
      // Of a register every entry has the same day, which says nothing.
      cell: ({ date, period, lastInspected }) => {
        if (stage === 'register') return lastInspected ? formatDate(lastInspected) : 'not recorded';
        return date ? formatDate(date) : period.label;
      },
    },
    { key: 'type', header: 'Service type', cell: ({ serviceType }) => serviceType.label },
    { key: 'sector', header: 'Sector', cell: ({ sector }) => sector.label },
    {
      key: 'area',
      header: 'Council area',
      cell: ({ councilArea }) => councilArea?.label ?? 'not recorded',
    },
    {
      key: 'answer',
      header: question?.question.short ?? 'Requirements',
      cell: ({ answers, requirements }) =>
        question
          ? (answers.find(({ question: of }) => of.code === question.question.code)?.answer.label ??
            'not asked')
          : (requirements ?? 'not recorded'),
    },
    {
      key: 'visit',
      header: 'Visit list',
      cell: ({ service }) => {
        const on = visit.includes(visitCode({ rank: 'service', code: service.code }));
        return (
          <Button
            small
            icon={on ? 'check' : undefined}
            aria-pressed={on}
            onClick={() =>
              address.replace({ visit: toggled(visit, { rank: 'service', code: service.code }) })
            }
          >
            {on ? 'Added' : 'Add'}
            <span className="vh"> {service.label} to the visit list</span>
          </Button>
        );
      },
    },
  ];
};

export function EntriesCard(props: Props) {
  const { address, records, question } = props;
  const { release } = useRelease();
  const card = useRef<HTMLDivElement>(null);
  // It opens below what was pressed: the reader is taken there.
  const toTop = () => {
    card.current?.scrollIntoView({ block: 'start' });
    card.current?.focus({ preventScroll: true });
  };
  useEffect(toTop, []);
  const total = records.totalCount ?? 0;
  const { page, pages, from } = pageAt(props.page, total, props.perPage);
  const paging = {
    page,
    pages,
    of: `${formatCount(from + 1)} to ${formatCount(from + records.edges.length)} of ${formatCount(total)} ${entryWords(props.stage, total)}`,
  };
  const turn = (next: number) => address.set({ 'behind-page': next === 1 ? null : next });
  const answers = question?.unfavourable.map(({ short }) => short.toLowerCase()).join(' or ');
  const close = (
    <Button
      small
      icon="close"
      onClick={() => {
        address.set({ behind: null, 'behind-question': null, 'behind-page': null });
        document.getElementById('tg-charts')?.focus();
      }}
    >
      Close
    </Button>
  );
  return (
    <div
      ref={card}
      tabIndex={-1}
      className={props.refreshing ? 'tg-behind refreshing' : 'tg-behind'}
      aria-busy={props.refreshing || undefined}
    >
      <Card
        title={
          records.available
            ? `${formatCount(total)} ${entryWords(props.stage, total)}, ${props.of}${question ? `: ${question.question.short}, ${props.part === 'base' ? 'all of whom the share is' : answers}` : ''}`
            : `Inspections of ${props.of}`
        }
        caption={`${props.sentence}${release?.simulated ? ' Simulated data.' : ''}`}
        aside={close}
      >
        {records.available ? (
          <>
            {pages > 1 && <Pages {...paging} onPage={turn} />}
            <DataTable
              caption={`The ${entryWords(props.stage, 2)} behind the number`}
              captionHidden
              columns={columnsOf(props)}
              rows={records.edges.map(({ node }) => node)}
              rowKey={({ id }) => id}
            />
            {pages > 1 && (
              <Pages
                end
                {...paging}
                onPage={(next) => {
                  turn(next);
                  toTop();
                }}
              />
            )}
          </>
        ) : (
          <EmptyState title="They cannot be listed">{records.whyNot}</EmptyState>
        )}
      </Card>
    </div>
  );
}
