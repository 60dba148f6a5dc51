// What Compare asks of the cube: which questions and members there are, then one comparison with everything beside it.
import { graphql } from '../../generated/gql.ts';

/** A question with its answers and where it was asked. */
graphql(`
  fragment CompareQuestion on QuestionInfo {
    question { ...MemberFields description parent { id code label } }
    ordinal
    answers { ...MemberFields clause }
    outside { id code label }
    unions { ...MemberFields clause }
    headline { id code }
    headlineLabel
    headlineClause
    asked {
      period { ...MemberFields }
      stage { ...MemberFields }
      wording
      of
      askedWhen { question { id short } }
      breakBefore
    }
  }
`);

/** A share whose two counts can tell their own story. */
graphql(`
  fragment CompareRate on RateCell {
    ...RateFields
    numerator { ...CountFields }
    denominator { ...CountFields }
  }
`);

graphql(`
  fragment ComparisonFields on ComparisonSet {
    tests
    leftOut
    sentence
    edges {
      node { id keys { id code } }
      verdict
      adjustedPValue
      comparison {
        baselineLabel
        status
        points
        bounds { lower upper }
        interval { lower upper level }
        sentence
        likeForLike
        warnings
      }
    }
  }
`);

export const catalogueQuestion = graphql(`
  query CompareCatalogue($release: ID) {
    catalogue(release: $release) {
      release {
        id
        batches {
          id
          kind
          questionSet { id code }
          stage { id code }
          periods { id code }
        }
      }
      questions { ...CompareQuestion }
    }
  }
`);

/** Who there is at that time, to be chosen from. */
export const membersQuestion = graphql(`
  query CompareMembers($where: WhereInput!, $release: ID, $records: Boolean!) {
    slice(where: $where, release: $release) {
      id
      sectors: rows(by: [SECTOR]) { nodes { ...CompareMember } }
      types: rows(by: [SERVICE_TYPE]) { nodes { ...CompareMember } }
      areas: rows(by: [COUNCIL_AREA], first: 1000) @include(if: $records) {
        nodes { ...CompareMember }
      }
      providers: rows(by: [PROVIDER], first: 100, order: [{ measure: { measure: ENTRIES } }])
        @include(if: $records) {
        totalCount
        nodes { ...CompareMember }
      }
    }
  }
`);

graphql(`
  fragment CompareMember on Row {
    id
    keys { ...MemberFields }
    count { status value }
  }
`);

/** `shown` are the groups compared, where they are not all there are: the rest of each, and the total, are of everyone all the same. */
export const compareQuestion = graphql(`
  query Compare(
    $where: WhereInput!
    $shown: WhereInput!
    $release: ID
    $by: Dimension!
    $groups: [Dimension!]!
    $rate: RateInput!
    $baseline: BaselineInput!
    $members: [String!]
  ) {
    slice(where: $where, release: $release) {
      id
      sentence
      total { id rate(of: $rate) { ...CompareRate } }
      comparisons(by: $by, rate: $rate, baseline: $baseline, members: $members) { ...ComparisonFields }
    }
    shown: slice(where: $shown, release: $release) {
      id
      rows(by: $groups, first: 1000) {
        nodes {
          id
          keys { ...MemberFields }
          count { ...CountFields }
          rate(of: $rate) { ...CompareRate }
        }
      }
    }
  }
`);

/** The shares of the same groups in another year, each compared with itself then. */
export const otherYearQuestion = graphql(`
  query CompareOtherYear(
    $where: WhereInput!
    $shown: WhereInput!
    $release: ID
    $groups: [Dimension!]!
    $rate: RateInput!
  ) {
    slice(where: $where, release: $release) {
      id
      total { id rate(of: $rate) { ...RateFields } }
    }
    shown: slice(where: $shown, release: $release) {
      id
      rows(by: $groups, first: 1000) {
        nodes {
          id
          keys { ...MemberFields }
          rate(of: $rate) { ...RateFields }
        }
      }
    }
  }
`);

/** One question, each year against another, and against the first. Of several snapshots there is no total to ask for, and no sentence. */
export const yearOnYearQuestion = graphql(`
  query CompareYearOnYear(
    $where: WhereInput!
    $release: ID
    $rate: RateInput!
    $baseline: BaselineInput!
    $first: BaselineInput!
  ) {
    slice(where: $where, release: $release) {
      id
      rows(by: [PERIOD]) {
        nodes {
          id
          keys { ...MemberFields }
          rate(of: $rate) { ...CompareRate }
        }
      }
      comparisons(by: PERIOD, rate: $rate, baseline: $baseline) { ...ComparisonFields }
      sinceFirst: comparisons(by: PERIOD, rate: $rate, baseline: $first) {
        edges {
          node { id keys { id code } }
          verdict
          comparison { baselineLabel sentence }
        }
      }
    }
  }
`);

/** Headlines of every question of one stage and period, for a table of its own. */
export const yearQuestion = graphql(`
  query CompareYear($where: WhereInput!, $release: ID) {
    slice(where: $where, release: $release) {
      id
      sentence
      rows(by: [QUESTION]) {
        nodes {
          id
          question { ...MemberFields }
          rate(of: { outcome: HEADLINE }) { ...RateFields }
        }
      }
    }
  }
`);
