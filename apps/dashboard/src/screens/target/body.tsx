// Asks for the members to filter by and the whole order, and hands both to the page. While a new order is on its way the old one
// stays, with the choices it was the answer to.
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useRef } from 'react';
import type {
  Dimension,
  RankInput,
  TargetCatalogueQuery,
  TargetOrderQuery,
  WhereInput,
} from '../../generated/graphql.ts';
import { useRelease } from '../../release.tsx';
import type { Address } from '../../use-address.ts';
import type { Members } from './active-filters.ts';
import type { targetShape } from './address-shape.ts';
import {
  asksCounts,
  type Choices,
  frameWhere,
  resolveChoices,
  signalsOf,
  whereOf,
} from './choices.ts';
import { filtersQuestion, orderQuestion } from './documents.ts';
import { countsBases } from './left-out.ts';
import { TargetPage } from './page.tsx';
import { useProviderName } from './provider-field.tsx';

export type TargetAddress = Address<typeof targetShape>;

/** One order with everything it was the answer to: new words never stand over old numbers. */
export type Asked = {
  choices: Choices;
  where: WhereInput;
  by: RankInput;
  entity: Dimension;
  slice: TargetOrderQuery['slice'];
};

type Props = {
  address: TargetAddress;
  choices: Choices;
  catalogue: TargetCatalogueQuery['catalogue'];
};

type Rows = { nodes: { keys: { code: string; label: string }[] }[] } | null | undefined;

const optionsOf = (rows: Rows) =>
  (rows?.nodes ?? []).flatMap(({ keys: [key] }) =>
    key ? [{ value: key.code, label: key.label }] : [],
  );

export function TargetBody({ address, choices: wanted, catalogue }: Props) {
  const { asked: release } = useRelease();
  const client = useApolloClient();
  const filters = useQuery(filtersQuestion, {
    variables: {
      where: frameWhere(wanted.frame),
      counted: {
        ...frameWhere(wanted.frame),
        ...(wanted.frame.records && { requirements: { min: 0 } }),
      },
      release,
      records: wanted.frame.records,
    },
  });
  const counted = filters.data?.counted?.total.count.status !== 'NOT_HELD';
  const choices = (!counted && resolveChoices(address.values, catalogue, false)) || wanted;
  const { frame, kind, rank, min } = choices;
  const where = whereOf(address.values, frame);
  const by: RankInput = {
    signals: signalsOf(choices),
    minEntries: min,
    steady: address.values.steady,
  };
  const entity: Dimension = kind.dimension;
  const order = useQuery(orderQuestion, {
    variables: {
      where,
      release,
      entity,
      by,
      // Of services only the first is needed for the title; their pages are asked for one by one.
      first: rank === 'service' ? 1 : 1000,
      byBase: countsBases(choices),
      share: { question: choices.questions[0]?.question.code ?? '', outcome: 'UNFAVOURABLE' },
    },
    // Whether requirements can be asked for must be known first.
    skip: asksCounts(address.values) && filters.loading,
  });
  const last = useRef<Asked | null>(null);
  const current = order.data ? { choices, where, by, entity, slice: order.data.slice } : null;
  if (current) last.current = current;
  const members: Members = {
    sectors: optionsOf(filters.data?.slice.sectors),
    types: optionsOf(filters.data?.slice.types),
    areas: optionsOf(filters.data?.slice.areas),
    provider: useProviderName(address.values.provider),
  };
  return (
    <TargetPage
      address={address}
      choices={choices}
      catalogue={catalogue}
      members={members}
      asked={current ?? (order.error ? null : last.current)}
      stale={!current}
      error={order.error?.message ?? null}
      onRetry={() => void client.refetchQueries({ include: 'active' })}
    />
  );
}
