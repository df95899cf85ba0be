import { sql } from 'kysely';
import type { CalendarDate } from '../../foundation/calendar-date.ts';
import type { AgencyTransaction } from '../../platform/database/index.ts';
import type { HeldRole, OnBehalfOf, Role } from '../permissions/index.ts';
import type { PeopleTables } from './tables.ts';

/** The person behind a user, or nothing when the person has left. */
export async function findActingPerson(tx: AgencyTransaction, userId: string) {
  return tx
    .withTables<PeopleTables>()
    .selectFrom('users as u')
    .innerJoin('persons as p', (join) =>
      join.onRef('p.agency_id', '=', 'u.agency_id').onRef('p.person_id', '=', 'u.person_id'),
    )
    .select([
      'u.agency_id',
      'u.person_id',
      'u.username',
      'u.language',
      'u.second_factor_enabled',
      'p.display_name',
      'p.unit_id',
    ])
    .where('u.id', '=', userId)
    .where('p.active', '=', true)
    .executeTakeFirst();
}

/** The roles in which a person decides at a step of an approval chain, besides heading a unit. */
const decidingRoles: readonly Role[] = [
  'superior',
  'director',
  'monitoring-officer',
  'strategy-officer',
  'finance-officer',
  'secretariat',
  'screening-committee',
  'monitoring-committee',
];

/**
 * The roles that a person holds on a day, each with every unit it reaches: the assigned unit and all below it, or for
 * scope "command" the units that the person heads or stands in for and all below them (ORG-04, ACT-33).
 *
 * Who heads a unit or stands in there is a superior of it (ACT-03), assigned as such or not. Who may decide for another
 * for some days reads in those days what the other reads, as a superior, who changes nothing.
 */
export async function listHeldRoles(
  tx: AgencyTransaction,
  personId: string,
  today: CalendarDate,
): Promise<HeldRole[]> {
  const rows = await sql<{ role: Role; unit_id: string | null }>`
    with recursive held as (
      select role, scope, unit_id from role_assignments
      where person_id = ${personId} and valid_from <= ${today}::date and (valid_to is null or valid_to >= ${today}::date)
    ), commanded as (
      select unit_id from units where head_person_id = ${personId}
      union
      select unit_id from acting_persons
      where person_id = ${personId} and valid_from <= ${today}::date and valid_to >= ${today}::date
    ), delegator as (
      select person_id from approval_delegations
      where delegate_person_id = ${personId} and ended_at is null and ${today}::date between valid_from and valid_to
    ), lent as (
      select a.scope, a.unit_id from role_assignments a join delegator d on d.person_id = a.person_id
      where a.role = any(${[...decidingRoles]}::text[]) and a.scope <> 'command'
        and a.valid_from <= ${today}::date and (a.valid_to is null or a.valid_to >= ${today}::date)
      union
      select 'unit', u.unit_id from units u join delegator d on d.person_id = u.head_person_id
    ), reach as (
      select role, unit_id from held where scope = 'unit'
      union select h.role, c.unit_id from held h cross join commanded c where h.scope = 'command'
      union select 'superior', unit_id from commanded
      union select 'superior', unit_id from lent where scope = 'unit'
      union select r.role, u.unit_id from reach r join units u on u.parent_unit_id = r.unit_id
    )
    select role, null::uuid as unit_id from held where scope = 'agency'
    union all select 'superior', null::uuid from lent where scope = 'agency'
    union all select role, unit_id from reach
    order by 1`.execute(tx);
  const roles = new Map<Role, HeldRole>();
  for (const { role, unit_id } of rows.rows) {
    const held = roles.get(role) ?? { role, unitIds: [] };
    if (unit_id === null) held.unitIds = 'all';
    else if (held.unitIds !== 'all') held.unitIds.push(unit_id);
    roles.set(role, held);
  }
  return [...roles.values()];
}

/** The heads for whom a person stands in on a day; a vacant post has nobody on whose behalf to act. */
export async function listStandIns(
  tx: AgencyTransaction,
  personId: string,
  today: CalendarDate,
): Promise<OnBehalfOf[]> {
  const rows = await sql<OnBehalfOf>`
    select h.person_id as "personId", h.display_name as "displayName", a.unit_id as "unitId", a.kind
    from acting_persons a
    join units u on u.agency_id = a.agency_id and u.unit_id = a.unit_id
    join persons h on h.agency_id = u.agency_id and h.person_id = u.head_person_id
    where a.person_id = ${personId} and a.valid_from <= ${today}::date and a.valid_to >= ${today}::date
    order by a.valid_from desc`.execute(tx);
  return rows.rows;
}
