/** SQL of what a closing reads of its project: the plan in force and its names. Owned by projects, agencies and people. */
import { sql } from 'kysely';
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import type { Satang } from '../../../foundation/satang.ts';
import type { AgencyTransaction } from '../../../platform/database/index.ts';

export type ClosingHead = {
  startsOn: CalendarDate;
  endsOn: CalendarDate;
  budgetSatang: Satang;
  jointUnits: string[];
  projectType: string | null;
  budgetSource: string | null;
  telephone: string;
};

/** Null while no plan is in force. */
export async function findHead(tx: AgencyTransaction, projectId: string): Promise<ClosingHead | null> {
  const { rows } = await sql<{
    starts_on: string | null;
    ends_on: string | null;
    budget_satang: number | null;
    joint_units: string[];
    project_type: string | null;
    budget_source: string | null;
    contact_telephone: string;
  }>`
    select v.starts_on, v.ends_on, v.budget_satang, v.joint_units, v.project_type, v.budget_source, v.contact_telephone
    from projects p
    join plan_versions v on v.agency_id = p.agency_id and v.project_id = p.project_id
      and v.plan_version = p.plan_version_in_force
    where p.project_id = ${projectId}::uuid`.execute(tx);
  const [row] = rows;
  if (!row || row.starts_on === null || row.ends_on === null) return null;
  return {
    startsOn: row.starts_on as CalendarDate,
    endsOn: row.ends_on as CalendarDate,
    budgetSatang: (row.budget_satang ?? 0) as Satang,
    jointUnits: [...new Set(row.joint_units)],
    projectType: row.project_type,
    budgetSource: row.budget_source,
    telephone: row.contact_telephone,
  };
}

/** The decision that opened the project: number and day of its paper, where it has a number. */
export async function findOpening(
  tx: AgencyTransaction,
  projectId: string,
): Promise<{ documentNumber: string; datedOn: CalendarDate } | null> {
  const { rows } = await sql<{ document_number: string | null; decided_on: string }>`
    select document_number, decided_on from project_decisions
    where project_id = ${projectId}::uuid and event = 'approve' and coalesce(document_number, '') <> ''
    order by decision_id desc limit 1`.execute(tx);
  const [row] = rows;
  return row ? { documentNumber: row.document_number ?? '', datedOn: row.decided_on as CalendarDate } : null;
}

/** The code of the project that a closing closes. */
export async function findClosingProject(tx: AgencyTransaction, closingId: string): Promise<string | null> {
  const { rows } = await sql<{ project_code: string }>`
    select p.project_code from closings c
    join projects p on p.agency_id = c.agency_id and p.project_id = c.project_id
    where c.closing_id = ${closingId}::uuid`.execute(tx);
  return rows[0]?.project_code ?? null;
}
