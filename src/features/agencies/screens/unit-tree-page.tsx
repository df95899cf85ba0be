import { useQuery } from '@tanstack/react-query';
import { answer, apiFetch } from '../../../platform/api-client/index.ts';
import { UnitList } from './unit-list.tsx';

/** The page of the settings: who may change the tree is said by the permissions of /api/v1/me. */
export function UnitTreePage() {
  const me = useQuery({
    queryKey: ['me'],
    queryFn: async () => (await answer(apiFetch('/api/v1/me') as never)) as { permissions: string[] },
  });
  return <UnitList mayChange={me.data?.permissions.includes('agencies.edit-units') ?? false} />;
}
