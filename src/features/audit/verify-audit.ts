import type { Database } from '../../platform/database/index.ts';
import { idAt } from './seal-audit.ts';
import { FIRST_PREVIOUS_HASH, hashOfEvents, hashOfSeal } from './seal-chain.ts';
import { listAgencyIds, listEventsByIds, listSeals, listUnsealedIds } from './store.ts';

/** What is wrong with the trail. `id`: of an event, or the number of a seal. */
export interface AuditProblem {
  agencyId: string;
  kind:
    | 'seal-missing'
    | 'chain-broken'
    | 'seal-changed'
    | 'event-missing'
    | 'event-changed'
    | 'event-unsealed';
  id: string;
}

export interface AuditVerification {
  agencies: number;
  seals: number;
  events: number;
  problems: AuditProblem[];
}

/** The minute job has sealed everything older than this, or something is wrong. */
const SEALED_WITHIN_MS = 10 * 60_000;
const SEALS_AT_ONCE = 100;

/** Recomputes every seal of every agency from the rows as they stand now. Reads only. */
export async function verifyAudit(database: Database, now: Date): Promise<AuditVerification> {
  const result: AuditVerification = { agencies: 0, seals: 0, events: 0, problems: [] };
  for (const agencyId of await listAgencyIds(database)) {
    result.agencies += 1;
    await verifyAgency(database, agencyId, result);
    const old = idAt(now.getTime() - SEALED_WITHIN_MS);
    for (const id of await listUnsealedIds(database, agencyId, old))
      result.problems.push({ agencyId, kind: 'event-unsealed', id });
  }
  return result;
}

async function verifyAgency(database: Database, agencyId: string, result: AuditVerification): Promise<void> {
  let number = 0;
  let previousHash = FIRST_PREVIOUS_HASH;
  const problem = (kind: AuditProblem['kind'], id: string) => result.problems.push({ agencyId, kind, id });
  for (;;) {
    const seals = await listSeals(database, agencyId, number, SEALS_AT_ONCE);
    for (const seal of seals) {
      if (seal.seal_number !== number + 1) problem('seal-missing', String(number + 1));
      else if (seal.previous_hash !== previousHash) problem('chain-broken', String(seal.seal_number));
      if (hashOfSeal(seal) !== seal.seal_hash) problem('seal-changed', String(seal.seal_number));
      const events = await listEventsByIds(database, agencyId, seal.audit_ids);
      const found = new Set(events.map((event) => event.audit_id));
      const missing = seal.audit_ids.filter((id) => !found.has(id));
      for (const id of missing) problem('event-missing', id);
      if (missing.length === 0 && hashOfEvents(events) !== seal.events_hash)
        problem('event-changed', `${seal.first_audit_id} … ${seal.last_audit_id}`);
      number = seal.seal_number;
      previousHash = seal.seal_hash;
      result.seals += 1;
      result.events += events.length;
    }
    if (seals.length < SEALS_AT_ONCE) return;
  }
}
