// Comparing years where it cannot be done: each time apart, in a table of its own, under a caution that says why.
import { Card } from '../../ui/card.tsx';
import type { RateFigure } from '../../ui/cell.ts';
import { CellText } from '../../ui/cell-text.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Figure } from '../../ui/figure.tsx';
import { Banner } from '../../ui/messages.tsx';
import type { Question } from './choices.ts';
import { voiceOf } from './stages.ts';

type YearRow = { question: Question; rate: RateFigure };
type Asked = Question['asked'][number];

const isSame = (a: Pick<Asked, 'stage' | 'period'>, b: Pick<Asked, 'stage' | 'period'>) =>
  a.stage.code === b.stage.code && a.period.code === b.period.code;

/** Why years are not compared, from what is held; `question` is the one looked at. */
export const whyNotYears = (snapshots: readonly Asked[], question: Question): string => {
  const inspections = snapshots.filter(({ stage }) => stage.code === 'inspection');
  const others = snapshots.filter(({ stage }) => stage.code !== 'inspection');
  const put = question.asked.filter(({ stage }) => stage.code === 'inspection');
  const [one, only] = [inspections[0], put[0]];
  const first =
    inspections.length === 1 && one
      ? `Only one year of inspections is held, ${one.period.label}, so nothing can be compared over time.`
      : put.length === 1 && only
        ? `Of the inspections held, only those of ${only.period.label} asked this question, so it cannot be compared over time.`
        : 'What inspectors found is not compared with what was judged at another stage.';
  const rest = others.map(({ period, stage }) => {
    const same = question.asked.some((at) => isSame(at, { period, stage }));
    const name = stage.code === 'annual-return' ? 'annual return' : stage.label.toLowerCase();
    const judge = stage.code === 'annual-return' ? ', and services answered about themselves' : '';
    const too = same && question.asked.length > 1;
    return `The ${period.label} ${name} asked ${same ? `this question${too ? ' too' : ''}` : 'other questions'}${judge}.`;
  });
  return [first, ...rest, 'They are shown apart.'].join(' ');
};

export function YearsCaution({
  snapshots,
  question,
}: {
  snapshots: readonly Asked[];
  question: Question;
}) {
  return (
    <Banner kind="caution" title="Not like for like.">
      {whyNotYears(snapshots, question)}
    </Banner>
  );
}

/** One time's headline shares, the chosen question marked. */
export function YearCard({
  asked,
  rows,
  current,
  within,
}: {
  asked: Asked;
  rows: readonly YearRow[];
  current: string;
  /** What the table is narrowed to, in words. */
  within: string;
}) {
  return (
    <Card
      title={`${asked.period.label}, ${asked.stage.label.toLowerCase()}`}
      caption={`${voiceOf(asked)}, question by question${within ? `. ${within} only` : ''}`}
    >
      <DataTable
        caption={`Headline of each question, ${asked.period.label}`}
        captionHidden
        rows={rows}
        rowKey={({ question }) => question.question.code}
        isCurrent={({ question }) => question.question.code === current}
        columns={[
          {
            key: 'question',
            header: 'Question',
            rowHeader: true,
            cell: ({ question }) => (
              <>
                {question.question.label}
                <span className="cmp-answer">{question.headlineLabel}</span>
              </>
            ),
          },
          {
            key: 'share',
            header: 'Share',
            figure: true,
            cell: ({ question, rate }) => (
              <Figure
                cell={rate}
                label={`${question.question.short} ${question.headlineLabel}, ${asked.period.label}`}
              >
                <CellText cell={rate} />
              </Figure>
            ),
          },
        ]}
      />
    </Card>
  );
}
