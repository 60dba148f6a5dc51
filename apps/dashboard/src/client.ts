// The one client of the GraphQL server. Rows carry ids; cells do not, so their parts are merged under the row that holds them.
import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';

const merged = { merge: true } as const;

/** A client of the server that served this page. */
export function createClient(): ApolloClient {
  return new ApolloClient({
    link: new HttpLink({ uri: '/graphql' }),
    cache: new InMemoryCache({
      possibleTypes: { Cell: ['CountCell', 'RateCell'] },
      typePolicies: {
        CountCell: merged,
        RateCell: merged,
        Origin: merged,
        Distribution: merged,
        Comparison: merged,
        Catalogue: merged,
        IntBounds: merged,
        FloatBounds: merged,
        Interval: merged,
      },
    }),
    devtools: { enabled: import.meta.env.DEV },
  });
}
