import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { lastDayOfFiscalYear, monthsOfFiscalYear } from '../../../foundation/fiscal-year.ts';
import { type Month, monthOf, monthsBetween } from '../../../foundation/month.ts';
import { ok, type Result } from '../../../foundation/refusal.ts';
import { type ReportingWindow, reportingWindowOf } from '../../../foundation/reporting-window.ts';
import type { ActionContext } from '../../permissions/index.ts';
import { permit } from '../../permissions/rules.ts';
import { findProjectPlan, listMonthPlans } from '../../projects/index.ts';
import type { ProjectPlan } from '../../projects/rules.ts';
import { type MissingItem, missingItems } from '../figures/missing-items.ts';
import { lastReportedMonth, type MonthFigures, monthFigures, yearFigures } from '../figures/month-figures.ts';
import { activityResultOf, type ReportState, type ResultsByMonth } from '../figures/report-facts.ts';
import { listReopenings, type ReopeningRequest } from '../reopening/reopening-store.ts';
import { lockedRefusal, projectNotFound } from '../report-refusals.ts';
import { findReportForChange, type ReportForChange } from '../saving/save-store.ts';
import {
  isLateMonth,
  isReportMonth,
  nextYearNote,
  type ReportDoor,
  reportDoor,
} from '../window/reporting-window.ts';
import { listPlanCourses, type PlanCourse } from './plan-courses.ts';
import {
  findNames,
  listReportFiles,
  listReportHeads,
  listResultsToDate,
  listRevisions,
  type NamesOfReport,
  type ReportFile,
  type ReportHead,
  type RevisionHead,
} from './report-store.ts';

/** One report as its screen needs it: this month, the months before it, the plan, what is still missing. */
export type ReportView = {
  names: NamesOfReport;
  plan: ProjectPlan;
  month: Month;
  fiscalYearNote: ReturnType<typeof nextYearNote>;
  window: ReportingWindow;
  door: ReportDoor;
  report: { state: ReportState; revision: number; version: number; openUntil: CalendarDate | null };
  lastChange: { at: Date; by: ReportHead['changedBy'] } | null;
  /** Results so far by month; a month without an entry has not been started. */
  results: ResultsByMonth;
  figures: MonthFigures;
  missing: MissingItem[];
  revisions: RevisionHead[];
  files: ReportFile[];
  /** Newest first. */
  reopenings: ReopeningRequest[];
};

const doorOf = (ctx: ActionContext, current: ReportForChange, month: Month): ReportDoor =>
  reportDoor(ctx.law, {
    ...current,
    month,
    today: ctx.today,
    reportState: current.report?.state ?? 'not-started',
    openUntil: current.report?.openUntil ?? null,
  });

/** Refusals: report-project-not-found, permission-*, lock-project-not-approved (there is no plan to show). */
export async function findReport(
  ctx: ActionContext,
  projectCode: string,
  month: Month,
): Promise<Result<ReportView>> {
  const current = await findReportForChange(ctx.tx, projectCode, month);
  if (!current) return projectNotFound(projectCode);
  const refusal = permit(ctx.actor, 'monthly-reports.view', { unitId: current.unitId });
  if (refusal) return { ok: false, refusal };
  const door = doorOf(ctx, current, month);
  const { report } = current;
  const revisions = report ? await listRevisions(ctx.tx, report.reportId) : [];
  // What was submitted is shown under the plan version it was made under. Before the approval there is none.
  const made = report?.state === 'submitted' ? revisions.at(-1)?.planVersion : undefined;
  const isDraft = door.state === 'closed' && door.lock === 'project-not-approved';
  const plan = isDraft ? null : await findProjectPlan(ctx.tx, projectCode, made ?? current.planVersion);
  if (!plan) return door.state === 'open' ? projectNotFound(projectCode) : lockedRefusal(door, month);
  const results = await listResultsToDate(ctx.tx, plan.projectId, month);
  return ok({
    names: await findNames(ctx.tx, plan.projectId),
    plan,
    month,
    fiscalYearNote: nextYearNote(month),
    window: reportingWindowOf(ctx.law, month),
    door,
    report: {
      state: report?.state ?? 'not-started',
      revision: report?.revision ?? 1,
      version: report?.version ?? 0,
      openUntil: report?.openUntil ?? null,
    },
    lastChange: report && {
      at: report.changedAt,
      by: { personId: report.changedBy, name: report.changedByName },
    },
    results,
    figures: monthFigures(plan, results, month),
    missing:
      report?.state === 'submitted' || !isReportMonth(month, plan) ? [] : missingItems(plan, results, month),
    revisions,
    files: report ? await listReportFiles(ctx.tx, report.reportId, report.revision) : [],
    reopenings: await listReopenings(ctx.tx, { projectCode, month }),
  });
}

/** A month in the year of a project: state, plan and result, problems in words. */
export type YearMonth = {
  month: Month;
  /** Within the project's period; outside nothing is asked. */
  asked: boolean;
  state: ReportState;
  version: number;
  openUntil: CalendarDate | null;
  window: { opens: CalendarDate; closes: CalendarDate };
  /** Its window has ended, no reopening holds, and it is not submitted. */
  late: boolean;
  /** The version it was or is to be reported under; its figures stand in `courses`, those below are of the plan in force. */
  planVersion: number;
  work: MonthFigures['work'];
  spending: MonthFigures['spending'];
  problems: { position: number; name: string; problem: string; remedy: string }[];
};

export type ProjectYear = {
  names: NamesOfReport;
  project: Pick<
    ProjectPlan,
    | 'projectCode'
    | 'name'
    | 'fiscalYear'
    | 'unitId'
    | 'budgetSatang'
    | 'startsOn'
    | 'endsOn'
    | 'planVersion'
    | 'state'
  >;
  /** Every month of the fiscal year, and of the period where it reaches further. */
  months: YearMonth[];
  /** Last month for which something was reported; the result lines of a picture end here. */
  reportedUntil: Month | null;
  /** Every version of the plan as a line, oldest first; none while there is only one. */
  courses: PlanCourse[];
};

/** The year of a project at a glance (S-curve). Refusals: report-project-not-found, permission-*. */
export async function findProjectYear(ctx: ActionContext, projectCode: string): Promise<Result<ProjectYear>> {
  const plan = await findProjectPlan(ctx.tx, projectCode);
  if (!plan) return projectNotFound(projectCode);
  const refusal = permit(ctx.actor, 'monthly-reports.view', { unitId: plan.unitId });
  if (refusal) return { ok: false, refusal };
  const ofYear = monthsOfFiscalYear(plan.fiscalYear);
  const first = [monthOf(plan.startsOn), ...ofYear].sort()[0] as Month;
  const last = [monthOf(plan.endsOn), monthOf(lastDayOfFiscalYear(plan.fiscalYear))].sort()[1] as Month;
  const months = monthsBetween(first, last);
  const heads = new Map((await listReportHeads(ctx.tx, plan.projectId)).map((head) => [head.month, head]));
  const results = await listResultsToDate(ctx.tx, plan.projectId, last);
  const figures = yearFigures(plan, results, months);
  const monthPlans = await listMonthPlans(ctx.tx, { projectIds: [plan.projectId] });
  const versionOf = new Map(monthPlans.map((each) => [each.month, each.planVersion]));
  return ok({
    names: await findNames(ctx.tx, plan.projectId),
    project: {
      projectCode: plan.projectCode,
      name: plan.name,
      fiscalYear: plan.fiscalYear,
      unitId: plan.unitId,
      budgetSatang: plan.budgetSatang,
      startsOn: plan.startsOn,
      endsOn: plan.endsOn,
      planVersion: plan.planVersion,
      state: plan.state,
    },
    months: months.map((month, index) => {
      const head = heads.get(month);
      const { opens, closes } = reportingWindowOf(ctx.law, month);
      const state = head?.state ?? 'not-started';
      const openUntil = head?.openUntil ?? null;
      const asked = isReportMonth(month, plan);
      const { work, spending } = figures[index] as MonthFigures;
      return {
        month,
        asked,
        state,
        version: head?.version ?? 0,
        openUntil,
        window: { opens, closes },
        late: asked && isLateMonth({ state, openUntil, closes, today: ctx.today }),
        planVersion: versionOf.get(month) ?? plan.planVersion,
        work,
        spending,
        problems: problemsOf(plan, results, month),
      };
    }),
    reportedUntil: lastReportedMonth(results),
    courses: await listPlanCourses(ctx.tx, plan),
  });
}

function problemsOf(plan: ProjectPlan, results: ResultsByMonth, month: Month): YearMonth['problems'] {
  return plan.activities.flatMap((each) => {
    const { problem, remedy } = activityResultOf(results[month], each.activityId);
    return problem.trim() === '' && remedy.trim() === ''
      ? []
      : [{ position: each.position, name: each.name, problem, remedy }];
  });
}
