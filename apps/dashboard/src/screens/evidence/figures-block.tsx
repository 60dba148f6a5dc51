// Asks for the printed figures that fit the filters, and draws them beside the chosen one and its disagreements.
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useRelease } from '../../release.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState, ErrorState, Loading, Skeleton } from '../../ui/messages.tsx';
import type { Address } from '../../use-address.ts';
import { AgreementLegend, lookOf, readingsOf } from './agreement.tsx';
import { type evidenceShape, filterOf, pageSize, shownOf, unfiltered } from './choices.ts';
import { ChosenBlock } from './chosen-block.tsx';
import { figuresQuestion } from './documents.ts';
import { FigureFilters } from './figure-filters.tsx';
import { FiguresTable } from './figures-table.tsx';

export type EvidenceAddress = Address<typeof evidenceShape>;

export function FiguresBlock({ address }: { address: EvidenceAddress }) {
  const { values, set, replace, href } = address;
  const { asked, release } = useRelease();
  const client = useApolloClient();
  const first = shownOf(values);
  const { data, previousData, error, loading } = useQuery(figuresQuestion, {
    variables: { filter: filterOf(values), first, release: asked },
  });
  const shown = data ?? previousData;
  const figures = shown?.publishedFigures.nodes ?? [];
  const total = shown?.publishedFigures.totalCount ?? 0;
  const stages = (release?.batches ?? []).map(({ stage, periods }) => ({
    value: stage.code,
    label: `${periods.map(({ label }) => label).join(', ')} ${stage.label.toLowerCase()}`,
  }));
  const hrefOf = (changes: { figure?: string; line?: number; conflict?: string }) =>
    changes.conflict
      ? href({ tab: 'conflicts', conflict: changes.conflict })
      : href({ ...changes, ...(changes.line && { ...unfiltered, line: changes.line }) });
  return (
    <>
      <FigureFilters
        values={values}
        set={set}
        replace={replace}
        questions={(shown?.catalogue.questions ?? []).map(({ question }) => ({
          value: question.code,
          label: question.short,
        }))}
        stages={stages}
        count={
          shown
            ? `${figures.length} of ${shown.all.totalCount} shown${total > figures.length ? `, ${total} fit` : ''}`
            : ''
        }
      />
      {error && (
        <ErrorState
          title="The figures did not load."
          reason={error.message}
          kept="Your filters are kept."
          onRetry={() => void client.refetchQueries({ include: 'active' })}
          way={{ label: 'All figures', href: href(unfiltered) }}
        />
      )}
      {!shown && !error && (
        <Loading what="Asking the cube every printed figure">
          <Skeleton height={520} />
        </Loading>
      )}
      {shown && !error && (
        <div className="grid-cards ev-columns">
          <Card title="As printed, and as the cube answers" className={loading ? 'refreshing' : ''}>
            {figures.length === 0 ? (
              <EmptyState
                title="No printed figure fits"
                actions={<Button onClick={() => set(unfiltered)}>Show all figures</Button>}
              >
                Nothing in the report matches all these filters together. Take one away, or look for
                another word or line.
              </EmptyState>
            ) : (
              <>
                <FiguresTable figures={figures} chosen={values.figure} hrefOf={hrefOf} />
                {total > figures.length && (
                  <div className="btn-row no-print">
                    <Button icon="down" onClick={() => set({ show: first + pageSize })}>
                      Show {Math.min(pageSize, total - figures.length)} more
                    </Button>
                    <Button look="quiet" onClick={() => set({ show: total })}>
                      Show all {total}
                    </Button>
                  </div>
                )}
                <AgreementLegend
                  shown={figures.map((figure) => lookOf(figure, readingsOf(figure.cubeCells)))}
                />
              </>
            )}
          </Card>
          <ChosenBlock address={address} />
        </div>
      )}
    </>
  );
}
