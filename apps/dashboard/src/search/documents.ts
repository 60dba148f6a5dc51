// The one question of the search box: members of every dimension that hold all the words, in the release shown. `find` looks in
// descriptions too, but in the latest release only, so it is asked where that is the one shown.
import { graphql } from '../generated/gql.ts';

export const searchQuestion = graphql(`
  query Search($text: String!, $release: ID, $latest: Boolean!, $first: Int!) {
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
    find(text: $text, first: 12) @include(if: $latest) {
      id
      dimension
      code
      label
      parent { code label }
    }
  }
`);
