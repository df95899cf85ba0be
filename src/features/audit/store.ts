import { sql } from 'kysely';
import type { AgencyTransaction, Database } from '../../platform/database/index.ts';
import type { AuditEventRow, AuditSealRow, AuditTables } from './tables.ts';

/** Sealing and verifying go across agencies, so they read as the owner. */
const owner = (database: Database) =>
  database.asOwner.withTables<AuditTables & { agencies: { agency_id: string } }>();

export async function listAgencyIds(database: Database): Promise<string[]> {
  const rows = await owner(database)
    .selectFrom('agencies')
    .select('agency_id')
    .orderBy('agency_id')
    .execute();
  return rows.map((row) => row.agency_id);
}

/** Agencies with events after their last seal, or sealed since `recent` (a late commit may still appear there). */
export async function listAgenciesToSeal(database: Database, recent: Date) {
  return owner(database)
    .selectFrom('agencies as a')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('audit_seals as s')
          .select(['s.seal_number', 's.seal_hash', 's.last_audit_id', 's.sealed_at'])
          .whereRef('s.agency_id', '=', 'a.agency_id')
          .orderBy('s.seal_number', 'desc')
          .limit(1)
          .as('seal'),
      (join) => join.onTrue(),
    )
    .select(['a.agency_id', 'seal.seal_number', 'seal.seal_hash', 'seal.last_audit_id'])
    .where((eb) =>
      eb.or([
        eb('seal.sealed_at', '>', recent),
        eb.exists(
          eb
            .selectFrom('audit_events as e')
            .select('e.audit_id')
            .whereRef('e.agency_id', '=', 'a.agency_id')
            .where(
              sql<boolean>`e.audit_id > coalesce(seal.last_audit_id, '00000000-0000-0000-0000-000000000000'::uuid)`,
            ),
        ),
      ]),
    )
    .orderBy('a.agency_id')
    .execute();
}

/** Events with audit_id from `from` on, in order. */
export async function listEventsFrom(database: Database, agencyId: string, from: string, limit: number) {
  return owner(database)
    .selectFrom('audit_events')
    .selectAll()
    .where('agency_id', '=', agencyId)
    .where('audit_id', '>=', from)
    .orderBy('audit_id')
    .limit(limit)
    .execute();
}

export async function listSealedIdsFrom(
  database: Database,
  agencyId: string,
  from: string,
): Promise<string[]> {
  const seals = await owner(database)
    .selectFrom('audit_seals')
    .select('audit_ids')
    .where('agency_id', '=', agencyId)
    .where('last_audit_id', '>=', from)
    .execute();
  return seals.flatMap((seal) => seal.audit_ids);
}

/** False when another process took the number first. */
export async function insertSeal(database: Database, seal: AuditSealRow): Promise<boolean> {
  const row = await owner(database)
    .insertInto('audit_seals')
    .values(seal)
    .onConflict((conflict) => conflict.doNothing())
    .returning('seal_number')
    .executeTakeFirst();
  return row !== undefined;
}

export async function listSeals(database: Database, agencyId: string, after: number, limit: number) {
  return owner(database)
    .selectFrom('audit_seals')
    .selectAll()
    .where('agency_id', '=', agencyId)
    .where('seal_number', '>', after)
    .orderBy('seal_number')
    .limit(limit)
    .execute();
}

export async function listEventsByIds(
  database: Database,
  agencyId: string,
  ids: string[],
): Promise<AuditEventRow[]> {
  return owner(database)
    .selectFrom('audit_events')
    .selectAll()
    .where('agency_id', '=', agencyId)
    .where('audit_id', '=', sql<string>`any(${ids}::uuid[])`)
    .orderBy('audit_id')
    .execute();
}

/** At most 20 events before `before` that no seal covers. */
export async function listUnsealedIds(
  database: Database,
  agencyId: string,
  before: string,
): Promise<string[]> {
  const rows = await owner(database)
    .selectFrom('audit_events as e')
    .select('e.audit_id')
    .where('e.agency_id', '=', agencyId)
    .where('e.audit_id', '<', before)
    .where(
      sql<boolean>`e.audit_id not in (select unnest(s.audit_ids) from audit_seals s where s.agency_id = ${agencyId})`,
    )
    .orderBy('e.audit_id')
    .limit(20)
    .execute();
  return rows.map((row) => row.audit_id);
}

/** What a reader of the trail asks for; newest first, `olderThan` = audit_id of the last row of the page before. */
export interface AuditFilter {
  personId?: string;
  action?: string;
  from?: Date;
  before?: Date;
  subjectType?: string;
  subjectId?: string;
  olderThan?: string;
  limit: number;
}

export async function listEvents(tx: AgencyTransaction, agencyId: string, filter: AuditFilter) {
  let query = tx
    .withTables<AuditTables & { persons: { agency_id: string; person_id: string; display_name: string } }>()
    .selectFrom('audit_events as e')
    .leftJoin('persons as p', (join) =>
      join.onRef('p.agency_id', '=', 'e.agency_id').onRef('p.person_id', '=', 'e.person_id'),
    )
    .leftJoin('persons as b', (join) =>
      join.onRef('b.agency_id', '=', 'e.agency_id').onRef('b.person_id', '=', 'e.on_behalf_of'),
    )
    .leftJoin('persons as s', (join) =>
      join
        .onRef('s.agency_id', '=', 'e.agency_id')
        .on('e.subject_type', '=', 'person')
        .on(sql`s.person_id::text`, '=', sql`e.subject_id`)
        .on(sql`s.person_id`, 'is distinct from', sql`e.person_id`),
    )
    .selectAll('e')
    .select([
      'p.display_name as person_name',
      'b.display_name as on_behalf_of_name',
      's.display_name as subject_name',
    ])
    .where('e.agency_id', '=', agencyId);
  if (filter.personId) query = query.where('e.person_id', '=', filter.personId);
  if (filter.action) query = query.where('e.action', '=', filter.action);
  if (filter.from) query = query.where('e.occurred_at', '>=', filter.from);
  if (filter.before) query = query.where('e.occurred_at', '<', filter.before);
  if (filter.subjectType) query = query.where('e.subject_type', '=', filter.subjectType);
  if (filter.subjectId) query = query.where('e.subject_id', '=', filter.subjectId);
  if (filter.olderThan) query = query.where('e.audit_id', '<', filter.olderThan);
  return query.orderBy('e.audit_id', 'desc').limit(filter.limit).execute();
}

/** The newest seal of the agency, for the screen's line "sealed until". */
export async function findLastSeal(tx: AgencyTransaction, agencyId: string) {
  return tx
    .withTables<AuditTables>()
    .selectFrom('audit_seals')
    .select(['seal_number', 'sealed_at', 'seal_hash'])
    .where('agency_id', '=', agencyId)
    .orderBy('seal_number', 'desc')
    .limit(1)
    .executeTakeFirst();
}
