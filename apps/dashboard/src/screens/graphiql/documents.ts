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
