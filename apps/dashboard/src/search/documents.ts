// The one question of the search box, of the release shown: members of every dimension that hold all the words, and those that
// `find` knows by their descriptions.
import { graphql } from '../generated/gql.ts';

export const searchQuestion = graphql(`
  query Search($text: String!, $release: ID, $first: Int!) {
    catalogue(release: $release) {
      dimensions {
        dimension
        label
        members(search: $text, first: $first) {
          totalCount
          nodes { id dimension code label parent { code label } }
        }
      }
    }
    find(text: $text, first: 12, release: $release) {
      id
      dimension
      code
      label
      parent { code label }
    }
  }
`);
