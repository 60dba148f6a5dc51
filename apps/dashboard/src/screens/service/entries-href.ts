// The query that gives the entries of one service, ready to be run in GraphiQL. Pure.
import type { Frame } from '../target/frames.ts';

export function entriesHref(code: string, frame: Frame, release: string | null): string {
  const period = frame.period === null ? 'any: true' : `is: "${frame.period}"`;
  const query = `{
  slice(
    where: {
      service: { is: "${code}" }
      questionSet: { is: "${frame.set}" }
      stage: { is: "${frame.stage}" }
      period: { ${period} }
    }${release ? `\n    release: "${release}"` : ''}
  ) {
    sentence
    records {
      totalCount
      edges {
        node {
          date
          answers { question { short } answer { label } }
          requirements
          recommendations
          origin { sources { title locator } }
        }
      }
    }
  }
}
`;
  return `/graphiql?${new URLSearchParams({ query, ...(release && { release }) })}`;
}
