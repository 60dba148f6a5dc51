// What is asked of the cube for a file: its address.
import { graphql } from '../generated/gql.ts';

export const exportQuestion = graphql(`
  query ExportAddress(
    $where: WhereInput
    $release: ID
    $format: ExportFormat!
    $by: [Dimension!]!
    $totals: Totals!
    $counts: [Measure!]!
    $rates: [RateInput!]!
    $order: [OrderInput!]
    $columns: [Dimension!]!
    $shares: [ShareInput!]!
    $sort: SortInput
  ) {
    slice(where: $where, release: $release) {
      id
      export(
        format: $format
        by: $by
        columns: $columns
        totals: $totals
        counts: $counts
        rates: $rates
        shares: $shares
        order: $order
        sort: $sort
      )
    }
  }
`);
