// What the release is made of: each batch with its dates, what it covers, how it is known, and the words its licence asks for.
import { dimensions, formatCount, formatDate } from '@cube/schema';
import type { DictionaryLoadedQuery } from '../../generated/graphql.ts';
import { Card } from '../../ui/card.tsx';
import { Term } from '../../ui/glossary-term.tsx';
import { ProvenanceMark } from '../../ui/marks.tsx';
import { idOf } from './choices.ts';
import { EntryLink } from './entry-link.tsx';

type Release = DictionaryLoadedQuery['catalogue']['release'];
type Batch = Release['batches'][number];

/** "Sector: Private, Voluntary", a line a dimension. */
function coverageLines({ coverage }: Batch): { key: string; words: string }[] {
  const kinds = [...new Set(coverage.map(({ dimension }) => dimension))];
  return kinds.map((dimension) => ({
    key: dimension,
    words: `${dimensions[dimension].label}: ${coverage
      .filter((member) => member.dimension === dimension)
      .map(({ label }) => label)
      .join(', ')}`,
  }));
}

function BatchEntry({ batch, pinned }: { batch: Batch; pinned: string }) {
  const id = idOf('batch', batch.code);
  const { source } = batch;
  const coverage = coverageLines(batch);
  return (
    <section className="dd-entry" id={id} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{batch.title}</h3>
      <dl className="dd-facts">
        <dt>Code</dt>
        <dd>
          <EntryLink code={batch.code} href={pinned} id={id} />
        </dd>
        <dt>
          <Term of="as-at-date">As at</Term>
        </dt>
        <dd>
          {batch.periods.map(({ code, label, description }) => (
            <p key={code}>
              {label}
              {description && `: ${description}`}
            </p>
          ))}
        </dd>
        <dt>Asked by</dt>
        <dd>
          {batch.stage.label}, {batch.questionSet.label}
        </dd>
        <dt>Made of</dt>
        <dd>
          {batch.records === null
            ? 'Totals that a report printed, and what follows from them'
            : `${formatCount(batch.records)} records, one by one`}
        </dd>
        <dt>Known how</dt>
        <dd className="dd-marks">
          {batch.provenance.map((provenance) => (
            <ProvenanceMark key={provenance} provenance={provenance} />
          ))}
        </dd>
        {coverage.length > 0 && (
          <>
            <dt>Speaks of</dt>
            <dd>
              {coverage.map(({ key, words }) => (
                <p key={key}>{words}</p>
              ))}
            </dd>
          </>
        )}
        <dt>Source</dt>
        <dd>
          <p>
            {source.title}. {source.publisher}
            {source.locator && `, ${source.locator}`}.
          </p>
          {source.licence && <p>{source.licence}</p>}
          {source.attribution && <p>{source.attribution}</p>}
        </dd>
      </dl>
    </section>
  );
}

export function HeldCard({ release, pinned }: { release: Release; pinned: string }) {
  return (
    <Card
      id="held"
      title="What is held"
      caption={
        <>
          <Term of="release">Release</Term> {release.label}, made{' '}
          {formatDate(release.releasedAt.slice(0, 10))}
        </>
      }
    >
      {release.batches.map((batch) => (
        <BatchEntry key={batch.id} batch={batch} pinned={pinned} />
      ))}
    </Card>
  );
}
