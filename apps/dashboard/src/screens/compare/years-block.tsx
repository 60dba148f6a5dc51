// Asks for each time the focus area was looked at, one question to the cube a time, and hands the answers to the tables.
import { useQuery } from '@apollo/client/react';
import { useRelease } from '../../release.tsx';
import { type Choices, type Question, whereOf } from './choices.ts';
import { yearQuestion } from './documents.ts';
import { narrowed, type Places } from './places.ts';
import { WaitingCard } from './waiting.tsx';
import { YearCard, YearsCaution } from './years.tsx';

type Asked = Question['asked'][number];
type Props = {
  snapshots: readonly Asked[];
  questions: readonly Question[];
  choices: Pick<Choices, 'question'>;
  /** What each table is narrowed to, and that in words. */
  places: Places;
  within: string;
};

const sameTime = (a: Asked, b: Asked) =>
  a.stage.code === b.stage.code && a.period.code === b.period.code;

export function YearsBlock(props: Props) {
  const { snapshots, questions, choices, places, within } = props;
  const { question } = choices;
  return (
    <>
      <YearsCaution snapshots={snapshots} question={question} />
      <div className="grid-cards cmp-years">
        {snapshots.map((asked) => (
          <YearBlock
            key={`${asked.stage.code} ${asked.period.code}`}
            asked={asked}
            places={places}
            within={within}
            questions={questions.filter((question) =>
              question.asked.some((time) => sameTime(time, asked)),
            )}
            current={question.question.code}
          />
        ))}
      </div>
    </>
  );
}

type YearProps = Pick<Props, 'questions' | 'places' | 'within'> & { asked: Asked; current: string };

function YearBlock({ asked, questions, current, places, within }: YearProps) {
  const release = useRelease().asked;
  const first = questions[0];
  const { data, error, refetch } = useQuery(yearQuestion, {
    variables: {
      where: first ? narrowed(whereOf({ question: first, asked }), places) : {},
      release,
    },
  });
  const rows = questions.flatMap((question) => {
    const row = data?.slice.rows.nodes.find(
      (node) => node.question?.code === question.question.code,
    );
    return row ? [{ question, rate: row.rate }] : [];
  });
  if (data) return <YearCard asked={asked} rows={rows} current={current} within={within} />;
  return (
    <WaitingCard
      title={`${asked.period.label}, ${asked.stage.label.toLowerCase()}`}
      what={`Reading ${asked.period.label}`}
      failed="This year did not load."
      height={260}
      error={error}
      onRetry={() => void refetch()}
    />
  );
}
