/** SQL of reminders of obligations: who is there, who was told, which rounds are done, who wants to be told how. */
import { sql } from 'kysely';
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import type { AgencyTransaction, Database } from '../../../platform/database/index.ts';
import type { ObligationTables, ReminderChoice } from '../tables.ts';
import type { HeldAssignment, Reminder } from './reminder-rules.ts';

const on = (tx: AgencyTransaction) => tx.withTables<ObligationTables>();

/** Agencies whose round of this day is not done. As the owner: the job serves every agency. */
export async function listAgenciesWithoutRound(database: Database, day: CalendarDate): Promise<string[]> {
  const { rows } = await sql<{ agency_id: string }>`
    select a.agency_id from agencies a
    where not exists (select from obligation_rounds r where r.agency_id = a.agency_id and r.day = ${day}::date)
    order by a.agency_id`.execute(database.asOwner);
  return rows.map((row) => row.agency_id);
}

export async function insertRound(
  tx: AgencyTransaction,
  of: { agencyId: string; day: CalendarDate; now: Date },
): Promise<void> {
  await on(tx)
    .insertInto('obligation_rounds')
    .values({ agency_id: of.agencyId, day: of.day, done_at: of.now })
    .onConflict((key) => key.doNothing())
    .execute();
}

/** Active persons with their unit and how they want to be reminded. */
export async function listPersonsToRemind(
  tx: AgencyTransaction,
  agencyId: string,
): Promise<{ personId: string; unitId: string; choice: ReminderChoice }[]> {
  const { rows } = await sql<{ personId: string; unitId: string; choice: ReminderChoice }>`
    select p.person_id as "personId", p.unit_id as "unitId", coalesce(c.choice, 'digest') as choice
    from persons p
    left join reminder_choices c on c.agency_id = p.agency_id and c.person_id = p.person_id
    where p.agency_id = ${agencyId}::uuid and p.active`.execute(tx);
  return rows;
}

export async function listHeldAssignments(
  tx: AgencyTransaction,
  of: { agencyId: string; roles: readonly string[]; today: CalendarDate },
): Promise<HeldAssignment[]> {
  const { rows } = await sql<HeldAssignment>`
    select person_id as "personId", role, scope, unit_id as "unitId" from role_assignments
    where agency_id = ${of.agencyId}::uuid and role = any(${of.roles}::text[])
      and valid_from <= ${of.today}::date and (valid_to is null or valid_to >= ${of.today}::date)`.execute(
    tx,
  );
  return rows;
}

/** Notes reminders as sent and returns those that were not yet; two rounds at once never both get one. */
export async function insertReminders(
  tx: AgencyTransaction,
  of: { agencyId: string; today: CalendarDate; now: Date },
  reminders: readonly Reminder[],
): Promise<Reminder[]> {
  if (reminders.length === 0) return [];
  const given = reminders.map(({ personId, step, obligation }) => ({
    personId,
    step,
    key: obligation.key,
    due: obligation.lateAfter,
  }));
  const { rows } = await sql<{ obligation_key: string; step: string; person_id: string }>`
    insert into obligation_reminders (agency_id, person_id, obligation_key, due_on, step, reminded_on, reminded_at)
    select ${of.agencyId}::uuid, g."personId", g.key, g.due, g.step, ${of.today}::date, ${of.now}
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as g ("personId" uuid, key text, due date, step text)
    order by g."personId", g.key, g.due, g.step
    on conflict do nothing
    returning obligation_key, step, person_id`.execute(tx);
  const fresh = new Set(rows.map((row) => `${row.person_id} ${row.obligation_key} ${row.step}`));
  return reminders.filter((each) => fresh.has(`${each.personId} ${each.obligation.key} ${each.step}`));
}

export async function findReminderChoice(
  tx: AgencyTransaction,
  of: { agencyId: string; personId: string },
): Promise<ReminderChoice> {
  const row = await on(tx)
    .selectFrom('reminder_choices')
    .select('choice')
    .where('agency_id', '=', of.agencyId)
    .where('person_id', '=', of.personId)
    .executeTakeFirst();
  return row?.choice ?? 'digest';
}

export async function updateReminderChoice(
  tx: AgencyTransaction,
  of: { agencyId: string; personId: string; choice: ReminderChoice; now: Date },
): Promise<void> {
  await on(tx)
    .insertInto('reminder_choices')
    .values({ agency_id: of.agencyId, person_id: of.personId, choice: of.choice, changed_at: of.now })
    .onConflict((key) =>
      key.columns(['agency_id', 'person_id']).doUpdateSet({ choice: of.choice, changed_at: of.now }),
    )
    .execute();
}
