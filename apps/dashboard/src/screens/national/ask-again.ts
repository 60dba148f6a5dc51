// The query behind a figure of this page, as text: what the reader is handed over to GraphiQL with.
import type { View } from './view.ts';

/** The population, and the release its figures come from: without it the query would follow the latest one. */
const population = (view: View, release: string): string =>
  `where: { period: { is: "${view.period}" }, stage: { is: "${view.stage}" } }, release: "${release}"`;

const address = (query: string): string => `/graphiql?query=${encodeURIComponent(query)}`;

/** Address of GraphiQL with one question's whole answer scale. */
export const askDistribution = (view: View, release: string, question: string): string =>
  address(`{
  slice(${population(view, release)}) {
    sentence
    total {
      distribution(question: "${question}") {
        baseInWords
        parts { answer { label } cell { display status provenance numerator { display } denominator { display } } }
      }
    }
  }
}
`);

/** Address of GraphiQL with the shares of a population by one dimension. */
export const askShares = (
  view: View,
  release: string,
  dimension: 'SERVICE_TYPE' | 'SECTOR',
): string =>
  address(`{
  slice(${population(view, release)}) {
    sentence
    rows(by: [${dimension}]) {
      nodes { keys { label } share { display status provenance numerator { display } denominator { display } } }
    }
  }
}
`);

/** Address of GraphiQL with recommendations and requirements, and the services that were given any. */
export const askOutcomes = (view: View, release: string): string =>
  address(`{
  slice(${population(view, release)}) {
    sentence
    total {
      recommendations: count(of: RECOMMENDATIONS) { display status provenance }
      inServices: ratio(of: SERVICES_WITH_RECOMMENDATIONS, over: SERVICES) { display numerator { display } denominator { display } }
      requirements: count(of: REQUIREMENTS) { display status provenance }
      inServicesToo: ratio(of: SERVICES_WITH_REQUIREMENTS, over: SERVICES) { display numerator { display } denominator { display } }
    }
  }
}
`);
