import { listOpenBoardRequests } from './amendment-facts-store.ts';
import type { FactSource } from './fact-types.ts';

/** Requests for extension, change or cancellation that wait for their decision (DLN-04). */
export const amendmentFacts: FactSource = async (ctx, projects) => {
  const projectIds = projects.map((project) => project.projectId);
  const requests = await listOpenBoardRequests(ctx.tx, { agencyId: ctx.actor.agencyId, projectIds });
  return requests.map(({ projectId, requestedOn }) => ({
    projectId,
    events: [],
    acts: [
      {
        act: 'amendment-requested',
        on: requestedOn,
        proof: { what: 'amendment', number: null, sha256: null },
      },
    ],
  }));
};
