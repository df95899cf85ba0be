import { ok, type Result, refuse } from '../../foundation/refusal.ts';
import { newId } from '../../foundation/uuid.ts';
import type { AgencyTransaction } from '../../platform/database/index.ts';
import { recordAudit } from '../audit/index.ts';
import type { NewAgencyInput } from './schemas.ts';
import { insertAgency, insertUnit } from './store.ts';

/** An installation opens an agency: no person of it exists yet, so the context names no actor. */
export interface OpeningContext {
  /** A transaction in the agency that is being made: `database.inAgency(agencyId, …)`. */
  tx: AgencyTransaction;
  agencyId: string;
  now: Date;
  requestId: string;
}

/**
 * Makes the agency and its topmost unit, which is the agency itself. Refusal: agency-code-taken.
 * Called for the first administrator and by the demonstration only; no route leads here.
 */
export async function createAgency(
  ctx: OpeningContext,
  input: NewAgencyInput,
): Promise<Result<{ agencyId: string; topUnitId: string }>> {
  const { tx, agencyId, now } = ctx;
  const topUnitId = newId();
  try {
    await insertAgency(tx, {
      agency_id: agencyId,
      code: input.code,
      name_th: input.nameTh,
      name_en: input.nameEn,
      abbreviation: input.abbreviation,
      agency_type: input.agencyType,
      ministry: input.ministry,
      address: input.address,
      contact: input.contact,
      version: 1,
      created_at: now,
      changed_at: now,
    });
  } catch (error) {
    if ((error as { code?: string }).code !== '23505') throw error;
    return refuse('conflict', 'agency-code-taken', { code: input.code }, { place: 'agency.code' });
  }
  await insertUnit(tx, {
    agency_id: agencyId,
    unit_id: topUnitId,
    parent_unit_id: null,
    kind: 'agency',
    code: input.code,
    budget_owner_code: null,
    name_th: input.nameTh,
    name_en: input.nameEn,
    abbreviation: input.abbreviation,
    position: 0,
    head_person_id: null,
    active: true,
    version: 1,
    created_at: now,
    changed_at: now,
  });
  await recordAudit(
    { tx, actor: { agencyId, personId: null }, now, requestId: ctx.requestId },
    { action: 'agencies.create', subjectType: 'agency', subjectId: input.code, after: input },
  );
  return ok({ agencyId, topUnitId });
}
