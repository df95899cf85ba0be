import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { type FiscalYear, monthsOfFiscalYear } from '../../../foundation/fiscal-year.ts';
import type { Month } from '../../../foundation/month.ts';
import { ok, type Result } from '../../../foundation/refusal.ts';
import { reportingWindowOf } from '../../../foundation/reporting-window.ts';
import type { ActionContext } from '../../permissions/index.ts';
import { permit, unitScopeOf } from '../../permissions/rules.ts';
import type { ReportState } from '../figures/report-facts.ts';
import { listReportedProjects } from './report-state-store.ts';
import { isLateMonth, isReportMonth } from './reporting-window.ts';

export type ReportMonth = {
  /** Within the project's period; outside nothing is asked. */
  asked: boolean;
  state: ReportState;
  /** Its window has ended, no reopening holds, and it is not submitted. */
  late: boolean;
};

export type ReportMonths = {
  months: { month: Month; opens: CalendarDate; closes: CalendarDate }[];
  projects: {
    projectCode: string;
    name: string;
    /** The person is its officer or coordinator. */
    mine: boolean;
    /** One per month of the fiscal year, in order. */
    months: ReportMonth[];
  }[];
};

const NOT_STARTED = { state: 'not-started', openUntil: null } as const;

/** Projects of a fiscal year that the person sees × its months, with the state of each report. Refusals: permission-role. */
export async function listReportMonths(
  ctx: ActionContext,
  fiscalYear: FiscalYear,
): Promise<Result<ReportMonths>> {
  const refusal = permit(ctx.actor, 'monthly-reports.view');
  if (refusal) return { ok: false, refusal };
  const unitIds = unitScopeOf(ctx.actor, 'monthly-reports.view');
  const projects = await listReportedProjects(ctx.tx, { fiscalYear, unitIds });
  const months = monthsOfFiscalYear(fiscalYear).map((each) => {
    const { opens, closes } = reportingWindowOf(ctx.law, each);
    return { month: each, opens, closes };
  });
  return ok({
    months,
    projects: projects.map((project) => ({
      projectCode: project.projectCode,
      name: project.name,
      mine: [project.officerPersonId, project.coordinatorPersonId].includes(ctx.actor.personId),
      months: months.map(({ month: each, closes }) => {
        const asked = isReportMonth(each, project);
        const { state, openUntil } = project.reports[each] ?? NOT_STARTED;
        return { asked, state, late: asked && isLateMonth({ state, openUntil, closes, today: ctx.today }) };
      }),
    })),
  });
}
