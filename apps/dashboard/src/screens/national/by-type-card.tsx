// One question over the service types, where the population has no sectors to compare instead.
import type { NationalByTypeQuery } from '../../generated/graphql.ts';
import { Card } from '../../ui/card.tsx';
import { hasNumber, type RateFigure } from '../../ui/cell.ts';
import { CellText } from '../../ui/cell-text.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Figure } from '../../ui/figure.tsx';
import type { QuestionPicture } from './picture.ts';
import { baseNoun } from './words.ts';

type Line = { key: string; label: string; cell: RateFigure; child: boolean };

/** Types, each followed by its subtypes where there is more than one. */
function typeLines(data: NationalByTypeQuery): Line[] {
  const { types, subtypes } = data.slice;
  return types.nodes.flatMap((row) => {
    const type = row.serviceType;
    if (!type) return [];
    const children = subtypes.nodes.flatMap((child) =>
      child.serviceSubtype?.parent?.code === type.code && hasNumber(child.rate)
        ? [{ key: child.id, label: child.serviceSubtype.label, cell: child.rate, child: true }]
        : [],
    );
    const own = { key: row.id, label: type.label, cell: row.rate, child: false };
    return children.length > 1 ? [own, ...children] : [own];
  });
}

export function ByTypeCard({
  question,
  data,
  intervals,
}: {
  question: QuestionPicture;
  data: NationalByTypeQuery;
  intervals: boolean;
}) {
  const title = `${question.short} by service type`;
  return (
    <Card
      title={title}
      caption={`Share ${question.headlineLabel}, of ${baseNoun(question.baseInWords)}`}
    >
      <DataTable
        caption={title}
        captionHidden
        rows={typeLines(data)}
        rowKey={(line) => line.key}
        columns={[
          {
            key: 'type',
            header: 'Service type',
            cell: (line) => <span className={line.child ? 'child' : undefined}>{line.label}</span>,
          },
          {
            key: 'share',
            header: 'Share',
            figure: true,
            cell: (line) => (
              <Figure cell={line.cell} label={`${line.label}, ${question.headlineLabel}`}>
                <CellText cell={line.cell} />
              </Figure>
            ),
          },
          ...(intervals
            ? [
                {
                  key: 'interval',
                  header: '95% interval',
                  figure: true,
                  cell: (line: Line) =>
                    line.cell.interval && !line.cell.notDeterminable ? (
                      line.cell.interval.display
                    ) : (
                      <span className="sym">
                        {hasNumber(line.cell) ? 'not given' : line.cell.display}
                      </span>
                    ),
                },
              ]
            : []),
        ]}
      />
    </Card>
  );
}
