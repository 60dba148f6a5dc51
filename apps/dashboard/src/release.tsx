// Which release the page shows: the one pinned in the address, or the latest. Asked once, known to every screen.
import { useQuery } from '@apollo/client/react';
import { createContext, type ReactNode, useContext } from 'react';
import { useSearch } from 'wouter';
import { pinned, readAddress } from './address.ts';
import { graphql } from './generated/gql.ts';
import type { ReleaseFieldsFragment } from './generated/graphql.ts';

const releaseQuestion = graphql(`
  query CurrentRelease($release: ID) {
    catalogue(release: $release) { release { ...ReleaseFields } }
  }
`);

export type CurrentRelease = {
  /** Id to ask with: the pinned one, or null for the latest. */
  asked: string | null;
  release: ReleaseFieldsFragment | null;
  error: Error | null;
};

const Context = createContext<CurrentRelease>({ asked: null, release: null, error: null });

export function ReleaseProvider({ children }: { children: ReactNode }) {
  const asked = readAddress(pinned, useSearch()).values.release;
  const { data, error } = useQuery(releaseQuestion, { variables: { release: asked } });
  return (
    <Context value={{ asked, release: data?.catalogue.release ?? null, error: error ?? null }}>
      {children}
    </Context>
  );
}

/** The release of the page. Pass `asked` as the variable `release`; pin `release.id` in links that must last. */
export const useRelease = (): CurrentRelease => useContext(Context);
