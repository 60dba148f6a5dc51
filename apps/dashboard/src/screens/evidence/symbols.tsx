// Every sign in tables and charts with its meaning, drawn by the same components that draw the real ones.
import {
  type Provenance,
  provenances,
  smallBase,
  statuses,
  widestUsefulBounds,
} from '@cube/schema';
import type { Agreement } from '../../generated/graphql.ts';
import { Card } from '../../ui/card.tsx';
import { DotIntervalChart } from '../../ui/charts/dot-interval-chart.tsx';
import type { Verdict } from '../../ui/charts/verdict.ts';
import { VerdictChip } from '../../ui/charts/verdict-chip.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { ProvenanceMark } from '../../ui/marks.tsx';
import { AgreementChip, agreementWords } from './agreement.tsx';
import { exampleMarks } from './example-marks.ts';

type Sign = { sign: React.ReactNode; key: string; meaning: string; spoken: string };

const symbolRows: Sign[] = Object.entries(statuses).flatMap(([status, { symbol, words, about }]) =>
  symbol
    ? [
        {
          key: status,
          sign: <span className="sym">{symbol}</span>,
          meaning: about,
          spoken: words,
        },
      ]
    : [],
);

const signs: Sign[] = [
  {
    key: 'known',
    sign: <b>53%</b>,
    meaning: 'A share known exactly; its count and base stand below it.',
    spoken: 'the share, count and base',
  },
  {
    key: 'zero',
    sign: <b>0</b>,
    meaning: 'A true zero: none, and that is known.',
    spoken: 'zero of the base',
  },
  {
    key: 'range',
    sign: <span className="rng">61–63</span>,
    meaning: 'Between these values. Every value in between fits the source.',
    spoken: 'between the two values',
  },
  {
    key: 'wide',
    sign: (
      <>
        <span className="rng">18–36</span>
        <span className="of">not determinable</span>
      </>
    ),
    meaning: `A range wider than ${widestUsefulBounds} services. Nothing should be concluded from it.`,
    spoken: 'between the two values, not determinable from the report',
  },
  {
    key: 'small',
    sign: <span className="small-base">40%†</span>,
    meaning: `The base may be under ${smallBase}: read the count.`,
    spoken: 'the count and base, small base',
  },
  ...symbolRows,
];

const verdicts: Record<Verdict, string> = {
  HIGHER: 'The difference is clear, and the share is the higher one.',
  LOWER: 'The difference is clear, and the share is the lower one.',
  NO_CLEAR_DIFFERENCE: 'Chance alone could explain the difference.',
  CANNOT_SAY: 'What is known does not allow an answer.',
};

export function Symbols() {
  return (
    <div className="grid-cards ev-symbols">
      <Card
        title="In tables"
        caption="Look, meaning and what a screen reader says. The numbers are examples."
        className="ev-wide"
      >
        <DataTable
          caption="Signs in tables"
          captionHidden
          rows={signs}
          rowKey={({ key }) => key}
          columns={[
            { key: 'sign', header: 'Shown as', rowHeader: true, cell: ({ sign }) => sign },
            { key: 'meaning', header: 'What it means', cell: ({ meaning }) => meaning },
            { key: 'spoken', header: 'Spoken and exported', cell: ({ spoken }) => `“${spoken}”` },
          ]}
        />
      </Card>
      <Card title="In charts" caption="The same as marks. The numbers are examples.">
        <DotIntervalChart
          rows={exampleMarks}
          intervals
          level="95"
          measure="Examples, not figures of the report"
        />
      </Card>
      <div className="stack">
        <Card title="How a number is known">
          <ul className="ev-signs">
            {(Object.keys(provenances) as Provenance[]).map((provenance) => (
              <li key={provenance}>
                <ProvenanceMark provenance={provenance} />
                <span className="sub">{provenances[provenance].words}</span>
              </li>
            ))}
          </ul>
        </Card>
        <Card title="Verdicts" caption="Strength, not goodness: no red and green.">
          <ul className="ev-signs">
            {(Object.keys(verdicts) as Verdict[]).map((verdict) => (
              <li key={verdict}>
                <span>
                  <VerdictChip verdict={verdict} />
                </span>
                <span className="sub">{verdicts[verdict]}</span>
              </li>
            ))}
          </ul>
        </Card>
        <Card title="Printed figures beside the cube">
          <ul className="ev-signs">
            {(Object.keys(agreementWords) as Agreement[]).map((agreement) => (
              <li key={agreement}>
                <span>
                  <AgreementChip look={agreementWords[agreement]} />
                </span>
                <span className="sub">{agreementWords[agreement].meaning}</span>
              </li>
            ))}
          </ul>
        </Card>
      </div>
    </div>
  );
}
