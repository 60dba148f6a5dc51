// The questions of the data dictionary, all of them to `catalogue`.
import { graphql } from '../../generated/gql.ts';

/** `first` members of each dimension; providers and services are counted and never listed. */
export const membersQuestion = graphql(`
  query DictionaryMembers($release: ID, $search: String, $first: Int!) {
    catalogue(release: $release) {
      release { id label }
      dimensions {
        dimension
        label
        about
        members(search: $search, first: $first) {
          totalCount
          nodes { id code label description parent { code label } }
        }
      }
    }
  }
`);

export const questionsQuestion = graphql(`
  query DictionaryQuestions($release: ID) {
    catalogue(release: $release) {
      measures { measure label about notAdditiveAcross }
      questions {
        question { id code label description parent { code label description } }
        ordinal
        answers { ...DictionaryAnswer }
        outside { ...DictionaryAnswer }
        unions { ...DictionaryAnswer }
        headline { code }
        headlineLabel
        favourable { code }
        unfavourable { code }
        asked {
          period { code label }
          stage { code label }
          wording
          of
          breakBefore
          askedWhen { question { code label } answers { code label } }
        }
      }
    }
  }
`);

graphql(`
  fragment DictionaryAnswer on Member { id code label description }
`);

export const loadedQuestion = graphql(`
  query DictionaryLoaded($release: ID) {
    catalogue(release: $release) {
      release {
        id
        label
        channel
        releasedAt
        batches {
          id
          code
          title
          kind
          provenance
          records
          stage { code label }
          periods { code label description }
          questionSet { code label }
          coverage { id dimension code label }
          source { title publisher locator licence attribution }
        }
      }
    }
  }
`);
