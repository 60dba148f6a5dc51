// What Explore asks of the cube besides its table: what there is to build with, what can join, members found by words, and the
// entries behind a cell.
import { graphql } from '../../generated/gql.ts';

graphql(`
  fragment ExploreQuestion on QuestionInfo {
    question { ...MemberFields parent { id code } }
    headline { id code }
    headlineLabel
    favourable { id code label }
    unfavourable { id code label }
    answers { ...MemberFields }
    outside { ...MemberFields }
    unions { ...MemberFields }
    asked {
      period { ...MemberFields parent { id code } }
      stage { ...MemberFields }
      of
      breakBefore
    }
  }
`);

export const catalogueQuestion = graphql(`
  query ExploreCatalogue($release: ID) {
    catalogue(release: $release) {
      release { id label simulated batches { id kind stage { id code } } }
      limits { maxCells maxPage }
      dimensions {
        dimension
        label
        members(first: 300) {
          totalCount
          nodes { ...MemberFields parent { id code } }
        }
      }
      measures { measure label about notAdditiveAcross }
      questions { ...ExploreQuestion }
    }
  }
`);

/** Which dimensions can join the ones grouped, and which there are at all. */
export const joinsQuestion = graphql(`
  query ExploreJoins($release: ID, $to: [Dimension!]!, $where: WhereInput) {
    catalogue(release: $release) {
      canAdd(to: $to, where: $where) { dimension provenance heldFor { id code } }
      alone: canAdd(to: [], where: $where) { dimension provenance }
    }
  }
`);

/** Which service types have subtypes with numbers of their own: a source may name them and print none. */
export const subtypesQuestion = graphql(`
  query ExploreSubtypes($release: ID, $where: WhereInput) {
    slice(where: $where, release: $release) {
      id
      rows(by: [SERVICE_SUBTYPE]) {
        nodes {
          id
          serviceSubtype { id parent { id code } }
          count { status }
        }
      }
    }
  }
`);

export const membersQuestion = graphql(`
  query ExploreMembers($release: ID, $search: String, $after: String) {
    catalogue(release: $release) {
      dimensions {
        dimension
        members(search: $search, first: 20, after: $after) {
          totalCount
          nodes { ...MemberFields }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }
`);

graphql(`
  fragment ExploreEntries on RecordConnection {
    available
    whyNot
    totalCount
    edges {
      node {
        id
        date
        provenance
        period { id label }
        service { ...MemberFields }
        serviceType { id short }
        sector { id short }
        councilArea { id short }
        requirements
        recommendations
      }
    }
  }
`);

/** Entries of a population: those that gave an answer, or those a share is of. */
export const partQuestion = graphql(`
  query ExplorePart($release: ID, $where: WhereInput, $skip: Int!) {
    slice(where: $where, release: $release) {
      id
      records(first: 50, skip: $skip) { ...ExploreEntries }
    }
  }
`);

export const entriesQuestion = graphql(`
  query ExploreEntries($id: ID!, $skip: Int!) {
    node(id: $id) {
      id
      ... on Row {
        keys { ...MemberFields dimension }
        count { ...PlainCountFields }
        records(first: 50, skip: $skip) {
          ...ExploreEntries
        }
      }
    }
  }
`);
