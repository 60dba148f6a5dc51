// Every printed figure on a line of its own: where it stands, what it says, what was printed, what the cube says.
import { useDeferredValue } from 'react';
import { Link } from 'wouter';
import type { EvidenceFigureFragment } from '../../generated/graphql.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { AgreementChip, lookOf, readingsOf } from './agreement.tsx';
import { CubeSays } from './cube-says.tsx';

type Figure = EvidenceFigureFragment;
type Props = {
  figures: readonly Figure[];
  /** Id of the chosen one. */
  chosen: string;
  hrefOf: (changes: { figure?: string; line?: number; conflict?: string }) => string;
};

function AgreementOf({ figure, hrefOf }: { figure: Figure; hrefOf: Props['hrefOf'] }) {
  return (
    <>
      <AgreementChip look={lookOf(figure, readingsOf(figure.cubeCells))} />
      {figure.conflicts.map(({ id, code, number }) => (
        <Link key={id} className="ev-conflict-link" href={hrefOf({ conflict: code })}>
          Conflict {number}
        </Link>
      ))}
    </>
  );
}

const columnsOf = (hrefOf: Props['hrefOf'], chosen: string): Column<Figure>[] => [
  {
    key: 'line',
    header: 'Line',
    cell: ({ line }) => (
      <Link className="mono" href={hrefOf({ line })}>
        <span className="vh">Line </span>L{line}
      </Link>
    ),
  },
  {
    key: 'claim',
    header: 'What is claimed, in our words',
    rowHeader: true,
    cell: (figure) => (
      <>
        <Link
          href={hrefOf({ figure: figure.id })}
          aria-current={figure.id === chosen ? 'true' : undefined}
        >
          {figure.claim}
        </Link>
        {/* On a phone there is no room for columns of their own. */}
        <span className="ev-narrow">
          <span className="sub">Printed: {figure.printed}</span>
          <AgreementOf figure={figure} hrefOf={hrefOf} />
        </span>
      </>
    ),
  },
  { key: 'printed', header: 'Printed', figure: true, cell: ({ printed }) => printed },
  {
    key: 'cube',
    header: 'The cube says',
    figure: true,
    cell: (figure) => <CubeSays figure={figure} />,
  },
  {
    key: 'agreement',
    header: 'Agreement',
    cell: (figure) => <AgreementOf figure={figure} hrefOf={hrefOf} />,
  },
];

/** Drawn at once; the rest follows in slices between which the page answers. Nothing is left out for long. */
const drawnFirst = 12;

export function FiguresTable({ figures, chosen, hrefOf }: Props) {
  const first = figures.slice(0, drawnFirst);
  const drawn = useDeferredValue(figures, first);
  // Other filters show at once what fits them; a row or fifty more may come a moment later.
  const rows = drawn[0]?.id === figures[0]?.id ? drawn : first;
  return (
    <div className="ev-figures">
      <DataTable
        caption="Printed figures beside the cube's answers"
        captionHidden
        columns={columnsOf(hrefOf, chosen)}
        rows={rows}
        rowKey={({ id }) => id}
        isCurrent={({ id }) => id === chosen}
        sticky={false}
      />
    </div>
  );
}
