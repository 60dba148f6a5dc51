// What inspections led to: recommendations and requirements, in how many services, and what they were about.
import type { NationalOutcomesQuery } from '../../generated/graphql.ts';
import { Card } from '../../ui/card.tsx';
import type { CountFigure, RateFigure } from '../../ui/cell.ts';
import { shareText } from '../../ui/cell.ts';
import { CountText } from '../../ui/cell-text.tsx';
import { Figure } from '../../ui/figure.tsx';
import { Term } from '../../ui/glossary-term.tsx';

import { askOutcomes } from './ask-again.ts';
import type { View } from './view.ts';

type Themes = NationalOutcomesQuery['catalogue']['themes'];

function Outcome(props: { name: string; count: CountFigure; services: RateFigure; query: string }) {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>
        <span className="big">
          <Figure cell={props.count} label={props.name} query={props.query}>
            <CountText cell={props.count} />
          </Figure>
        </span>
        <span className="sub">
          in{' '}
          <Figure
            cell={props.services}
            label={`Services with ${props.name.toLowerCase()}`}
            query={props.query}
          >
            <CountText cell={props.services.numerator} />
          </Figure>{' '}
          services, {shareText(props.services)} of <CountText cell={props.services.denominator} />
        </span>
      </dd>
    </div>
  );
}

const kindWords = { RECOMMENDATIONS: 'recommendations', REQUIREMENTS: 'requirements' } as const;

function ThemeList({ themes }: { themes: Themes }) {
  if (themes.length === 0) return null;
  const kinds = [...new Set(themes.flatMap((theme) => theme.kinds))];
  const mixed = themes.some((theme) => theme.kinds.length < kinds.length);
  return (
    <>
      <h3 className="bh">What they were about</h3>
      <ul className="themes">
        {themes.map((theme) => (
          <li key={theme.code}>
            {theme.about},{' '}
            {mixed && `(${theme.kinds.map((kind) => kindWords[kind]).join(' and ')}) `}
            {/* What is said in words there is no printed figure, so Evidence has nothing to show. */}
            <span className="sub nowrap">line {theme.line}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Drawn only where the source holds at least one of the two counts. */
export function OutcomesCard({
  outcomes,
  caption,
  view,
  release,
  printed,
}: {
  outcomes: NationalOutcomesQuery;
  view: View;
  /** Id of the release shown. */
  release: string;
  caption: string;
  /** Whether the counts are a report's: what it said they were about is not said of other records. */
  printed: boolean;
}) {
  const { total } = outcomes.slice;
  const query = askOutcomes(view, release);
  return (
    <Card title="What the inspections led to" caption={caption}>
      <dl className="led">
        <Outcome
          name="Recommendations made"
          count={total.recommendations}
          services={total.withRecommendations}
          query={query}
        />
        <Outcome
          name="Requirements made"
          count={total.requirements}
          services={total.withRequirements}
          query={query}
        />
      </dl>
      {printed && <ThemeList themes={outcomes.catalogue.themes} />}
      <p className="foot-n">
        A <Term of="requirement">requirement</Term> must be met by a date. A{' '}
        <Term of="recommendation">recommendation</Term> should be met. One service can have both.
      </p>
    </Card>
  );
}
