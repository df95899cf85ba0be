import { useQuery } from '@tanstack/react-query';
import { answer, apiFetch } from '../../platform/api-client/index.ts';
import type { Place } from '../navigation.ts';

type Waiting = { waiting: number; isApprover: boolean };

/**
 * The places of the rail with the number of requests that wait at the inbox; who holds no post in any line of
 * approval today has no inbox. Asks again every minute. Asked here and not by the feature, whose screens would
 * otherwise be loaded on every page.
 */
export function usePlacesWithCounts(places: readonly Place[]): readonly Place[] {
  const asks = places.some(({ key }) => key === 'approvals');
  const { data } = useQuery({
    queryKey: ['approvals', 'count'],
    queryFn: async () => (await answer(apiFetch('/api/v1/approval-count'))) as unknown as Waiting,
    refetchInterval: 60_000,
    enabled: asks,
  });
  return places.flatMap((place) => {
    if (place.key !== 'approvals') return [place];
    return data?.isApprover ? [{ ...place, count: data.waiting }] : [];
  });
}
