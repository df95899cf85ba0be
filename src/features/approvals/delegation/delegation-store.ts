/** SQL of delegations. Row security keeps the agency. */
import { sql } from 'kysely';
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import type { AgencyTransaction } from '../../../platform/database/index.ts';
import { neverDeciding } from '../../permissions/rules.ts';

export type Delegation = {
  delegationId: string;
  personId: string;
  personName: string;
  delegatePersonId: string;
  delegateName: string;
  validFrom: CalendarDate;
  validTo: CalendarDate;
  reason: string;
  endedAt: Date | null;
  endedByName: string | null;
};

/** Newest first; at most 200. `of` a person: given by or to that person. */
export async function listDelegations(
  tx: AgencyTransaction,
  of: { personId: string } | { delegationId: string } | 'everybody',
): Promise<Delegation[]> {
  const where =
    of === 'everybody'
      ? sql`true`
      : 'personId' in of
        ? sql`${of.personId}::uuid in (d.person_id, d.delegate_person_id)`
        : sql`d.delegation_id = ${of.delegationId}::uuid`;
  const { rows } = await sql<Delegation>`
    select d.delegation_id as "delegationId", d.person_id as "personId", p.display_name as "personName",
      d.delegate_person_id as "delegatePersonId", t.display_name as "delegateName", d.valid_from as "validFrom",
      d.valid_to as "validTo", d.reason, d.ended_at as "endedAt", e.display_name as "endedByName"
    from approval_delegations d
    join persons p on p.agency_id = d.agency_id and p.person_id = d.person_id
    join persons t on t.agency_id = d.agency_id and t.person_id = d.delegate_person_id
    left join persons e on e.agency_id = d.agency_id and e.person_id = d.ended_by
    where ${where} order by d.delegation_id desc limit 200`.execute(tx);
  return rows;
}

export type NewDelegation = {
  agencyId: string;
  delegationId: string;
  personId: string;
  delegatePersonId: string;
  validFrom: CalendarDate;
  validTo: CalendarDate;
  reason: string;
  createdAt: Date;
};

export async function insertDelegation(tx: AgencyTransaction, row: NewDelegation): Promise<void> {
  await sql`
    insert into approval_delegations (agency_id, delegation_id, person_id, delegate_person_id, valid_from, valid_to,
      reason, created_at)
    values (${row.agencyId}::uuid, ${row.delegationId}::uuid, ${row.personId}::uuid, ${row.delegatePersonId}::uuid,
      ${row.validFrom}::date, ${row.validTo}::date, ${row.reason}, ${row.createdAt})`.execute(tx);
}

/** False when it has been ended meanwhile. */
export async function updateDelegationEnded(
  tx: AgencyTransaction,
  delegationId: string,
  ended: { by: string; at: Date },
): Promise<boolean> {
  const { rows } = await sql`
    update approval_delegations set ended_at = ${ended.at}, ended_by = ${ended.by}::uuid
    where delegation_id = ${delegationId}::uuid and ended_at is null returning delegation_id`.execute(tx);
  return rows.length === 1;
}

export type PossibleDelegate = {
  personId: string;
  name: string;
  positionTitle: string;
  unitName: string;
  unitNameEn: string;
};

/** The active persons of the agency, but for one and for who may decide nothing (ACT-07). */
export async function listPossibleDelegates(
  tx: AgencyTransaction,
  of: { except: string; today: CalendarDate },
): Promise<PossibleDelegate[]> {
  const { rows } = await sql<PossibleDelegate>`
    select p.person_id as "personId", p.display_name as name, p.position_title as "positionTitle",
      u.name_th as "unitName", u.name_en as "unitNameEn"
    from persons p join units u on u.agency_id = p.agency_id and u.unit_id = p.unit_id
    where p.active and p.person_id <> ${of.except}::uuid
      and not exists (
        select from role_assignments r where r.agency_id = p.agency_id and r.person_id = p.person_id
          and r.role = any(${[...neverDeciding]}::text[])
          and r.valid_from <= ${of.today}::date and (r.valid_to is null or r.valid_to >= ${of.today}::date))
    order by p.display_name, p.person_id`.execute(tx);
  return rows;
}
