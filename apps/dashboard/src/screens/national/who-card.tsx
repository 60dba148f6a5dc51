// Who is in the population: by service type, with the subtypes the source tells apart, and by sector.

import { statuses } from '@cube/schema';
import { useState } from 'react';
import type { NationalPlacesQuery } from '../../generated/graphql.ts';
import { type Bar, Bars, type BarsProps } from '../../ui/bars.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { countBounds, hasNumber } from '../../ui/cell.ts';
import { Term } from '../../ui/glossary-term.tsx';
import { ConflictLink } from '../../ui/links.tsx';
import { askShares } from './ask-again.ts';
import { sectorsOf } from './gaps.ts';
import type { NationalValues, View } from './view.ts';

/** Types in their order, each followed by its subtypes where the source holds more than one of them. */
function typeBars(places: NationalPlacesQuery): Bar[] {
  const { types, subtypes } = places.slice;
  return types.nodes.flatMap((row) => {
    const type = row.serviceType;
    if (!type) return [];
    const children = subtypes.nodes.flatMap((child) =>
      child.serviceSubtype?.parent?.code === type.code && hasNumber(child.share)
        ? [
            {
              key: child.id,
              label: child.serviceSubtype.label,
              cell: child.share,
              child: true,
            },
          ]
        : [],
    );
    const own = { key: row.id, label: type.label, cell: row.share };
    return children.length > 1 ? [own, ...children] : [own];
  });
}

/** A list longer than this is a register's: its largest types come first, the rest on request. */
const mostBars = 12;
const largest = 6;

const sizeOf = ({ cell }: Bar): number => countBounds(cell.numerator)?.lower ?? 0;

function Types({
  bars,
  show,
  query,
}: { bars: readonly Bar[] } & Pick<BarsProps, 'show' | 'query'>) {
  const [all, setAll] = useState(false);
  const types = bars.filter(({ child }) => !child);
  const long = bars.length > mostBars && types.length > largest;
  const top =
    long && !all ? [...types].sort((a, b) => sizeOf(b) - sizeOf(a)).slice(0, largest) : bars;
  return (
    <>
      <Bars label="Share by service type" bars={top} show={show} query={query} />
      {long && (
        <p className="who-more">
          <Button small aria-expanded={all} onClick={() => setAll(!all)}>
            {all
              ? `Show the ${largest} largest only`
              : `Show all ${types.length} types and their subtypes`}
          </Button>
        </p>
      )}
    </>
  );
}

export function WhoCard(props: {
  title: string;
  caption: string;
  places: NationalPlacesQuery;
  view: View;
  /** Id of the release shown. */
  release: string;
  show: NationalValues['show'];
}) {
  const sectors = sectorsOf(props.places);
  const known = sectors.filter(({ cell }) => hasNumber(cell));
  const conflict = known.flatMap(({ cell }) => cell.origin.conflicts)[0];
  return (
    <Card title={props.title} caption={props.caption}>
      <h3 className="bh">By service type</h3>
      <Types
        bars={typeBars(props.places)}
        show={props.show}
        query={askShares(props.view, props.release, 'SERVICE_TYPE')}
      />
      <h3 className="bh">
        By <Term of="sector">sector</Term>
      </h3>
      {known.length > 0 ? (
        <Bars
          label="Share by sector"
          bars={sectors.map(({ label, cell }) => ({ key: label, label, cell }))}
          show={props.show}
          query={askShares(props.view, props.release, 'SECTOR')}
        />
      ) : (
        <p className="foot-n first">
          <span className="sym">{statuses.NOT_HELD.symbol}</span> Not held: the source does not say
          who provides these services.
        </p>
      )}
      {conflict && (
        <p className="foot-n">
          {conflict.note} <ConflictLink code={conflict.code} number={conflict.number} />
        </p>
      )}
    </Card>
  );
}
