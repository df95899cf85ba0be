import { ok, refuse } from '../../../foundation/refusal.ts';
import { type FileSubject, findProject } from '../../projects/index.ts';
import { findAmendment } from './amendment-store.ts';
import { kindsOfAmendment } from './kinds-of-amendment.ts';

/**
 * Scanned papers of an amendment, under "ปรับแผน" or "ขยายระยะเวลา" (S2 L359, L395): they come also after the approval,
 * since the signed original is scanned then. What was there when it was asked for is taken off by nobody.
 */
export const amendmentFiles: FileSubject = {
  subjectType: 'amendment',
  async holds(ctx, subjectId) {
    const isId = /^[0-9a-f-]{36}$/.test(subjectId);
    const amendment = isId ? await findAmendment(ctx.tx, { amendmentId: subjectId }) : null;
    const project = amendment && (await findProject(ctx.tx, amendment.projectCode));
    if (!project) return refuse('not-found', 'amendment-gone');
    const { state } = amendment;
    const { decidedBy } = await kindsOfAmendment(ctx, amendment);
    return ok({
      projectId: project.projectId,
      status: decidedBy === 'board' ? 'period-extended' : 'plan-adjusted',
      open: state !== 'dropped' && state !== 'refused' && project.state !== 'closed',
      mayGo: state === 'draft',
    });
  },
};
