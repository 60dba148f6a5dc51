// All questions of the population, worst answer at the left, as bars or as one table of the same cells.
import type { ReactNode } from 'react';
import { Card } from '../../ui/card.tsx';
import { isRate, type RateFigure, shareText } from '../../ui/cell.ts';
import { CountText } from '../../ui/cell-text.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Figure } from '../../ui/figure.tsx';
import { TableSwitch } from '../../ui/table-switch.tsx';
import { askDistribution } from './ask-again.ts';
import { type ConflictClaims, nationalConflicts } from './conflict-scope.ts';
import type { QuestionPicture } from './picture.ts';
import { QuestionRow, type RowLook } from './question-row.tsx';
import type { Quotation } from './quotations.tsx';
import type { View } from './view.ts';

export type QuestionsCardProps = {
  title: string;
  caption: ReactNode;
  questions: readonly QuestionPicture[];
  view: View;
  /** Id of the release shown. */
  release: string;
  look: RowLook;
  quotations: ReadonlyMap<string, readonly Quotation[]>;
  conflicts: readonly ConflictClaims[];
  table: boolean;
  onTable: (shown: boolean) => void;
};

function Scale() {
  return (
    <div className="scale">
      <span>Worst answer</span>
      <span className="steps" aria-hidden="true">
        <i className="o1" />
        <i className="o2" />
        <i className="o3" />
        <i className="o4" />
      </span>
      <span>Best answer</span>
    </div>
  );
}

type Line = {
  key: string;
  /** Where a link to the question arrives: its first line. */
  id: string | undefined;
  question: string;
  answer: string;
  cell: RateFigure;
};

function AnswersTable({
  caption,
  questions,
}: {
  caption: string;
  questions: readonly QuestionPicture[];
}) {
  const lines: Line[] = questions.flatMap((question) =>
    question.parts.map((part, index) => ({
      id: index === 0 ? `question-${question.code}` : undefined,
      key: `${question.code} ${part.key}`,
      question: question.short,
      answer: part.label,
      cell: part.cell,
    })),
  );
  const number = (cell: RateFigure) => cell.status === 'KNOWN' || cell.status === 'BOUNDED';
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={lines}
      rowKey={(line) => line.key}
      columns={[
        {
          key: 'answer',
          header: 'Question and answer',
          cell: (line) => (
            <>
              <span id={line.id}>{line.question}</span>
              <span className="of">{line.answer}</span>
            </>
          ),
        },
        {
          key: 'count',
          header: 'Count',
          figure: true,
          cell: (line) =>
            number(line.cell) ? (
              <CountText cell={line.cell.numerator} />
            ) : (
              <span className="sym">{line.cell.display}</span>
            ),
        },
        {
          key: 'of',
          header: 'Of',
          figure: true,
          cell: (line) => <CountText cell={line.cell.denominator} />,
        },
        {
          key: 'share',
          header: 'Share',
          figure: true,
          cell: (line) => (
            <Figure cell={line.cell} label={`${line.question}: ${line.answer}`}>
              {isRate(line.cell) && number(line.cell) ? <b>{shareText(line.cell)}</b> : undefined}
            </Figure>
          ),
        },
        {
          key: 'interval',
          header: '95% interval',
          figure: true,
          cell: (line) =>
            line.cell.interval && !line.cell.notDeterminable ? (
              line.cell.interval.display
            ) : (
              <span className="sym">{number(line.cell) ? 'not given' : line.cell.display}</span>
            ),
        },
      ]}
    />
  );
}

export function QuestionsCard(props: QuestionsCardProps) {
  const { questions, table } = props;
  const ordinal = questions.some((question) => question.ordinal);
  return (
    <Card
      className="flat qs"
      title={props.title}
      caption={props.caption}
      aside={
        <div className="qs-side">
          {ordinal && !table && <Scale />}
          <TableSwitch shown={table} onChange={props.onTable} />
        </div>
      }
    >
      {table ? (
        <div className="qs-table">
          <AnswersTable caption={props.title} questions={questions} />
        </div>
      ) : (
        questions.map((question) => (
          <QuestionRow
            key={question.code}
            question={question}
            look={props.look}
            quotations={props.quotations.get(question.code) ?? []}
            national={nationalConflicts(props.conflicts, question.code)}
            query={askDistribution(props.view, props.release, question.code)}
          />
        ))
      )}
    </Card>
  );
}
