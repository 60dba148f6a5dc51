// Every dimension the population can be narrowed by. Each opens to its members; those without any in this release say so.
import { type Dimension, type Provenance, provenances } from '@cube/schema';
import { useState } from 'react';
import { type Changes, type Filter, filterChange, filterOf } from './choices.ts';
import { filterable, labelOf } from './dimensions.ts';
import { FilterItem } from './filter-item.tsx';
import { MemberSearch } from './member-search.tsx';
import type { Said } from './words.ts';

type Props = { said: Said; onChange: (changes: Changes) => void };

const known = Object.keys(provenances) as Provenance[];

/** Only one can be chosen: stages and focus areas are never added together. */
const single: readonly Dimension[] = ['STAGE', 'QUESTION_SET'];

/** Always in view; the others when they filter, or on request. */
const first: readonly Dimension[] = ['YEAR', 'STAGE'];

export function FilterList({ said, onChange }: Props) {
  const { values, catalogue } = said;
  const [all, setAll] = useState(false);
  const shown = filterable.filter((d) => all || first.includes(d) || filterOf(values, d) !== null);
  return (
    <div>
      <h3>Filters</h3>
      <ul className="exp-filters">
        {shown.map((dimension) => {
          const info = catalogue.dimensions.find((one) => one.dimension === dimension);
          const members = info?.members.nodes ?? [];
          const total = info?.members.totalCount ?? 0;
          if (total === 0)
            return (
              <li key={dimension} className="closed">
                {labelOf(dimension)} <small>not held</small>
              </li>
            );
          const set = (filter: Filter) =>
            onChange({ drill: [], ...filterChange(dimension, filter) });
          return (
            <FilterItem
              key={dimension}
              label={labelOf(dimension)}
              filter={filterOf(values, dimension)}
              members={members}
              single={single.includes(dimension)}
              // Only these have a default of their own that can be lifted.
              liftable={dimension === 'YEAR' || dimension === 'PERIOD'}
              onChange={set}
              search={
                total > members.length ? (
                  <MemberSearch
                    dimension={dimension}
                    filter={filterOf(values, dimension)}
                    onChange={set}
                  />
                ) : null
              }
            />
          );
        })}
        {(all || values.known.length > 0) && (
          <FilterItem
            label="How it is known"
            filter={values.known.length > 0 ? { kind: 'in', codes: values.known } : null}
            members={known.map((code) => ({ code, label: provenances[code].option }))}
            single={false}
            liftable={false}
            inOnly
            onChange={(filter) =>
              onChange({
                known:
                  filter?.kind === 'in' ? known.filter((one) => filter.codes.includes(one)) : [],
              })
            }
            search={null}
          />
        )}
      </ul>
      <button type="button" className="exp-clear" aria-expanded={all} onClick={() => setAll(!all)}>
        {all ? 'Fewer filters' : `All filters (${filterable.length + 1})`}
      </button>
      <p className="cap">A table holds one stage. Ask for the other in a table of its own.</p>
    </div>
  );
}
