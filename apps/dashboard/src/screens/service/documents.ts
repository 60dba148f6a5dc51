// What the profile of one service asks: its entries, and how services of its type answered in the same period.
import { graphql } from '../../generated/gql.ts';

/**
 * Registers of several days are never added up, so entries are asked for period by period, the newest first: what a page leaves out is
 * old.
 */
export const profileQuestion = graphql(`
  query ServiceProfile($where: WhereInput!, $release: ID) {
    slice(where: $where, release: $release) {
      id
      rows(
        by: [PERIOD]
        first: 60
        order: [{ member: { dimension: PERIOD, direction: DESC } }]
      ) {
        totalCount
        nodes {
          id
          records(first: 20) {
            available
            whyNot
            pageInfo { hasNextPage }
            edges { node { ...TargetEntry serviceSubtype { ...MemberFields } } }
          }
        }
      }
    }
  }
`);

export const peersQuestion = graphql(`
  query ServicePeers($where: WhereInput!, $release: ID) {
    slice(where: $where, release: $release) {
      id
      sentence
      total { id count { ...CountFields } }
      rows(by: [QUESTION]) {
        nodes {
          id
          question { ...MemberFields }
          distribution {
            baseInWords
            parts { answer { ...MemberFields } cell { ...RateFields } }
          }
        }
      }
    }
  }
`);
