import { ok, refuse } from '../../../foundation/refusal.ts';
import type { FileSubject } from '../../projects/index.ts';
import { findAmendmentFacts } from './amendment-facts.ts';
import { findAmendment } from './amendment-store.ts';

/**
 * Scanned papers of an amendment, under "ปรับแผน" or "ขยายระยะเวลา" (S2 L359, L395): they come also after the approval,
 * since the signed original is scanned then.
 */
export const amendmentFiles: FileSubject = {
  subjectType: 'amendment',
  async holds(ctx, subjectId) {
    const amendment = await findAmendment(ctx.tx, { amendmentId: subjectId });
    const facts = amendment && (await findAmendmentFacts(ctx, amendment));
    if (!facts) return refuse('not-found', 'amendment-not-found', { number: '', projectCode: '' });
    const { state } = facts.amendment;
    return ok({
      projectId: facts.project.projectId,
      status: facts.decidedBy === 'board' ? 'period-extended' : 'plan-adjusted',
      open: state !== 'dropped' && state !== 'refused' && facts.project.state !== 'closed',
    });
  },
};
