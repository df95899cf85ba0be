/** SQL that reads many closings at once: for lists, for a person's work, for the engine of obligations. */
import { sql } from 'kysely';
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { type Month, month } from '../../../foundation/month.ts';
import type { AgencyTransaction } from '../../../platform/database/index.ts';
import type { UnitScope } from '../../permissions/rules.ts';
import type { ReviewOutcome } from '../tables.ts';
import type { ClosingState } from '../workflow/closing-workflow.ts';

export type ClosingScope = {
  unitIds: UnitScope;
  /** Projects of this fiscal year only. */
  fiscalYear?: number;
  /** Ended before this day only; absent: every project with a plan in force. */
  endedBefore?: CalendarDate;
  /** These projects only. */
  projectIds?: readonly string[];
  /** Without those that are closed. */
  isOpen?: boolean;
  /** Only those of this officer or coordinator. */
  personId?: string;
};

/** What is known of the closing of a project; everything but the project is null or empty where nobody has begun. */
export type ClosingFactRow = {
  projectId: string;
  projectCode: string;
  projectName: string;
  fiscalYear: number;
  unitId: string;
  unitName: string;
  unitNameEn: string;
  officerPersonId: string;
  coordinatorPersonId: string | null;
  officerName: string;
  endsOn: CalendarDate;
  /** Day on which the cancellation was approved; the closing is counted from it. */
  cancelledOn: CalendarDate | null;
  closingId: string | null;
  state: ClosingState;
  approvedOn: CalendarDate | null;
  moneyReturnedOn: CalendarDate | null;
  originalReceivedOn: CalendarDate | null;
  closedOn: CalendarDate | null;
  /** Day of the last accounting report. */
  accountingAsOf: CalendarDate | null;
  /** Rounds of review, oldest first. */
  reviews: {
    round: number;
    submittedOn: CalendarDate;
    reviewedOn: CalendarDate | null;
    endedOn: CalendarDate | null;
    outcome: ReviewOutcome | null;
  }[];
  /** Delay memos that are drafted or went up the line, by the month in which they are due. */
  delays: {
    period: Month;
    requestedOn: CalendarDate | null;
    acknowledgedOn: CalendarDate | null;
    documentNumber: string | null;
  }[];
};

type Row = Omit<ClosingFactRow, 'delays' | 'reviews' | 'state'> & {
  state: ClosingState | null;
  reviews: ClosingFactRow['reviews'] | null;
  delays: (Omit<ClosingFactRow['delays'][number], 'period'> & { period: string })[] | null;
};

/** By end, then code. */
export async function listClosingRows(tx: AgencyTransaction, scope: ClosingScope): Promise<ClosingFactRow[]> {
  const { unitIds, fiscalYear, endedBefore, personId, projectIds, isOpen } = scope;
  if (unitIds !== 'all' && unitIds.length === 0) return [];
  const conditions = [
    unitIds === 'all' ? sql`true` : sql`p.unit_id = any(${unitIds}::uuid[])`,
    fiscalYear === undefined ? sql`true` : sql`p.fiscal_year = ${fiscalYear}`,
    endedBefore === undefined ? sql`true` : sql`coalesce(p.cancelled_on, v.ends_on) < ${endedBefore}::date`,
    isOpen ? sql`coalesce(c.state, 'draft') <> 'closed'` : sql`true`,
    projectIds === undefined ? sql`true` : sql`p.project_id = any(${projectIds}::uuid[])`,
    personId === undefined
      ? sql`true`
      : sql`(p.officer_person_id = ${personId}::uuid or p.coordinator_person_id = ${personId}::uuid)`,
  ];
  const { rows } = await sql<Row>`
    select p.project_id as "projectId", p.project_code as "projectCode", p.name as "projectName",
      p.fiscal_year as "fiscalYear", p.unit_id as "unitId", u.name_th as "unitName", u.name_en as "unitNameEn",
      p.officer_person_id as "officerPersonId", p.coordinator_person_id as "coordinatorPersonId",
      o.display_name as "officerName", v.ends_on as "endsOn", p.cancelled_on as "cancelledOn",
      c.closing_id as "closingId", c.state, c.approved_on as "approvedOn", c.money_returned_on as "moneyReturnedOn",
      c.original_received_on as "originalReceivedOn", c.closed_on as "closedOn",
      (select r.as_of from accounting_reports r
        where r.agency_id = p.agency_id and r.project_id = p.project_id
        order by r.accounting_report_id desc limit 1) as "accountingAsOf",
      (select json_agg(json_build_object('round', w.round, 'submittedOn', w.submitted_on, 'reviewedOn', w.reviewed_on,
          'endedOn', w.ended_on, 'outcome', w.outcome) order by w.round)
        from closing_reviews w where w.agency_id = c.agency_id and w.closing_id = c.closing_id) as reviews,
      (select json_agg(json_build_object('period', d.period, 'requestedOn', d.requested_on,
          'acknowledgedOn', d.acknowledged_on, 'documentNumber', m.document_number) order by d.period)
        from closing_delays d
        left join memos m on m.agency_id = d.agency_id and m.memo_id = d.memo_id
        where d.agency_id = c.agency_id and d.closing_id = c.closing_id) as delays
    from projects p
    join plan_versions v on v.agency_id = p.agency_id and v.project_id = p.project_id
      and v.plan_version = p.plan_version_in_force and v.ends_on is not null
    join units u on u.agency_id = p.agency_id and u.unit_id = p.unit_id
    join persons o on o.agency_id = p.agency_id and o.person_id = p.officer_person_id
    left join closings c on c.agency_id = p.agency_id and c.project_id = p.project_id
    where ${sql.join(conditions, sql` and `)}
    order by coalesce(p.cancelled_on, v.ends_on), p.project_code`.execute(tx);
  return rows.map((row) => ({
    ...row,
    state: row.state ?? 'not-begun',
    reviews: row.reviews ?? [],
    delays: (row.delays ?? []).map((each) => ({ ...each, period: month(each.period) })),
  }));
}
