// What this screen asks the server, beside the queries its reader writes.
import { graphql } from '../../generated/gql.ts';

export const exampleFields = graphql(`
  fragment ExampleFields on Example {
    slug
    title
    about
    query
    variables
  }
`);

export const examplesQuestion = graphql(`
  query WorkedExamples {
    catalogue {
      examples { ...ExampleFields }
    }
  }
`);
