// What this screen asks the server, beside the queries its reader writes.
import { graphql } from '../../generated/gql.ts';

export const examplesQuestion = graphql(`
  query WorkedExamples {
    catalogue {
      examples { ...ExampleFields }
    }
  }

  fragment ExampleFields on Example {
    slug
    title
    about
    query
    variables
  }
`);

/** Which release is the newest now, and what the others are called: an answer says where it came from. */
export const releasesQuestion = graphql(`
  query GraphiqlReleases {
    catalogue {
      release { id label simulated }
      releases { id label simulated }
    }
  }
`);
