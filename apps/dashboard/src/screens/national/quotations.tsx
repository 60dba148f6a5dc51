// What the source says in words where it prints no number: quoted with its line, never turned into a figure.
import { statuses } from '@cube/schema';
import { LineLink } from '../../ui/links.tsx';

export type Quotation = { id: string; wording: string; claim: string; line: number };

export function Quotations({ quotations }: { quotations: readonly Quotation[] }) {
  return (
    <div className="quotes">
      <p>
        <span className="sym">{statuses.NOT_HELD.symbol}</span> No number is printed, only words.
      </p>
      {quotations.map((quotation) => (
        <blockquote key={quotation.id}>
          <q>{quotation.wording}</q>
          <p className="sub">
            {quotation.claim}, <LineLink line={quotation.line} />
          </p>
        </blockquote>
      ))}
    </div>
  );
}
