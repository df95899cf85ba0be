import { queryOptions } from '@tanstack/react-query';
import { answer, apiClient } from '../../../../platform/api-client/index.ts';
import type { PlanDraft, PlanDraftInput } from '../../schemas.ts';
import type { UnlockRoutes } from '../../unlock-routes.ts';
import type { PlanCopySource } from '../plan/plan-copy-editor.tsx';

export const unlockApi = () => apiClient<UnlockRoutes>().api.v1.projects[':projectCode'].unlocks;

export const unlocksQuery = (projectCode: string) =>
  queryOptions({
    queryKey: ['project', projectCode, 'unlocks'],
    queryFn: () => answer(unlockApi().$get({ param: { projectCode } })),
  });
export type Unlocks = Awaited<ReturnType<NonNullable<ReturnType<typeof unlocksQuery>['queryFn']>>>;
export type UnlockOnScreen = Unlocks['unlocks'][number];

/** The copy that is corrected, for the editor. */
export function correctionSource(projectCode: string, unlockId: string): PlanCopySource {
  const param = { projectCode, unlockId };
  return {
    key: ['unlock', unlockId, 'plan'],
    load: async () => {
      const { plan, version } = await answer(unlockApi()[':unlockId'].plan.$get({ param }));
      return { plan: plan as unknown as PlanDraft, version };
    },
    save: (plan, version) =>
      answer(
        unlockApi()[':unlockId'].plan.$put({
          param,
          json: { version, plan: plan as unknown as PlanDraftInput },
        }),
      ),
  };
}
