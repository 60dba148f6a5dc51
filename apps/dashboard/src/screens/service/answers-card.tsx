// What the service answered over time: a line a question, a column an inspection, the latest beside the questions, where a phone shows it
// too. Answers in words.
import { formatDate } from '@cube/schema';
import { Card } from '../../ui/card.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Figure } from '../../ui/figure.tsx';
import { toldFigure } from '../target/entries.ts';
import type { Question } from '../target/frames.ts';
import { askedOf, type ProfileEntry, toldBy } from './history.ts';

type Props = {
  title: string;
  entries: readonly ProfileEntry[];
  leftOut: string | null;
  questions: readonly Question[];
  simulated: boolean;
};

export function AnswersCard({ title, entries, leftOut, questions, simulated }: Props) {
  const columns: Column<Question>[] = [
    {
      key: 'question',
      header: 'Question',
      rowHeader: true,
      cell: ({ question }) => question.label,
    },
    ...[...entries].reverse().map(
      (entry): Column<Question> => ({
        key: entry.id,
        header: (
          <>
            {entry.period.label}
            {entry.date && entry.date !== entry.period.code && (
              <span className="of">{formatDate(entry.date)}</span>
            )}
          </>
        ),
        cell: (question) => {
          const told = toldBy(entry, question);
          if (told.code === null) return <span className="muted">{told.text}</span>;
          const text = told.calls ? `${told.text}, calls for action` : told.text;
          return (
            <Figure
              cell={{ ...toldFigure(entry, told.text), spoken: text }}
              label={`${question.question.short}, ${entry.date ? formatDate(entry.date) : entry.period.label}`}
            >
              <span className={told.calls ? 'sv-calls' : undefined}>{told.text}</span>
            </Figure>
          );
        },
      }),
    ),
  ];
  return (
    <Card
      title="Its answers over time"
      caption={`${title}${entries.length > 1 ? ', latest first' : ''}.${simulated ? ' Simulated data.' : ''}`}
    >
      <DataTable
        caption="Answers to each question, by inspection"
        captionHidden
        columns={columns}
        rows={askedOf(entries, questions)}
        rowKey={({ question }) => question.code}
      />
      <p className="foot-n">
        <span className="sv-calls" aria-hidden="true">
          Marked
        </span>{' '}
        answers call for action. {leftOut}
      </p>
    </Card>
  );
}
