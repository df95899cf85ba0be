import { ok, type Result, refuse } from '../../foundation/refusal.ts';
import { recordAudit } from '../audit/index.ts';
import { type ActionContext, permit } from '../permissions/index.ts';
import { checkProgramme } from './check-programme.ts';
import type { Programme, UpdateProgramme } from './schemas.ts';
import { findProgramme, listProgrammes, updateProgramme as write } from './store.ts';

/** Changes a programme. Refusals: programme-not-found, programme-stale, programme-number-taken. */
export async function updateProgramme(
  ctx: ActionContext,
  programmeId: string,
  input: UpdateProgramme,
): Promise<Result<Programme>> {
  const refusal = permit(ctx.actor, 'plans.edit');
  if (refusal) return { ok: false, refusal };
  const before = await findProgramme(ctx.tx, programmeId, { forChange: true });
  if (!before) return refuse('not-found', 'programme-not-found');
  const { version, ...content } = input;
  if (version !== before.version)
    return refuse('stale', 'programme-stale', {
      yours: `${content.number} ${content.name}`,
      saved: `${before.number} ${before.name}`,
      yourVersion: version,
      savedVersion: before.version,
    });
  const checked = await checkProgramme(ctx, content);
  if (!checked.ok) return checked;
  const others = await listProgrammes(ctx.tx, before.fiscalYear);
  if (others.some((other) => other.number === content.number && other.programmeId !== programmeId))
    return refuse(
      'conflict',
      'programme-number-taken',
      { fiscalYear: before.fiscalYear, number: content.number },
      { place: 'number' },
    );
  await write(ctx.tx, ctx.actor.agencyId, before, content);
  await recordAudit(ctx, {
    action: 'plans.edit',
    subjectType: 'programme',
    subjectId: `${before.fiscalYear}/${before.number}`,
    before,
    after: content,
  });
  return ok({ programmeId, fiscalYear: before.fiscalYear, ...content, version: before.version + 1 });
}
