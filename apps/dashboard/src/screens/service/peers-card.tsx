// How services of the same type answered in the same period, beside what this one answered last.
import type { ServicePeersQuery } from '../../generated/graphql.ts';
import { Card } from '../../ui/card.tsx';
import { CellText } from '../../ui/cell-text.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { DistributionBar } from '../../ui/distribution-bar.tsx';
import { Figure } from '../../ui/figure.tsx';
import { Loading, Skeleton } from '../../ui/messages.tsx';
import type { Question } from '../target/frames.ts';
import { askedOf, type ProfileEntry, toldBy } from './history.ts';

type Props = {
  latest: ProfileEntry;
  questions: readonly Question[];
  peers: ServicePeersQuery['slice'] | null;
  simulated: boolean;
};

type Row = {
  question: Question;
  distribution: ServicePeersQuery['slice']['rows']['nodes'][number]['distribution'];
};

const columnsOf = (latest: ProfileEntry): Column<Row>[] => [
  {
    key: 'question',
    header: 'Question',
    rowHeader: true,
    cell: ({ question }) => question.question.label,
  },
  {
    key: 'own',
    header: 'This service',
    cell: ({ question }) => {
      const told = toldBy(latest, question);
      return told.calls ? (
        <span className="sv-calls">
          {told.text}
          <span className="vh">, calls for action</span>
        </span>
      ) : (
        told.text
      );
    },
  },
  {
    key: 'same',
    header: 'Answered the same',
    figure: true,
    cell: ({ question, distribution }) => {
      const told = toldBy(latest, question);
      const part = distribution.parts.find(({ answer }) => answer.code === told.code);
      return part ? (
        <Figure cell={part.cell} label={`${question.question.short}, ${told.text}, its type`}>
          <CellText cell={part.cell} />
        </Figure>
      ) : (
        <span className="muted">outside the base</span>
      );
    },
  },
  {
    key: 'all',
    header: 'All services of its type, worst answer first',
    cell: ({ question, distribution }) => (
      <div className="sv-bar">
        <DistributionBar
          question={question.question.label}
          parts={distribution.parts.map(({ answer, cell }) => ({
            key: answer.code,
            label: answer.label,
            cell,
          }))}
        />
      </div>
    ),
  },
];

export function PeersCard({ latest, questions, peers, simulated }: Props) {
  const asked = askedOf([latest], questions);
  const rows = asked.flatMap((question): Row[] => {
    const found = peers?.rows.nodes.find((row) => row.question?.code === question.question.code);
    return found ? [{ question, distribution: found.distribution }] : [];
  });
  return (
    <Card
      title={`Beside other services of its type: ${latest.serviceType.label.toLowerCase()}`}
      caption={`${peers?.sentence ?? latest.period.label} One service is compared with no verdict: its base is one.${simulated ? ' Simulated data.' : ''}`}
    >
      {peers ? (
        <div className="sv-peers">
          <DataTable
            caption="Its latest answers beside those of services of its type"
            captionHidden
            columns={columnsOf(latest)}
            rows={rows}
            rowKey={({ question }) => question.question.code}
            sticky={false}
          />
        </div>
      ) : (
        <Loading what="Reading services of its type">
          <Skeleton height={240} />
        </Loading>
      )}
    </Card>
  );
}
