/**
 * The hash chain over audit events: each seal covers events and the seal before it, so that a change to any past
 * event changes every later seal. Pure, SHA-256, hexadecimal.
 */
import { createHash } from 'node:crypto';
import { canonicalJson } from '../../foundation/canonical-json.ts';
import type { AuditEventRow, AuditSealRow } from './tables.ts';

export const FIRST_PREVIOUS_HASH = '0'.repeat(64);

/** SHA-256 over the events in the order given. */
export function hashOfEvents(events: readonly AuditEventRow[]): string {
  const hash = createHash('sha256');
  for (const event of events) {
    hash.update(
      canonicalJson([
        event.agency_id,
        event.audit_id,
        event.occurred_at.toISOString(),
        event.person_id,
        event.on_behalf_of,
        event.action,
        event.subject_type,
        event.subject_id,
        event.before,
        event.after,
        event.request_id,
      ]),
    );
    hash.update('\n');
  }
  return hash.digest('hex');
}

/** The next seal of an agency's chain over `events`, which must be in order of audit_id and not empty. */
export function sealOf(
  events: readonly AuditEventRow[],
  previous: Pick<AuditSealRow, 'seal_number' | 'seal_hash'> | null,
  sealedAt: Date,
): AuditSealRow {
  const first = events[0];
  const last = events.at(-1);
  if (!first || !last) throw new RangeError('a seal covers at least one event');
  const seal = {
    agency_id: first.agency_id,
    seal_number: (previous?.seal_number ?? 0) + 1,
    sealed_at: sealedAt,
    first_audit_id: first.audit_id,
    last_audit_id: last.audit_id,
    events: events.length,
    audit_ids: events.map((event) => event.audit_id),
    events_hash: hashOfEvents(events),
    previous_hash: previous?.seal_hash ?? FIRST_PREVIOUS_HASH,
  };
  return { ...seal, seal_hash: hashOfSeal(seal) };
}

export function hashOfSeal(seal: Omit<AuditSealRow, 'seal_hash'>): string {
  const facts = [
    seal.agency_id,
    seal.seal_number,
    seal.sealed_at.toISOString(),
    seal.first_audit_id,
    seal.last_audit_id,
    seal.events,
    seal.audit_ids,
    seal.events_hash,
    seal.previous_hash,
  ];
  return createHash('sha256').update(canonicalJson(facts)).digest('hex');
}
