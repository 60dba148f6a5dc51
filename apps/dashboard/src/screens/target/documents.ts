// What Target asks of the cube: what can be ranked, the whole order in brief, one page of it in full, the funnel, the heat map, and
// the entries behind a group.
import { graphql } from '../../generated/gql.ts';

export const catalogueQuestion = graphql(`
  query TargetCatalogue($release: ID) {
    catalogue(release: $release) {
      release {
        id
        label
        simulated
        batches { id kind stage { id code } periods { id code } questionSet { id code } }
      }
      releases { id label simulated batches { id } }
      questions {
        question { ...MemberFields parent { id code label } }
        answers { ...MemberFields }
        outside { ...MemberFields }
        unfavourable { ...MemberFields clause }
        asked { period { ...MemberFields } stage { ...MemberFields } of }
      }
    }
  }
`);

/** The members one can filter by, and whether the records say how many requirements there were. */
export const filtersQuestion = graphql(`
  query TargetFilters(
    $where: WhereInput!
    $counted: WhereInput!
    $release: ID
    $records: Boolean!
  ) {
    counted: slice(where: $counted, release: $release) @include(if: $records) {
      id
      total { id count { status } }
    }
    slice(where: $where, release: $release) {
      id
      sectors: rows(by: [SECTOR]) { nodes { id keys { ...MemberFields } } }
      types: rows(by: [SERVICE_TYPE]) { nodes { id keys { ...MemberFields } } }
      areas: rows(by: [COUNCIL_AREA], first: 1000) @include(if: $records) {
        nodes { id keys { ...MemberFields } }
      }
    }
  }
`);

/** Providers whose name or number holds the words: there are thousands, so they are searched and never listed. */
export const providersQuestion = graphql(`
  query TargetProviders($release: ID, $search: String) {
    catalogue(release: $release) {
      dimensions {
        dimension
        members(search: $search, first: 12) {
          totalCount
          nodes { ...MemberFields }
        }
      }
    }
  }
`);

/** The order in brief: of groups the whole of it, of single services only how it begins; and who is left out, and how large each is. */
export const orderQuestion = graphql(`
  query TargetOrder(
    $where: WhereInput!
    $release: ID
    $entity: Dimension!
    $by: RankInput!
    $first: Int!
    $byBase: Boolean!
    $share: RateInput!
  ) {
    slice(where: $where, release: $release) {
      id
      sentence
      total { id count { ...CountFields } }
      rank(entity: $entity, by: $by, first: $first) {
        totalCount
        leftOut
        leftOutBecause {
          why
          count
          largest(first: 40) {
            id
            keys { ...MemberFields }
            count { ...PlainCountFields }
            rate(of: $share) @include(if: $byBase) { denominator { ...PlainCountFields } }
          }
        }
        apart { words node { id keys { ...MemberFields } } }
        sizes { minEntries groups }
        method
        pageInfo { hasNextPage }
        edges {
          position
          tiedWith
          score
          plausible { lower upper }
          node { id keys { ...MemberFields } }
        }
      }
    }
  }
`);

/** One page of the order, with its reasons and their stories. */
export const pageQuestion = graphql(`
  query TargetPage(
    $where: WhereInput!
    $release: ID
    $entity: Dimension!
    $by: RankInput!
    $first: Int!
    $skip: Int!
  ) {
    slice(where: $where, release: $release) {
      id
      rank(entity: $entity, by: $by, first: $first, skip: $skip) {
        edges {
          position
          tiedWith
          plausible { lower upper }
          because { text contribution signal cell { ...RateFields } count { ...CountFields } }
          node { id keys { ...MemberFields } count { ...CountFields } }
        }
      }
    }
  }
`);

export const funnelQuestion = graphql(`
  query TargetFunnel(
    $where: WhereInput!
    $release: ID
    $entity: Dimension!
    $rate: RateInput!
    $min: Int!
  ) {
    slice(where: $where, release: $release) {
      id
      funnel(entity: $entity, rate: $rate, minEntries: $min) {
        tooFew
        apart { words }
        centre { ...RateFields }
        limits { n lower95 upper95 lower998 upper998 }
        overdispersed
        leftOut
        points {
          place
          rate { ...RateFields }
          node { id keys { ...MemberFields } }
        }
      }
    }
  }
`);

/** The largest groups of a kind that is not the one ranked. */
export const largestQuestion = graphql(`
  query TargetLargest($where: WhereInput!, $release: ID, $groups: [Dimension!]!, $first: Int!) {
    slice(where: $where, release: $release) {
      id
      rows(by: $groups, first: $first, order: [{ measure: { measure: ENTRIES, direction: DESC } }]) {
        nodes { id keys { ...MemberFields } }
      }
    }
  }
`);

/** Every question for the groups listed, and for all of them together. */
export const heatQuestion = graphql(`
  query TargetHeat(
    $listed: WhereInput!
    $all: WhereInput!
    $release: ID
    $groups: [Dimension!]!
  ) {
    listed: slice(where: $listed, release: $release) {
      id
      pivot(rows: $groups, columns: [QUESTION]) {
        rowHeads { members { ...MemberFields } }
        columnHeads { members { ...MemberFields } }
        cells { id rate(of: { outcome: UNFAVOURABLE }) { ...RateFields } }
      }
    }
    all: slice(where: $all, release: $release) {
      id
      rows(by: [QUESTION]) {
        nodes {
          id
          question { ...MemberFields }
          rate(of: { outcome: UNFAVOURABLE }) { ...RateFields }
        }
      }
    }
  }
`);

/** One entry as the lists of this screen show it. Nothing finer than the council area is asked for. */
graphql(`
  fragment TargetEntry on Inspection {
    id
    date
    lastInspected
    service { ...MemberFields }
    serviceType { ...MemberFields }
    sector { ...MemberFields }
    councilArea { ...MemberFields }
    provider { ...MemberFields }
    period { ...MemberFields }
    stage { ...MemberFields }
    requirements
    recommendations
    provenance
    origin { ...OriginFields }
    answers { question { ...MemberFields } answer { ...MemberFields } }
  }
`);

export const entriesQuestion = graphql(`
  query TargetEntries($where: WhereInput!, $release: ID, $first: Int!, $skip: Int!) {
    slice(where: $where, release: $release) {
      id
      sentence
      records(first: $first, skip: $skip) {
        available
        whyNot
        totalCount
        edges { node { ...TargetEntry } }
      }
    }
  }
`);

/** Single services by number: why each stands where it stands, and what is known of it. */
export const servicesQuestion = graphql(`
  query TargetServices($where: WhereInput!, $release: ID, $by: RankInput!) {
    slice(where: $where, release: $release) {
      id
      rank(entity: SERVICE, by: $by, first: 100) {
        edges { position because { text contribution signal } node { id keys { ...MemberFields } } }
      }
      records(first: 1000) {
        available
        whyNot
        edges { node { ...TargetEntry } }
      }
    }
  }
`);

/** Groups on the visit list: the whole order, since reasons compare a group with all the others. */
export const groupsQuestion = graphql(`
  query TargetGroups($where: WhereInput!, $release: ID, $entity: Dimension!, $by: RankInput!) {
    slice(where: $where, release: $release) {
      id
      rank(entity: $entity, by: $by, first: 1000) {
        edges {
          position
          because { text contribution signal }
          node { id keys { ...MemberFields } count { ...PlainCountFields } }
        }
      }
    }
  }
`);
