// The way back up: every level that was drilled through, each a link to it.
import { Link } from 'wouter';
import { filterOf } from './choices.ts';
import { labelOf } from './dimensions.ts';
import type { ExploreAddress } from './explorer.tsx';
import { stepUp } from './steps.ts';
import type { Said } from './words.ts';

export function Trail({ address, said }: { address: ExploreAddress; said: Said }) {
  const { values, href } = address;
  if (values.drill.length === 0) return null;
  const nameOf = (index: number) =>
    (values.drill[index]?.filtered ?? [])
      .map((dimension) => {
        const filter = filterOf(values, dimension);
        const code = filter?.kind === 'in' ? filter.codes[0] : undefined;
        return (
          said.catalogue.dimensions
            .find((one) => one.dimension === dimension)
            ?.members.nodes.find((member) => member.code === code)?.label ??
          code ??
          labelOf(dimension)
        );
      })
      .join(', ');
  return (
    <nav className="exp-trail" aria-label="Levels">
      <ol>
        {values.drill.map((step, index) => {
          const up = stepUp(values, index);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a level is its place
            <li key={index}>
              {up && (
                <Link href={href(up.changes)} className="tap">
                  {index === 0
                    ? `All by ${step.rows.map(labelOf).join(', ').toLowerCase()}`
                    : nameOf(index - 1)}
                </Link>
              )}
            </li>
          );
        })}
        <li aria-current="true">{nameOf(values.drill.length - 1)}</li>
      </ol>
    </nav>
  );
}
