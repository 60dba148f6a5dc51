// "Is the difference clear?": one card a group with its verdict, the difference on one scale for all, and the words.

import { formatSignedPoints } from '@cube/schema';
import type { DifferenceMark } from '../../ui/charts/chart-cells.ts';
import { DifferencePlot, differencesDrawn } from '../../ui/charts/difference-plot.tsx';
import { differenceAxis } from '../../ui/charts/scale.ts';
import type { Verdict } from '../../ui/charts/verdict.ts';
import { VerdictChip } from '../../ui/charts/verdict-chip.tsx';
import { Term } from '../../ui/glossary-term.tsx';

export type Judged = {
  key: string;
  label: string;
  /** Null for the group all others are compared with. */
  verdict: Verdict | null;
  /** What its chip says then. */
  unjudged?: string;
  difference: DifferenceMark | null;
  sentence: string;
};

/** Points come as percentage points, the formatter takes differences of proportions. */
const asProportions = ({ lower, upper }: { lower: number; upper: number }) => ({
  lower: lower * 0.01,
  upper: upper * 0.01,
});

/** "Interval +10 to +30 points. True for every count the source allows." */
const reachWords = (judged: Judged, intervals: boolean): string => {
  const { difference, verdict } = judged;
  if (!difference || verdict === null || verdict === 'CANNOT_SAY') return '';
  const parts: string[] = [];
  if (intervals && difference.interval) {
    const { lower, upper } = difference.interval;
    // The verdict allows for the others made with it, the interval does not: said where the two seem to disagree.
    const apart = verdict === 'NO_CLEAR_DIFFERENCE' && (lower > 0 || upper < 0);
    parts.push(
      `Interval${apart ? ' of this comparison alone' : ''} ${formatSignedPoints(asProportions({ lower, upper }))}.`,
    );
  }
  if (difference.status === 'BOUNDED') parts.push('True for every count the source allows.');
  return parts.join(' ');
};

/** The size of the difference stands out; the rest of the cube's sentence follows it. */
function Sentence({ text }: { text: string }) {
  const [, lead, rest] = /^(.*points? (?:higher|lower)|[^.]*\.)(.*)$/.exec(text) ?? [];
  return (
    <p>
      {lead ? (
        <>
          <b>{lead}</b>
          {rest}
        </>
      ) : (
        text
      )}
    </p>
  );
}

/** Where nothing can be said, a mark would say something. */
const drawn = ({ difference, verdict }: Judged): DifferenceMark =>
  difference && verdict !== 'CANNOT_SAY' ? difference : { status: 'NOT_HELD' };

type Props = { groups: readonly Judged[]; intervals: boolean; intro: string };

export function VerdictCards({ groups, intervals, intro }: Props) {
  const axis = differenceAxis(differencesDrawn(groups.map(drawn)));
  return (
    <section aria-labelledby="verdicts" className="cmp-verdicts">
      <h2 id="verdicts">Is the difference clear?</h2>
      <p className="cap">
        {intro}
        <span className="no-print">
          {' '}
          <Term of="verdict">What the verdicts mean</Term>,{' '}
          <Term of="many-comparisons">why they are corrected</Term>.
        </span>
      </p>
      <ul>
        {groups.map((group) => (
          <li key={group.key}>
            <h3>{group.label}</h3>
            <div>
              {group.verdict ? (
                <VerdictChip verdict={group.verdict} />
              ) : (
                <span className="chip plain">{group.unjudged ?? 'Compared with'}</span>
              )}
            </div>
            <DifferencePlot difference={drawn(group)} axis={axis} intervals={intervals} />
            <Sentence text={group.sentence} />
            <p className="small sub">{reachWords(group, intervals)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
