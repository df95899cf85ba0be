import { ok, type Result, refuse } from '../../foundation/refusal.ts';
import { newId } from '../../foundation/uuid.ts';
import { recordAudit } from '../audit/index.ts';
import { type ActionContext, permit } from '../permissions/index.ts';
import { checkProgramme } from './check-programme.ts';
import { loadPlanNodes } from './load-plan-nodes.ts';
import type { CreateProgramme, Programme } from './schemas.ts';
import { insertProgramme } from './store.ts';

/**
 * Adds a programme to a fiscal year. The national plans of the law of that day come with it, so that its projects
 * have something to link to (PLN-04). Refusals: programme-number-taken, and those of checkProgramme.
 */
export async function createProgramme(
  ctx: ActionContext,
  input: CreateProgramme,
): Promise<Result<Programme>> {
  const refusal = permit(ctx.actor, 'plans.edit');
  if (refusal) return { ok: false, refusal };
  const loaded = await loadPlanNodes(ctx);
  if (!loaded.ok) return loaded;
  const checked = await checkProgramme(ctx, input);
  if (!checked.ok) return checked;
  const { fiscalYear, ...content } = input;
  const programmeId = newId();
  const of = { programmeId, fiscalYear, createdAt: ctx.now };
  if (!(await insertProgramme(ctx.tx, ctx.actor.agencyId, of, content)))
    return refuse(
      'conflict',
      'programme-number-taken',
      { fiscalYear, number: content.number },
      { place: 'number' },
    );
  await recordAudit(ctx, {
    action: 'plans.edit',
    subjectType: 'programme',
    subjectId: `${fiscalYear}/${content.number}`,
    after: input,
  });
  return ok({ programmeId, fiscalYear, ...content, version: 1 });
}
