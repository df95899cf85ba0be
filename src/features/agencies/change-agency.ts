import { ok, type Result, refuse } from '../../foundation/refusal.ts';
import { recordAudit } from '../audit/index.ts';
import { type ActionContext, permit } from '../permissions/index.ts';
import type { AgencyChangeInput, AgencyView } from './schemas.ts';
import { type AgencySetting, agencySettings } from './settings.ts';
import { findAgency, updateAgency } from './store.ts';

/** Changes names, address and settings; the code stays. Refusals: agency-stale. */
export async function changeAgency(
  ctx: ActionContext,
  input: AgencyChangeInput,
): Promise<Result<AgencyView>> {
  const { tx, actor, now } = ctx;
  const denied = permit(actor, 'agencies.edit');
  if (denied) return { ok: false, refusal: denied };
  const before = await findAgency(tx, actor.agencyId);
  if (!before) return refuse('not-found', 'agency-not-found');
  const settings = { ...before.settings, ...input.settings } as Record<string, string>;
  const stored = Object.fromEntries(
    Object.entries(settings).filter(
      ([name, value]) => agencySettings[name as AgencySetting]?.default !== value,
    ),
  );
  const changed = await updateAgency(
    tx,
    { agencyId: actor.agencyId, version: input.version },
    {
      name_th: input.nameTh,
      name_en: input.nameEn,
      abbreviation: input.abbreviation,
      agency_type: input.agencyType,
      ministry: input.ministry,
      address: input.address,
      contact: input.contact,
      settings: stored,
      changed_at: now,
    },
  );
  if (!changed) return refuse('stale', 'agency-stale', { given: input.version, current: before.version });
  const after = { ...before, ...input, settings, version: input.version + 1 };
  await recordAudit(ctx, {
    action: 'agencies.edit',
    subjectType: 'agency',
    subjectId: before.code,
    before,
    after,
  });
  return ok(after);
}
