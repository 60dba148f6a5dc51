// Explore with its catalogue known: the builder at the side, what it builds beside it. Works out the plan once for all of them, and
// asks what can join it.
import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useRelease } from '../../release.tsx';
import { Banner } from '../../ui/messages.tsx';
import type { Address } from '../../use-address.ts';
import { Builder } from './builder.tsx';
import type { exploreShape } from './choices.ts';
import { joinsQuestion, subtypesQuestion } from './documents.ts';
import { EntriesDialog } from './entries-dialog.tsx';
import { type Catalogue, type Plan, planOf } from './plan.ts';
import { queryText } from './query-text.ts';
import { adviceFor, sizeOf } from './size.ts';
import type { Told } from './steps.ts';
import { TableBlock } from './table-block.tsx';
import { unknownWords, withoutUnknown } from './unknown.ts';

export type ExploreAddress = Address<typeof exploreShape>;

type Props = { address: ExploreAddress; catalogue: Catalogue; notices: ReactNode };

/** The service types that lead to subtypes with numbers. */
function useTold(plan: Plan, release: string | null): Told {
  const { data } = useQuery(subtypesQuestion, {
    variables: { release, where: plan.where },
    skip: plan.rows.at(-1) !== 'SERVICE_TYPE',
  });
  if (!data) return null;
  return new Set(
    data.slice.rows.nodes.flatMap(({ serviceSubtype, count }) =>
      serviceSubtype?.parent && count.status !== 'NOT_HELD' ? [serviceSubtype.parent.code] : [],
    ),
  );
}

export function Explorer({ address, catalogue, notices }: Props) {
  const { set } = address;
  const { values, unknown } = withoutUnknown(address.values, catalogue);
  const { asked } = useRelease();
  const plan = planOf(values, catalogue);
  const text = queryText(plan, catalogue.release.id, catalogue.limits.maxPage);
  const size = sizeOf(plan, values, catalogue);
  const variables = { release: asked, to: [...plan.rows, ...plan.columns], where: plan.where };
  const { data, previousData } = useQuery(joinsQuestion, { variables });
  const joins = (data ?? previousData)?.catalogue;
  const told = useTold(plan, asked);
  const said = { values, plan, catalogue };
  return (
    <>
      <TableBlock
        address={address}
        said={said}
        text={text}
        joins={joins}
        told={told}
        notices={
          <>
            {notices}
            {unknown.length > 0 && (
              <Banner
                kind="information"
                title={`Not known here: ${unknown.map(({ value }) => value.slice(0, 60)).join(', ')}.`}
              >
                {unknown.map(unknownWords).join(' ')} It is left out; the rest of the table stands.
              </Banner>
            )}
          </>
        }
        tooLarge={
          size.cells > size.limit ? { size, advice: adviceFor(plan, values, catalogue) } : null
        }
        builder={(held) => (
          <Builder
            said={said}
            size={held ? { ...size, ...held, about: false } : size}
            joins={joins}
            onChange={set}
          />
        )}
      />
      {values.entries && (
        <EntriesDialog
          row={values.entries}
          part={values.part}
          said={said}
          page={values['entries-page'] ?? 1}
          // Replaced: Back closes the dialog, whichever page was read last.
          onPage={(page) => address.replace({ 'entries-page': page === 1 ? null : page })}
          onClose={() => set({ entries: '', part: 'all', 'entries-page': null })}
        />
      )}
    </>
  );
}
