import { useQuery } from '@tanstack/react-query';
import { answer, apiFetch } from '../../../platform/api-client/index.ts';
import { type ActionName, type GrantedPermission, isGranted } from '../../permissions/rules.ts';

type Me = {
  person: { personId: string; name: string } | null;
  grants: (GrantedPermission & { action: string })[];
  businessDay: string;
};

/** Who looks at the page (the frame has asked already), and what they may do in a unit. */
export function useMe() {
  const { data } = useQuery({
    queryKey: ['me'],
    queryFn: async ({ signal }) => (await answer(apiFetch('/api/v1/me', { signal }))) as unknown as Me,
    staleTime: 60_000,
  });
  return {
    personId: data?.person?.personId ?? null,
    businessDay: data?.businessDay ?? null,
    may: (action: ActionName, unitId?: string) => isGranted(data?.grants ?? [], action, { unitId }),
  };
}
