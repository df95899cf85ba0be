import { MutationCache, QueryCache, QueryClient, replaceEqualDeep } from '@tanstack/react-query';
import { ApiRefusal } from '../platform/api-client/index.ts';
import { type Me, meQuery } from './me.ts';
import { beginActingFor, sessionExpired } from './session.ts';

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

/**
 * Who was signed in and is no longer has lost the session: the page stays as it is, under the dialog that asks to
 * sign in again, and its text with it. (Signing out begins a new page.)
 */
queries.setQueryDefaults(meQuery.queryKey, {
  structuralSharing: (before, now) => {
    if (!(before as Me | undefined)?.signedIn || (now as Me).signedIn) return replaceEqualDeep(before, now);
    queueMicrotask(() => sessionExpired.set(true));
    return before;
  },
});

/**
 * Only who was signed in can have lost a session: a wrong password at the sign-in page is no expiry. Who has lost
 * an appointment as stand-in goes on as oneself.
 */
export function noticeExpiry(error: unknown): void {
  if (error instanceof ApiRefusal && error.refusal.code === 'acting-for-not-appointed') beginActingFor(null);
  const signedIn = queries.getQueryData<Me>(meQuery.queryKey)?.signedIn ?? false;
  if (signedIn && error instanceof ApiRefusal && error.sessionEnded) sessionExpired.set(true);
}
