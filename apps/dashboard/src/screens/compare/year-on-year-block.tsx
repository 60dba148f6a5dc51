// Asks the cube for one question over all years of its stage, each year against another, and hands the answer to the drawings.
import { useQuery } from '@apollo/client/react';
import { useRef } from 'react';
import { useRelease } from '../../release.tsx';
import { ExportMenu } from '../../ui/export-menu.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import type { BlockProps } from './body.tsx';
import { rateOf, whereOf } from './choices.ts';
import { yearOnYearQuestion } from './documents.ts';
import { factsOf } from './facts.tsx';
import { narrowed, narrowedWords } from './places.ts';
import { rangesOf } from './readings.ts';
import { CompareShapes } from './shapes.tsx';
import { StagesBlock } from './stages-block.tsx';
import { useShown } from './use-shown.ts';
import { VerdictCards } from './verdict-cards.tsx';
import { sourceOf } from './view.ts';
import { Waiting } from './waiting.tsx';
import { baseWords, predicateOf } from './wording.ts';
import { YearCards } from './year-cards.tsx';
import {
  againstWords,
  judgedYears,
  namedYear,
  sinceFirst,
  spanOf,
  yearLines,
  yearTitle,
  yearWarnings,
} from './year-on-year.ts';
import { YearOnYearCard } from './year-on-year-card.tsx';

export function YearOnYearBlock(props: BlockProps) {
  const { address, choices, title, actions, places, members, filters } = props;
  const { values } = address;
  const { asked, release } = useRelease();
  const chart = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLDivElement>(null);
  const { times } = choices;
  const baseline = namedYear(choices, places.against);
  const where = narrowed(
    { ...whereOf(choices), period: { in: times.map(({ period }) => period.code) } },
    places,
  );
  const { data, error, refetch } = useQuery(yearOnYearQuestion, {
    variables: {
      where,
      release: asked,
      rate: rateOf(choices, values),
      baseline: baseline
        ? { member: { dimension: 'PERIOD', code: baseline } }
        : { before: 'PERIOD' },
      first: {
        member: { dimension: 'PERIOD', code: (times.at(-1) ?? choices.asked).period.code },
      },
    },
  });
  const { shown, stale } = useShown(
    data ? { slice: data.slice, choices, values, baseline, places } : null,
  );
  const lines = shown ? yearLines(shown.slice, shown.choices) : [];
  const source = release && sourceOf(release, choices.asked);
  const within = narrowedWords(places, members);
  const simulated = release?.simulated ? ' Simulated data.' : '';
  const caption = shown
    ? `Share of ${baseWords(shown.choices)} that ${predicateOf(shown.choices)}, year by year${within ? `, ${within}` : ''}.${simulated}`
    : '';
  const heading = shown ? yearTitle(lines, shown.choices, shown.baseline) : '';
  const against = times
    .filter(({ period: { code } }) => code !== choices.asked.period.code)
    .map(({ period }) => ({ value: period.code, label: period.label }));
  return (
    <>
      <PageHeader
        title={title}
        sentence={
          <>
            <b>{choices.question.question.label}</b> {choices.frame.label}, {times.length} times,{' '}
            {times.at(-1)?.period.label} to {times[0]?.period.label}
            {within && `, ${within}`}.
          </>
        }
        facts={factsOf(
          lines.map(({ rate }) => rate),
          rangesOf(lines.map(({ label, rate }) => ({ label, rate, count: rate.denominator })))
            .conflicts,
        )}
        actions={
          <>
            {actions}
            {data && release && (
              <ExportMenu
                release={release}
                where={where}
                by={['PERIOD']}
                totals="NONE"
                rates={[rateOf(choices, values)]}
                name={`${choices.question.question.short} ${choices.answer.label} by year`}
                title={heading}
                caption={caption}
                source={source ? `${source.publisher}: ${source.title}` : 'not named'}
                chart={chart}
                table={table}
              />
            )}
          </>
        }
      />
      {filters(
        // Each year has a year before of its own; a named one is the same for all.
        [{ value: '', label: `The ${spanOf(choices)} before each` }, ...against],
        data ? `Shares are of ${baseWords(choices)}.` : '',
      )}
      {(error || !shown) && (
        <Waiting what="Comparing the years" error={error} onRetry={() => void refetch()}>
          <CompareShapes />
        </Waiting>
      )}
      {shown && !error && (
        <div className={stale ? 'refreshing' : undefined} aria-busy={stale}>
          <YearOnYearCard
            title={heading}
            caption={caption}
            lines={lines}
            current={shown.choices.asked.period.code}
            baseline={shown.baseline}
            answer={shown.choices.answer.label}
            intervals={shown.values.intervals ? shown.values.level : null}
            second={sinceFirst(shown.slice, lines, shown.choices, shown.baseline)}
            chart={chart}
            table={table}
          />
          <VerdictCards
            groups={judgedYears(shown.slice, lines, shown.choices, shown.baseline)}
            intervals={shown.values.intervals}
            intro={`${againstWords(lines, shown.choices, shown.baseline)}, in percentage points. ${shown.slice.comparisons.sentence} ${yearWarnings(shown.slice).join(' ')}`}
          />
          <YearCards
            slice={shown.slice}
            lines={lines}
            choices={shown.choices}
            values={shown.values}
            within={narrowedWords(shown.places, members)}
            source={source}
            release={release}
            onGroup={(group) => address.set({ group })}
          />
        </div>
      )}
      <StagesBlock
        choices={choices}
        values={values}
        places={places}
        within={within}
        groups={null}
      />
    </>
  );
}
