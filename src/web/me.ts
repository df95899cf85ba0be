import { queryOptions } from '@tanstack/react-query';
import type { Me } from '../features/people/index.ts';
import { answer, apiFetch } from '../platform/api-client/index.ts';

export type { Me };

/** Who looks at the page, as `GET /api/v1/me` says; answers signed out as well. */
export const fetchMe = async (signal?: AbortSignal) =>
  (await answer(apiFetch('/api/v1/me', { signal: signal ?? null }))) as Me;

/** Screens may ask for it by ['me']. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => fetchMe(signal),
  staleTime: 60_000,
});
