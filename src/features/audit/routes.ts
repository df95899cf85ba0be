import { createRoute, z } from '@hono/zod-openapi';
import { addDays, type CalendarDate } from '../../foundation/calendar-date.ts';
import { ok } from '../../foundation/refusal.ts';
import { answers, createApi } from '../../platform/http/index.ts';
import { act, type FeatureDependencies, permit } from '../permissions/index.ts';
import { findLastSeal, listEvents } from './store.ts';

const PAGE = 50;

const eventSchema = z
  .object({
    auditId: z.uuid(),
    occurredAt: z.string(),
    personId: z.uuid().nullable(),
    personName: z.string().nullable(),
    onBehalfOfName: z.string().nullable(),
    action: z.string(),
    subjectType: z.string(),
    subjectId: z.string(),
    /** The person the event is about; null where that is nobody, or the person who acted. */
    subjectName: z.string().nullable(),
    before: z.unknown(),
    after: z.unknown(),
    requestId: z.string(),
  })
  .openapi('AuditEvent');
export type AuditEventView = z.infer<typeof eventSchema>;

const pageSchema = z
  .object({
    events: z.array(eventSchema),
    /** Ask again with this to read on; null at the end. */
    olderThan: z.uuid().nullable(),
    lastSeal: z.object({ number: z.int(), sealedAt: z.string(), hash: z.string() }).nullable(),
  })
  .openapi('AuditPage');
export type AuditPage = z.infer<typeof pageSchema>;

const querySchema = z.object({
  personId: z.uuid().optional(),
  action: z.string().max(100).optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  subjectType: z.string().max(100).optional(),
  subjectId: z.string().max(200).optional(),
  olderThan: z.uuid().optional(),
});

/** The first instant of a day in Thailand. */
const startOf = (day: string) => new Date(`${day}T00:00:00+07:00`);

/** Reading the audit trail: for auditors and administrators. */
export function auditRoutes(deps: FeatureDependencies) {
  return createApi().openapi(
    createRoute({
      method: 'get',
      path: '/api/v1/audit-events',
      summary: 'Who did what, when, on whose behalf, before and after; newest first',
      tags: ['audit'],
      'x-action': 'audit.view',
      request: { query: querySchema },
      responses: answers('One page', pageSchema),
    }),
    (c) =>
      act(c, deps, async ({ tx, actor }) => {
        const denied = permit(actor, 'audit.view');
        if (denied) return { ok: false, refusal: denied };
        const { from, to, ...filter } = c.req.valid('query');
        const rows = await listEvents(tx, actor.agencyId, {
          ...filter,
          ...(from ? { from: startOf(from) } : {}),
          ...(to ? { before: startOf(addDays(to as CalendarDate, 1)) } : {}),
          limit: PAGE + 1,
        });
        const events = rows.slice(0, PAGE).map(viewOf);
        const seal = await findLastSeal(tx, actor.agencyId);
        return ok({
          events,
          olderThan: rows.length > PAGE ? (events.at(-1)?.auditId ?? null) : null,
          lastSeal: seal
            ? { number: seal.seal_number, sealedAt: seal.sealed_at.toISOString(), hash: seal.seal_hash }
            : null,
        });
      }),
  );
}

export type AuditRoutes = ReturnType<typeof auditRoutes>;

type Row = Awaited<ReturnType<typeof listEvents>>[number];

const viewOf = (row: Row): AuditEventView => ({
  auditId: row.audit_id,
  occurredAt: row.occurred_at.toISOString(),
  personId: row.person_id,
  personName: row.person_name,
  onBehalfOfName: row.on_behalf_of_name,
  action: row.action,
  subjectType: row.subject_type,
  subjectId: row.subject_id,
  subjectName: row.subject_name,
  before: row.before,
  after: row.after,
  requestId: row.request_id,
});
