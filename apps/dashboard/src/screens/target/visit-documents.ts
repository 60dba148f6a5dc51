// What is asked of groups on the visit list, so that their services can stand there instead.
import { graphql } from '../../generated/gql.ts';

/** How many services each group on the list has. */
export const groupSizesQuestion = graphql(`
  query TargetGroupSizes($where: WhereInput!, $release: ID, $by: [Dimension!]!) {
    slice(where: $where, release: $release) {
      id
      rows(by: $by, first: 100) {
        nodes { id keys { ...MemberFields } services: count(of: SERVICES) { status value } }
      }
    }
  }
`);

/** The services of one group, most in need first. */
export const groupServicesQuestion = graphql(`
  query TargetGroupServices($where: WhereInput!, $release: ID, $by: RankInput!, $first: Int!) {
    slice(where: $where, release: $release) {
      id
      rank(entity: SERVICE, by: $by, first: $first) {
        edges { score node { id keys { ...MemberFields } } }
      }
    }
  }
`);
