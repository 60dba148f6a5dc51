// The comparison as drawn: chart and table of the same cells, verdicts, what limits them, and a sentence to take away.

import type { RefObject } from 'react';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DotIntervalChart } from '../../ui/charts/dot-interval-chart.tsx';
import { EmptyState } from '../../ui/messages.tsx';
import { BreakNotes } from './break-notes.tsx';
import type { Choices, CompareValues, Kind } from './choices.ts';
import { FiguresCard } from './figures-card.tsx';
import { LikeForLikeCard } from './like-for-like-card.tsx';
import { PaperCard } from './paper-card.tsx';
import { RangesNote } from './ranges-note.tsx';
import { VerdictCards } from './verdict-cards.tsx';
import type { CompareView } from './view.ts';
import { predicateOf } from './wording.ts';

type Props = {
  view: CompareView;
  choices: Choices;
  values: CompareValues;
  kind: Kind;
  /** Report and release, for the sentence's footnote. */
  source: string;
  set: (changes: Partial<CompareValues>) => void;
  href: (changes: Partial<CompareValues>) => string;
  /** The same groups on all questions; it asks the cube for itself. */
  matrix: React.ReactNode;
  /** The same question at another stage, where there is one; it asks the cube for itself. */
  stages: React.ReactNode;
  /** Which answers the report does answer; drawn where the chosen one is left open for every group. */
  instead: React.ReactNode;
  /** What is drawn, and what holds the table, for whoever takes them away. */
  chart: RefObject<HTMLDivElement | null>;
  figures: RefObject<HTMLDivElement | null>;
  /** New numbers are on their way: these stay, marked. */
  stale: boolean;
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function Nothing({ choices, kind, href }: Pick<Props, 'choices' | 'kind' | 'href'>) {
  const other = kind.dimension === 'SECTOR' ? 'service-type' : 'sector';
  return (
    <EmptyState
      title={`Nothing is held ${kind.by} for this question`}
      actions={
        <>
          <ButtonLink href={href({ by: other, against: null, group: null })}>
            {other === 'sector' ? 'Compare sectors' : 'Compare service types'}
          </ButtonLink>
          <ButtonLink look="quiet" href={href({ by: 'year', against: null, group: null })}>
            See each year apart
          </ButtonLink>
        </>
      }
    >
      The {choices.asked.stage.label.toLowerCase()} of {choices.asked.period.label} does not give “
      {choices.question.question.label}” {kind.by}. Nothing is guessed.
    </EmptyState>
  );
}

/** Many groups: which are drawn, and the way to all of them and back. */
function WhichDrawn({
  view,
  kind,
  all,
  set,
}: Pick<Props, 'view' | 'kind' | 'set'> & { all: boolean }) {
  return (
    <div className="cmp-which">
      <p className="cap">
        {view.drawnWords || `All ${view.groups.length} ${kind.many} are drawn.`}
      </p>
      <Button small onClick={() => set({ groups: all ? 'clear' : 'all' })}>
        {all ? 'Show those beyond chance first' : `Show all ${view.groups.length} in the chart`}
      </Button>
    </div>
  );
}

export function Comparison(props: Props) {
  const { view, choices, values, kind, source, set, href, stale, chart, figures } = props;
  const { matrix, stages, instead } = props;
  if (view.empty) return <Nothing choices={choices} kind={kind} href={href} />;
  const { answer, question } = choices;
  const drawn = view.groups.filter(({ code }) => view.drawn.has(code));
  const verdictOf = new Map(view.judged.map(({ key, verdict }) => [key, verdict]));
  const table = (
    <FiguresCard
      rows={[
        ...view.groups.map(({ code, label, rate, before }) => ({
          key: code,
          label,
          rate,
          before,
          verdict: verdictOf.get(code) ?? null,
          total: false,
        })),
        {
          key: 'all',
          label: view.totalLabel,
          rate: view.total,
          before: view.totalBefore,
          verdict: null,
          total: true,
        },
      ]}
      group={capital(kind.one)}
      answer={answer.label}
      caption={`${question.question.short}: services that ${predicateOf(choices)}`}
      intervals={values.intervals}
      verdicts={view.many}
      otherYear={view.otherYear?.label}
    >
      <RangesNote ranges={view.ranges} />
    </FiguresCard>
  );
  return (
    <div className={stale ? 'refreshing' : undefined} aria-busy={stale}>
      {view.open && instead}
      <div
        className={view.many ? undefined : 'grid-cards cmp-top'}
        ref={view.many ? undefined : figures}
      >
        <Card title={view.title} caption={view.caption}>
          {view.unspoken.length > 0 && (
            <p className="cap">The title does not speak of: {view.unspoken.join(', ')}.</p>
          )}
          {view.many && (
            <WhichDrawn view={view} kind={kind} all={values.groups === 'all'} set={set} />
          )}
          <div ref={chart}>
            <DotIntervalChart
              rows={drawn.map(({ code, label, rate, before }) => ({
                key: code,
                label,
                rate,
                before,
                flag: rate.status !== 'WITHHELD' && rate.origin.conflicts.length > 0,
              }))}
              total={{ label: view.totalLabel, rate: view.total }}
              intervals={values.intervals}
              level={values.level}
              otherYear={view.otherYear?.label}
              measure={view.measure}
            />
          </div>
          <BreakNotes breaks={view.otherYear?.breaks ?? []} />
        </Card>
        {!view.many && table}
      </div>
      <VerdictCards
        groups={view.judged.filter(({ key }) => view.drawn.has(key))}
        intervals={values.intervals}
        intro={`Each ${kind.one} against ${view.against}, in percentage points. ${view.familySentence}`}
      />
      {view.many && (
        <div className="cmp-all" ref={figures}>
          {table}
        </div>
      )}
      <div className="grid-cards cmp-low">
        {matrix}
        <div className="stack">
          <LikeForLikeCard items={view.likeness} />
          <PaperCard
            sentence={view.sentence}
            safety={view.safety}
            source={source}
            groups={view.groups.map(({ code, label }) => ({ value: code, label }))}
            group={view.spokenOf?.code ?? ''}
            onGroup={(group) => set({ group })}
          />
        </div>
      </div>
      {stages}
    </div>
  );
}
