// Asks the cube for the same groups on every question of the stage, in one document, and hands the answer to the table.
import { useQuery } from '@apollo/client/react';
import { useMemo, useRef } from 'react';
import type { WhereInput } from '../../generated/graphql.ts';
import { useRelease } from '../../release.tsx';
import { tablesIn } from '../../share/screen-tables.ts';
import { ExportMenu } from '../../ui/export-menu.tsx';
import type { Choices, Kind } from './choices.ts';
import { timesAt } from './frames.ts';
import { matrixOf, testsIn, testsWords } from './matrix.ts';
import { MatrixCard } from './matrix-card.tsx';
import {
  type MatrixSlice,
  type MatrixVariables,
  matrixDocument,
  mostQuestions,
} from './matrix-document.ts';
import { type Places, shownOf } from './places.ts';
import { sourceOf } from './view.ts';
import { WaitingCard } from './waiting.tsx';

type Props = {
  choices: Choices;
  kind: Kind;
  where: WhereInput;
  places: Places;
  confidence: '95' | '99.8';
  groups: readonly { code: string; short: string }[];
  /** The one chosen group the chart compares with; the table compares with the rest all the same. */
  against: string | null;
  hrefOf: (question: string) => string;
  /** Which of many groups have a column. */
  only: string;
};

/** Questions of the same focus area asked at the same time as the chosen one. */
const askedTogether = ({ asked, frame }: Choices) =>
  frame.questions
    .filter((question) =>
      timesAt(question, frame.stage).some(({ period }) => period.code === asked.period.code),
    )
    .slice(0, mostQuestions);

export function MatrixBlock({
  choices,
  kind,
  where,
  places,
  confidence,
  groups,
  against,
  hrefOf,
  only,
}: Props) {
  const { asked, release } = useRelease();
  const holder = useRef<HTMLDivElement>(null);
  const source = release ? sourceOf(release, choices.asked) : undefined;
  const together = askedTogether(choices);
  const document = useMemo(() => matrixDocument(together.length), [together.length]);
  const variables: MatrixVariables = {
    where,
    shown: shownOf(where, places),
    members: places.only,
    release: asked,
    by: kind.dimension,
    grain: ['QUESTION', kind.dimension],
    baseline: { rest: kind.dimension },
  };
  for (const [index, { question }] of together.entries()) {
    variables[`r${index}`] = {
      question: question.code,
      outcome: 'HEADLINE',
      basis: 'APPLICABLE',
      confidence: confidence === '99.8' ? 0.998 : 0.95,
    };
  }
  const { data, error, refetch } = useQuery(document, { variables });
  if (data) {
    const slice = { ...data.slice, groups: data.shown.groups } as MatrixSlice;
    return (
      <div ref={holder}>
        <MatrixCard
          aside={
            release && (
              <ExportMenu
                label="Save this table"
                release={release}
                title={`The same ${kind.many} on all ${together.length} questions`}
                name={`all questions ${kind.by}`}
                caption={`Share of services with the named answer, ${kind.by}. ${slice.sentence}`}
                source={source ? `${source.publisher}: ${source.title}` : 'not named'}
                tables={() => tablesIn(holder.current)}
                table={holder}
              />
            )
          }
          lines={matrixOf(slice, together)}
          groups={groups}
          many={kind.many}
          against={against}
          current={choices.question.question.code}
          hrefOf={hrefOf}
          note={`${testsWords(testsIn(slice, together.length), confidence)}. Corrected question by question. No arrow: no clear difference, or it cannot be said.${only && ` ${only}`}`}
        />
      </div>
    );
  }
  return (
    <WaitingCard
      title={`The same ${kind.many} on all questions`}
      what="Reading every question"
      failed="This table did not load."
      height={320}
      error={error}
      onRetry={() => void refetch()}
    />
  );
}
