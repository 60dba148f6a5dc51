// The same question at every stage that put it: asks the cube for each, and hands the answers to tables beside each other. There is never
// a verdict between them.
import { useQuery } from '@apollo/client/react';
import { useRef } from 'react';
import { useRelease } from '../../release.tsx';
import { tablesIn } from '../../share/screen-tables.ts';
import { ExportMenu } from '../../ui/export-menu.tsx';
import { Banner } from '../../ui/messages.tsx';
import { type Choices, type CompareValues, type Kind, rateOf, whereOf } from './choices.ts';
import { otherYearQuestion } from './documents.ts';
import { narrowed, type Places, shownOf } from './places.ts';
import { StageCard } from './stage-card.tsx';
import { otherStages, stagesApart } from './stages.ts';
import { sourceOf } from './view.ts';
import { WaitingCard } from './waiting.tsx';

type Asked = Choices['asked'];
type Props = {
  choices: Choices;
  values: CompareValues;
  places: Places;
  /** What both tables are narrowed to, in words. */
  within: string;
  /** The groups of the rows, and those drawn above in their order; null where only everyone is counted. */
  groups: { kind: Kind; codes: readonly string[] } | null;
};

/** Nothing where no other stage put the question. */
export function StagesBlock(props: Props) {
  const { choices } = props;
  const { release } = useRelease();
  const holder = useRef<HTMLDivElement>(null);
  const others = otherStages(choices);
  if (others.length === 0) return null;
  const snapshots = [choices.asked, ...others];
  const title = `${choices.question.question.short}: ${choices.answer.label.toLowerCase()}, at each stage`;
  const sources = snapshots.flatMap((asked) => {
    const source = release && sourceOf(release, asked);
    return source ? [`${source.publisher}: ${source.title}`] : [];
  });
  return (
    <section className="cmp-verdicts" aria-labelledby="cmp-stages">
      <div className="cmp-which">
        <h2 id="cmp-stages">The same question at another stage</h2>
        {release && (
          <ExportMenu
            label="Save these tables"
            release={release}
            title={title}
            name={title}
            caption={stagesApart(snapshots)}
            source={[...new Set(sources)].join('; ') || 'not named'}
            tables={() => tablesIn(holder.current)}
            table={holder}
          />
        )}
      </div>
      <div className="cmp-stages-note">
        <Banner kind="caution" title="Beside each other, never compared.">
          {stagesApart(snapshots)}
        </Banner>
      </div>
      <div className="grid-cards cmp-years" ref={holder}>
        {snapshots.map((asked) => (
          <StageBlock key={`${asked.stage.code} ${asked.period.code}`} {...props} asked={asked} />
        ))}
      </div>
    </section>
  );
}

function StageBlock({ asked, choices, values, places, within, groups }: Props & { asked: Asked }) {
  const release = useRelease().asked;
  const there = { ...choices, asked };
  const where = narrowed(whereOf(there), places);
  const { data, error, refetch } = useQuery(otherYearQuestion, {
    variables: {
      where,
      shown: shownOf(where, places),
      release,
      groups: groups ? [groups.kind.dimension] : [],
      rate: rateOf(there, values),
    },
  });
  if (data) {
    const slice = { ...data.slice, rows: data.shown.rows };
    return <StageCard slice={slice} choices={there} within={within} groups={groups} />;
  }
  return (
    <WaitingCard
      title={`${asked.stage.label}, ${asked.period.label}`}
      level={3}
      what={`Reading ${asked.stage.label.toLowerCase()}, ${asked.period.label}`}
      failed="This stage did not load."
      height={200}
      error={error}
      onRetry={() => void refetch()}
    />
  );
}
