// Under the header's sentence: in which ways the numbers shown are known, and how many disagreements touch them.
import type { Provenance } from '@cube/schema';
import type { RateFigure } from '../../ui/cell.ts';
import { Icon } from '../../ui/icons.tsx';
import { PinnedLink } from '../../ui/links.tsx';
import { ProvenanceMark } from '../../ui/marks.tsx';

type Fact = { key: string; content: React.ReactNode };

/** Marks in the order met; the last fact leads to all disagreements, or to the only one. */
export function factsOf(
  rates: readonly RateFigure[],
  conflicts: readonly { code: string; number: number }[],
): Fact[] {
  const known = new Set(
    rates.flatMap(({ provenance }): Provenance[] => (provenance ? [provenance] : [])),
  );
  const marks = [...known].map((provenance) => ({
    key: provenance,
    content: <ProvenanceMark provenance={provenance} />,
  }));
  const [only] = conflicts;
  if (!only) return marks;
  const alone = conflicts.length === 1;
  return [
    ...marks,
    {
      key: 'conflicts',
      content: (
        <>
          <span className="flag">
            <Icon name="flag" />
          </span>
          <PinnedLink href={`/evidence?tab=conflicts${alone ? `&conflict=${only.code}` : ''}`}>
            {alone ? 'The report disagrees with itself here' : `${conflicts.length} disagreements`}
          </PinnedLink>
        </>
      ),
    },
  ];
}
