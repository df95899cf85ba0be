/** SQL of what obligations follow from: projects with a plan in force and their reports. Changes nothing. */
import { sql } from 'kysely';
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { firstDay, type Month, month } from '../../../foundation/month.ts';
import type { AgencyTransaction } from '../../../platform/database/index.ts';
import type { UnitScope } from '../../permissions/index.ts';

/** Projects on which the person is named, or all of these units; `projectIds` narrows either. */
export type FactsScope = { personId?: string; unitIds: UnitScope };

const inScope = (of: FactsScope) => sql`
  ${of.unitIds === 'all' ? sql`true` : sql`p.unit_id = any(${of.unitIds}::uuid[])`}
  ${of.personId ? sql`and ${of.personId}::uuid in (p.officer_person_id, p.coordinator_person_id)` : sql``}`;

export type ProjectRow = {
  projectId: string;
  projectCode: string;
  name: string;
  fiscalYear: number;
  unitId: string;
  personIds: string[];
  endsOn: CalendarDate | null;
  /** Day on which the work ended before its end, by a resolution of the board. */
  cancelledOn: CalendarDate | null;
  closedOn: CalendarDate | null;
  /** Approved on paper and entered later (decision A-06). */
  paperApprovedOn: CalendarDate | null;
  paperNumber: string | null;
  enteredOn: CalendarDate | null;
};

/** Projects with a plan in force that are not closed, and those closed on `closedFrom` or later. */
export async function listProjectsWithPlan(
  tx: AgencyTransaction,
  of: { agencyId: string; scope: FactsScope; closedFrom: CalendarDate },
): Promise<ProjectRow[]> {
  const { rows } = await sql<ProjectRow>`
    select p.project_id as "projectId", p.project_code as "projectCode", p.name, p.fiscal_year as "fiscalYear",
      p.unit_id as "unitId", array_remove(array[p.officer_person_id, p.coordinator_person_id], null) as "personIds",
      v.ends_on as "endsOn", p.cancelled_on as "cancelledOn", p.closed_on as "closedOn",
      a.approved_on as "paperApprovedOn", a.document_number as "paperNumber", a.entered_on as "enteredOn"
    from projects p
    join plan_versions v on v.agency_id = p.agency_id and v.project_id = p.project_id
      and v.plan_version = p.plan_version_in_force
    left join (
      select distinct on (project_id) * from paper_approvals
      where agency_id = ${of.agencyId}::uuid order by project_id, paper_approval_id desc
    ) a on a.project_id = p.project_id
    where p.agency_id = ${of.agencyId}::uuid and (p.closed_on is null or p.closed_on >= ${of.closedFrom}::date)
      and ${inScope(of.scope)}
    order by p.project_code`.execute(tx);
  return rows;
}

export type ReportRow = {
  projectId: string;
  month: Month;
  /** Last day of the last granted reopening; null without one. */
  openUntil: CalendarDate | null;
  /** Day of the last submission; null while it is not submitted. */
  correctedOn: CalendarDate | null;
  /** First day on which it was submitted and not pulled back again. */
  submittedOn: CalendarDate | null;
  /** Of the PDF that was stored then. */
  sha256: string | null;
};

/**
 * Months of the same projects up to `to`: those not submitted, and of those submitted the ones from `from` on. Of a
 * closed project nobody owes a month any more.
 */
export async function listReportsOfProjects(
  tx: AgencyTransaction,
  of: { agencyId: string; scope: FactsScope; closedFrom: CalendarDate; from: Month; to: Month },
): Promise<ReportRow[]> {
  const { rows } = await sql<Omit<ReportRow, 'month'> & { month: string }>`
    select b.project_id as "projectId", b.month,
      b.open_until as "openUntil", s.submitted_on as "submittedOn", l.submitted_on as "correctedOn", s.pdf_sha256 as sha256
    from board_rows b
    join projects p on p.agency_id = b.agency_id and p.project_id = b.project_id
    left join monthly_reports r on r.agency_id = b.agency_id and r.project_id = b.project_id and r.month = b.month
    left join lateral (
      select v.submitted_on, v.pdf_sha256 from report_revisions v
      left join report_revisions n on n.agency_id = v.agency_id and n.report_id = v.report_id
        and n.revision = v.revision + 1
      where v.agency_id = r.agency_id and v.report_id = r.report_id and v.submitted_on is not null
        and (n.revision is null or n.opened_by is not null)
      order by v.revision limit 1
    ) s on true
    left join report_revisions l on b.report_state = 'submitted' and l.agency_id = r.agency_id
      and l.report_id = r.report_id and l.revision = r.revision
    where b.agency_id = ${of.agencyId}::uuid and b.month <= ${firstDay(of.to)}::date
      and case b.report_state when 'submitted' then b.month >= ${firstDay(of.from)}::date else p.closed_on is null end
      and (p.closed_on is null or p.closed_on >= ${of.closedFrom}::date) and ${inScope(of.scope)}
    order by b.month, b.project_id`.execute(tx);
  return rows.map((row) => ({ ...row, month: month(row.month) }));
}
