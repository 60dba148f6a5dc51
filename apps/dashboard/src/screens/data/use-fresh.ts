// After the data have changed, nothing asked before holds: everything known of them is forgotten, and what is on the screen asked again.
import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';

export function useFresh(): () => Promise<void> {
  const client = useApolloClient();
  return useCallback(async () => {
    await client.refetchQueries({ updateCache: (cache) => cache.evict({ id: 'ROOT_QUERY' }) });
  }, [client]);
}
