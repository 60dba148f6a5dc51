// The columns of the visit list: whom to see, where, why, and what can be done with each entry.
import { formatCount, formatDate } from '@cube/schema';
import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import type { Column } from '../../ui/data-table.tsx';
import { PinnedLink } from '../../ui/links.tsx';
import type { VisitRow } from './csv.ts';

type Acts = {
  onRemove: (key: string) => void;
  /** Puts the services of a group on the list in its place. */
  onServices: (key: string, name: string) => void;
};

/** What was pressed is gone: the focus goes to the list. */
export const toList = () => document.getElementById('visit-list')?.focus({ preventScroll: true });

/** On a phone, where entries stand one below the other without heads, each part is led by its name; what cannot apply is left out. */
const named = (name: string, children: ReactNode, applies = true) => (
  <div className={applies ? 'tg-visit-part' : 'tg-visit-part apart'} data-name={name}>
    {children}
  </div>
);

const place = (row: VisitRow): string =>
  row.kind === 'service'
    ? [row.serviceType, row.sector?.toLowerCase(), row.area].filter(Boolean).join(', ')
    : row.kind;

/** "Put its 16 services here", or where they do not fit only those in need, told before it is pressed. */
const servicesWords = (services: number, room: number): string =>
  services === 1
    ? 'Put its one service here'
    : services <= room
      ? `Put its ${services} services here`
      : `Put those of its ${formatCount(services)} services in need here`;

export const columnsOf = ({ onRemove, onServices }: Acts, room: number): Column<VisitRow>[] => [
  {
    key: 'name',
    header: 'Whom',
    rowHeader: true,
    cell: (row) => (
      <>
        <PinnedLink href={row.href}>{row.name}</PinnedLink>
        <span className="of">{row.kind === 'service' ? row.number : row.kind}</span>
      </>
    ),
  },
  {
    key: 'what',
    header: 'What and where',
    // A group says below its name what it is.
    cell: (row) => named('What and where', place(row) || 'not recorded', row.kind === 'service'),
  },
  {
    key: 'provider',
    header: 'Provider',
    cell: (row) =>
      row.kind === 'service'
        ? named('Provider', row.provider ?? 'not recorded')
        : named('Provider', 'not applicable', false),
  },
  {
    key: 'last',
    header: 'Last inspected',
    cell: (row) =>
      row.kind === 'service'
        ? named(
            'Last inspected',
            row.lastInspected ? formatDate(row.lastInspected) : 'not recorded',
          )
        : named('Last inspected', 'not applicable', false),
  },
  {
    key: 'why',
    header: 'Why',
    cell: (row) =>
      named(
        'Why',
        row.reasons.length > 0 ? (
          <ul className="ranked-why">
            {row.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        ) : (
          'none of the chosen signs'
        ),
      ),
  },
  {
    key: 'remove',
    header: <span className="vh">Take off</span>,
    cell: (row) => (
      <span className="tg-visit-row-acts no-print">
        {row.services !== null && (
          <Button
            small
            onClick={() => {
              onServices(row.key, row.name);
              toList();
            }}
          >
            {servicesWords(row.services, room)}
            <span className="vh"> in the place of {row.name}</span>
          </Button>
        )}
        <Button
          small
          onClick={() => {
            onRemove(row.key);
            toList();
          }}
        >
          Take off<span className="vh"> the list: {row.name}</span>
        </Button>
      </span>
    ),
  },
];
