import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiRefusal } from '../platform/api-client/index.ts';
import { type Me, meQuery } from './me.ts';
import { sessionExpired } from './session.ts';

/**
 * The store of answers from the API. A refusal is an answer, not an accident: it is never retried. A save does
 * not wait for the network: it fails at once, so that the screen can say "not saved" and keep the text.
 */
export const queries = new QueryClient({
  queryCache: new QueryCache({ onError: noticeExpiry }),
  mutationCache: new MutationCache({ onError: noticeExpiry }),
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      networkMode: 'always',
      retry: (failures, error) => !(error instanceof ApiRefusal) && failures < 2,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

/** Only who was signed in can have lost a session: a wrong password at the sign-in page is no expiry. */
function noticeExpiry(error: unknown): void {
  const signedIn = queries.getQueryData<Me>(meQuery.queryKey)?.signedIn ?? false;
  if (signedIn && error instanceof ApiRefusal && error.sessionEnded) sessionExpired.set(true);
}
