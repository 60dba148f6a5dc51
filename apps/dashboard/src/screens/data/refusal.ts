// What kind of refusal an answer of the server is.
import { CombinedGraphQLErrors } from '@apollo/client';

const isCode = (error: unknown, code: string): boolean =>
  CombinedGraphQLErrors.is(error) &&
  error.errors.some(({ extensions }) => extensions?.code === code);

/** The work goes on although nobody waits for it: ask again how it stands. */
export const isUnderWay = (error: unknown): boolean => isCode(error, 'UNDER_WAY');

/** Done only by whoever sits at the server's machine; its words say why. */
export const isForbidden = (error: unknown): boolean => isCode(error, 'FORBIDDEN');
