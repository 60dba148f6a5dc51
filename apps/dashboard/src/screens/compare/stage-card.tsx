// One stage's answer to the question, as a table: the same groups in the same order as beside it.
import type { CompareOtherYearQuery } from '../../generated/graphql.ts';
import { Card } from '../../ui/card.tsx';
import { CellText } from '../../ui/cell-text.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Figure } from '../../ui/figure.tsx';
import type { Choices, Kind } from './choices.ts';
import { voiceOf } from './stages.ts';
import { capital, predicateOf } from './wording.ts';

/** Everyone, with the groups shown. */
type Slice = CompareOtherYearQuery['slice'] & Pick<CompareOtherYearQuery['shown'], 'rows'>;
type Props = {
  slice: Slice;
  choices: Choices;
  within: string;
  groups: { kind: Kind; codes: readonly string[] } | null;
};

/** Rows in the order given; a group this stage does not know has none. */
const rowsOf = ({ rows, total }: Slice, groups: Props['groups'], within: string) => [
  ...(groups?.codes ?? []).flatMap((code) => {
    const row = rows.nodes.find(({ keys: [key] }) => key?.code === code);
    return row ? [{ key: code, label: row.keys[0]?.label ?? code, rate: row.rate }] : [];
  }),
  { key: '*', label: within ? 'All chosen services' : 'All services', rate: total.rate },
];

export function StageCard({ slice, choices, within, groups }: Props) {
  const { asked } = choices;
  const title = `${asked.stage.label}, ${asked.period.label}`;
  return (
    <Card
      level={3}
      title={title}
      caption={`${voiceOf(asked)}: share ${slice.total.rate.base || `of ${asked.of}${within && ` (${within})`}`} that ${predicateOf(choices)}`}
    >
      <DataTable
        caption={`${choices.question.question.short}, ${title}`}
        captionHidden
        rows={rowsOf(slice, groups, within)}
        rowKey={({ key }) => key}
        isTotal={({ key }) => groups !== null && key === '*'}
        columns={[
          {
            key: 'group',
            header: groups ? capital(groups.kind.one) : 'Services',
            rowHeader: true,
            cell: ({ label }) => label,
          },
          {
            key: 'share',
            header: `Share: ${choices.answer.label.toLowerCase()}`,
            figure: true,
            cell: ({ label, rate }) => (
              <Figure cell={rate} label={`Share ${choices.answer.label}, ${label}, ${title}`}>
                <CellText cell={rate} />
              </Figure>
            ),
          },
        ]}
      />
    </Card>
  );
}
