// The funnel as a card: the plot, or the same points as a table from which each opens the services behind it.
import { useRef, useState } from 'react';
import type { TargetFunnelQuery } from '../../generated/graphql.ts';
import { useRelease } from '../../release.tsx';
import { tablesIn } from '../../share/screen-tables.ts';
import { sourcesOf } from '../../share/sources.ts';
import { Card } from '../../ui/card.tsx';
import { CellText } from '../../ui/cell-text.tsx';
import { FunnelPlot } from '../../ui/charts/funnel-plot.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { ExportMenu } from '../../ui/export-menu.tsx';
import { SelectField } from '../../ui/fields.tsx';
import { Figure } from '../../ui/figure.tsx';
import { Term } from '../../ui/glossary-term.tsx';
import { PinnedLink } from '../../ui/links.tsx';
import { TableSwitch } from '../../ui/table-switch.tsx';
import type { Asked, TargetAddress } from './body.tsx';
import { filterOf } from './choices.ts';
import { entryWords } from './frames.ts';
import {
  funnelNote,
  funnelPlaceWords,
  funnelSpoken,
  funnelTitle,
  limitWords,
} from './funnel-words.ts';

type Funnel = TargetFunnelQuery['slice']['funnel'];
type Point = Funnel['points'][number];
type Props = { address: TargetAddress; asked: Asked; funnel: Funnel };

const nameOf = (point: Point) => point.node.keys[0]?.label ?? '';
const codeOf = (point: Point) => point.node.keys[0]?.code ?? '';

export function FunnelCard({ address, asked, funnel }: Props) {
  const [table, setTable] = useState(false);
  const drawn = useRef<HTMLDivElement>(null);
  const points = useRef<HTMLDivElement>(null);
  const { release } = useRelease();
  const { kind, rank, frame, funnel: question, questions, min } = asked.choices;
  const filter = filterOf[rank];
  const hrefOf = (code: string) =>
    frame.records && filter
      ? address.href({ rank: 'service', [filter]: code, page: null, min: null })
      : null;
  const answers = question?.unfavourable.map(({ short }) => short.toLowerCase()).join(' or ');
  const what = `${question?.question.label ?? ''} Share answered ${answers}`;
  const columns: Column<Point>[] = [
    {
      key: 'group',
      header: kind.one.charAt(0).toUpperCase() + kind.one.slice(1),
      rowHeader: true,
      cell: (point) => {
        const href = hrefOf(codeOf(point));
        return href ? <PinnedLink href={href}>{nameOf(point)}</PinnedLink> : nameOf(point);
      },
    },
    {
      key: 'share',
      header: 'Share',
      figure: true,
      cell: (point) => (
        <Figure cell={point.rate} label={`Share, ${nameOf(point)}`}>
          <CellText cell={point.rate} />
        </Figure>
      ),
    },
    ...(['95', '998'] as const).map(
      (level): Column<Point> => ({
        key: level,
        header: `${level === '95' ? '95%' : '99.8%'} limits`,
        figure: true,
        cell: ({ rate }) => limitWords(funnel, rate.denominator.value, level),
      }),
    ),
    { key: 'place', header: 'Against chance', cell: (point) => funnelPlaceWords[point.place] },
  ];
  return (
    <Card
      title={funnelTitle(funnel, kind)}
      caption={
        <>
          {what}, by <Term of="base">number of {entryWords(frame.stage, 2)}</Term>: a{' '}
          <Term of="funnel">funnel</Term> with exact binomial limits.
          {release?.simulated && ' Simulated data.'}
        </>
      }
      aside={
        <span className="btn-row">
          <TableSwitch shown={table} onChange={setTable} />
          {release && question && (
            <ExportMenu
              label="Save this chart"
              release={release}
              // Not from the cube: its rows have no limits, and groups that are not drawn.
              tables={() => tablesIn(points.current)}
              title={funnelTitle(funnel, kind)}
              name={`${question.question.short} funnel ${kind.many}`}
              caption={`${what}, by number of ${entryWords(frame.stage, 2)}. All ${kind.many}: ${funnel.centre.spoken}.`}
              source={sourcesOf(release)}
              chart={drawn}
              table={points}
            />
          )}
        </span>
      }
    >
      {questions.length > 1 && (
        <div className="tg-funnel-question">
          <SelectField
            label="Question of the funnel"
            value={question?.question.code ?? ''}
            options={questions.map(({ question: { code, short } }) => ({
              value: code,
              label: short,
            }))}
            onChange={(code) => address.set({ funnel: code })}
          />
        </div>
      )}
      {/* The table is there in both views: the files are made of it. */}
      <div ref={points} hidden={!table}>
        <DataTable
          caption="The points of the funnel plot"
          captionHidden
          columns={columns}
          rows={funnel.points}
          rowKey={codeOf}
          sticky={false}
        />
      </div>
      <div ref={drawn}>
        {!table && (
          <FunnelPlot
            points={funnel.points.map((point) => ({
              key: codeOf(point),
              label: nameOf(point),
              place: point.place,
              rate: point.rate,
            }))}
            limits={funnel.limits}
            centre={{ label: `All ${kind.many}`, rate: funnel.centre }}
            across={`Number of ${entryWords(frame.stage, 2)}`}
            spoken={funnelSpoken(funnel, what)}
            onPress={
              frame.records && filter
                ? (code) => address.set({ rank: 'service', [filter]: code, page: null, min: null })
                : undefined
            }
          />
        )}
      </div>
      <p className="foot-n tg-funnel-note">{funnelNote(funnel, min)}</p>
    </Card>
  );
}
