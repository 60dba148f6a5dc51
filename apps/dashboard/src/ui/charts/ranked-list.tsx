// Groups in order of need as a real table: place, name with its base, plausible places, reasons, what can be done. For files it has
// plain columns, one thing in each.
import './ranked-list.css';
import { formatOrdinal } from '@cube/schema';
import { type ReactNode, useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { giveColumns, type OwnColumns } from '../../share/table-copy.ts';
import { PlausiblePlace, type PlausiblePlaceProps } from './plausible-place.tsx';

export type RankedRow = {
  key: string;
  place: number;
  /** "3rd", "3rd, shared by 4". */
  placeWords: string;
  name: string;
  href?: string;
  /** Under the name: its base, or what kind of service it is. */
  about: ReactNode;
  plausible: PlausiblePlaceProps['plausible'];
  /** "could be 2nd to 17th", or why there is no range. */
  plausibleWords: ReactNode;
  reasons: readonly { key: string; text: ReactNode }[];
  action?: ReactNode;
};

export type RankedListProps = {
  caption: string;
  /** Head of the names: "Council area". */
  name: string;
  rows: readonly RankedRow[];
  /** The last place; null for a list without plausible places, such as single services. */
  last: number | null;
  /** The same rows for files and copies. */
  files: OwnColumns;
};

export function RankedList({ caption, name, rows, last, files }: RankedListProps) {
  const drawn = useRef<HTMLTableElement>(null);
  useEffect(() => {
    if (drawn.current) giveColumns(drawn.current, files);
  }, [files]);
  return (
    <table className="ranked" ref={drawn}>
      <caption className="vh">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="n">
            Place
          </th>
          <th scope="col">{name}</th>
          {last !== null && (
            <th scope="col">
              <span className="ranked-axis">
                <span aria-hidden="true">1st</span>
                <span>Plausible places</span>
                <span aria-hidden="true">{formatOrdinal(last)}</span>
              </span>
            </th>
          )}
          <th scope="col">Why it is here</th>
          <th scope="col" className="ranked-act">
            Visit list
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.key} row={row} last={last} />
        ))}
      </tbody>
    </table>
  );
}

const Row = ({ row, last }: { row: RankedRow; last: number | null }) => {
  const [place, ...shared] = row.placeWords.split(', ');
  return (
    <tr>
      <td className="n ranked-place">
        {place}
        {shared.length > 0 && <span className="of">{shared.join(', ')}</span>}
      </td>
      <th scope="row">
        {row.href ? <Link href={row.href}>{row.name}</Link> : row.name}
        <span className="of">{row.about}</span>
      </th>
      {last !== null && (
        <td className="ranked-where">
          <PlausiblePlace place={row.place} plausible={row.plausible} last={last} />
          <span className="of">{row.plausibleWords}</span>
        </td>
      )}
      <td>
        <ul className="ranked-why">
          {row.reasons.map((reason) => (
            <li key={reason.key}>{reason.text}</li>
          ))}
        </ul>
      </td>
      <td className="ranked-act">{row.action}</td>
    </tr>
  );
};
