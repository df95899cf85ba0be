import { newId } from '../../foundation/uuid.ts';
import type { AgencyTransaction } from '../../platform/database/index.ts';
import { insertEvents, insertingEvents } from './event-store.ts';
import type { AuditEventRow } from './tables.ts';

/** What happened, in the words of the action. `before`/`after`: the changed values only, as JSON. */
export interface AuditEvent {
  /** As in the permission table where there is a row, for example monthly-reports.save. */
  action: string;
  subjectType: string;
  /** As an officer would name it, for example 66010001/2023-03. */
  subjectId: string;
  before?: unknown;
  after?: unknown;
}

/** The part of an ActionContext that an audit event needs. `personId` null: the installation itself. */
export interface AuditContext {
  tx: AgencyTransaction;
  actor: { agencyId: string; personId: string | null; onBehalfOf?: { personId: string } };
  now: Date;
  requestId: string;
}

/** Writes one event in the action's own transaction: it is there exactly when the change is. */
export async function recordAudit(ctx: AuditContext, event: AuditEvent): Promise<void> {
  await auditInsert(ctx, event).execute();
}

/**
 * The same insert as a query, so that a store can put it in the statement of the change itself and save a
 * round trip: `tx.with('audit', () => auditInsert(ctx, event))` and the rest.
 */
export function auditInsert(ctx: AuditContext, event: AuditEvent) {
  return insertingEvents(ctx.tx, [auditRow(ctx, event)]);
}

/** Several events in one statement, for actions that change many records. */
export async function recordAudits(ctx: AuditContext, events: AuditEvent[]): Promise<void> {
  if (events.length === 0) return;
  await insertEvents(
    ctx.tx,
    events.map((event) => auditRow(ctx, event)),
  );
}

function auditRow(ctx: AuditContext, event: AuditEvent): AuditEventRow {
  return {
    agency_id: ctx.actor.agencyId,
    audit_id: newId(),
    occurred_at: ctx.now,
    person_id: ctx.actor.personId,
    on_behalf_of: ctx.actor.onBehalfOf?.personId ?? null,
    action: event.action,
    subject_type: event.subjectType,
    subject_id: event.subjectId,
    before: event.before === undefined ? null : JSON.stringify(event.before),
    after: event.after === undefined ? null : JSON.stringify(event.after),
    request_id: ctx.requestId,
  };
}
