// The same groups on all questions, as a table: share over base, an arrow where the difference from the rest is clear.
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Card } from '../../ui/card.tsx';
import type { RateFigure } from '../../ui/cell.ts';
import { VerdictIcon } from '../../ui/charts/verdict-chip.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Figure } from '../../ui/figure.tsx';
import type { MatrixCell, MatrixLine } from './matrix.ts';
import { NoShare, ShareText } from './share-text.tsx';

type Props = {
  lines: readonly MatrixLine[];
  groups: readonly { code: string; short: string }[];
  many: string;
  /** What the chart above compares with, where that is not the rest. */
  against: string | null;
  /** Question shown in full above. */
  current: string;
  hrefOf: (question: string) => string;
  /** "12 comparisons, corrected question by question." */
  note: string;
  /** Ways to take the table away. */
  aside?: ReactNode;
};

const clear = { HIGHER: 'clearly higher than the rest', LOWER: 'clearly lower than the rest' };

function Share({ rate, label }: { rate: RateFigure | null; label: string }) {
  return rate ? (
    <Figure cell={rate} label={label}>
      <ShareText rate={rate} base />
    </Figure>
  ) : (
    <NoShare status="NOT_HELD" />
  );
}

function Judged({ cell, label }: { cell: MatrixCell | undefined; label: string }) {
  const verdict = cell?.verdict;
  return (
    <span className="cmp-judged">
      <Share rate={cell?.rate ?? null} label={label} />
      {(verdict === 'HIGHER' || verdict === 'LOWER') && (
        <span className="cmp-arrow">
          <VerdictIcon verdict={verdict} />
          <span className="vh" data-said>
            , {clear[verdict]}
          </span>
        </span>
      )}
    </span>
  );
}

export function MatrixCard(props: Props) {
  const { lines, groups, many, against, current, hrefOf, note, aside } = props;
  const columns: Column<MatrixLine>[] = [
    {
      key: 'question',
      header: 'Question and answer',
      rowHeader: true,
      cell: ({ question: { question, headlineLabel } }) => (
        <>
          <Link href={hrefOf(question.code)}>{question.short}</Link>
          <span className="cmp-answer">{headlineLabel}</span>
        </>
      ),
    },
    {
      key: 'total',
      header: 'All services',
      figure: true,
      cell: ({ question, total }) => (
        <Share
          rate={total}
          label={`${question.question.short} ${question.headlineLabel}, all services`}
        />
      ),
    },
    ...groups.map(({ code, short }) => ({
      key: code,
      header: short,
      figure: true,
      cell: ({ question, cells }: MatrixLine) => (
        <Judged
          cell={cells.get(code)}
          label={`${question.question.short} ${question.headlineLabel}, ${short}`}
        />
      ),
    })),
  ];
  return (
    <Card
      title={`The same ${many} on all ${lines.length} questions`}
      caption={`Share of services with the named answer. An arrow marks a share clearly higher or lower than the rest${against ? `, not than ${against}` : ''}.`}
      className="cmp-matrix"
      aside={aside}
    >
      <DataTable
        caption={`Headline shares by question, ${many} side by side`}
        captionHidden
        columns={columns}
        rows={lines}
        rowKey={(line) => line.question.question.code}
        isCurrent={(line) => line.question.question.code === current}
        sticky
      />
      <p className="foot-n">{note}</p>
    </Card>
  );
}
