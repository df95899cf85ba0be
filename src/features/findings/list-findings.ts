/** The findings of the agency, for the screen ตรวจทาน. */
import { ok, type Result } from '../../foundation/refusal.ts';
import { type ActionContext, permit } from '../permissions/index.ts';
import { type FindingFilter, type FindingRecord, listFindings } from './store.ts';

export async function listFindingsAction(
  ctx: ActionContext,
  filter: FindingFilter,
): Promise<Result<FindingRecord[]>> {
  const refusal = permit(ctx.actor, 'findings.view');
  if (refusal) return { ok: false, refusal };
  return ok(await listFindings(ctx.tx, filter));
}
