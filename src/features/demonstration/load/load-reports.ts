/**
 * Monthly reports up to the demonstration's day, each saved and submitted by the project's officer on a business
 * day on which the month's window, or a granted reopening, is open. Later months do not exist yet, although the
 * source knows their figures.
 */
import { addDays, type CalendarDate } from '../../../foundation/calendar-date.ts';
import { dayOfMonth, firstDay, type Month, month as monthOf, nextMonth } from '../../../foundation/month.ts';
import { MISSING } from '../../../foundation/value.ts';
import {
  decideReopening,
  findReport,
  requestReopening,
  type SaveReport,
  saveReport,
  submitReport,
} from '../../monthly-reports/index.ts';
import type { ActionContext } from '../../permissions/index.ts';
import { findProjectPlan } from '../../projects/index.ts';
import type { AgencyScenario } from '../demonstration-data.ts';
import type { DemonstrationProject } from '../projects/demonstration-project.ts';
import type { LoadedAgency } from './load-agency.ts';
import type { LoadParts, LoadSteps, TakeValue } from './load-steps.ts';

/** The cells of one month; a draft leaves words and spending of its last activity to be written. */
function cellsOf(
  project: DemonstrationProject,
  ids: { activities: string[]; indicators: string[] },
  month: Month,
  completeness: 'complete' | 'draft',
): Pick<SaveReport, 'activities' | 'indicators'> {
  const activities = project.activities.map((activity, index) => {
    const result = activity.results[month];
    if (!result) throw new Error(`${project.projectCode} has no results of ${month}`);
    const last = index === project.activities.length - 1;
    const unfinished = completeness === 'draft' && last ? { workDone: '', spending: MISSING } : {};
    return { activityId: ids.activities[index] as string, ...result, ...unfinished };
  });
  const indicators = project.indicators.map((indicator, index) => {
    const result = indicator.results[month];
    if (!result) throw new Error(`${project.projectCode} has no indicator results of ${month}`);
    return { indicatorId: ids.indicators[index] as string, ...result };
  });
  return { activities, indicators };
}

export type ReportSteps = {
  submitted(project: DemonstrationProject, month: Month, on: CalendarDate): Promise<void>;
  draft(project: DemonstrationProject, month: Month, on: CalendarDate): Promise<void>;
  /** Asks for a reopening; answers its id. */
  asked(project: DemonstrationProject, asked: Asked): Promise<string>;
  granted(
    project: DemonstrationProject,
    asked: Asked & { openUntil: CalendarDate },
    id: string,
  ): Promise<void>;
};
type Asked = { month: string; askedOn: CalendarDate; reason: string };

export function reportSteps(parts: LoadParts, steps: LoadSteps, agency: LoadedAgency): ReportSteps {
  const stepOf = (project: DemonstrationProject, month: string) =>
    `${project.agency}/${project.projectCode}/${month}`;

  async function save(
    ctx: ActionContext,
    must: TakeValue,
    project: DemonstrationProject,
    month: Month,
    completeness: 'complete' | 'draft',
    version: number,
  ) {
    const plan = await findProjectPlan(ctx.tx, project.projectCode);
    if (!plan) throw new Error(`${project.projectCode} has no plan in force`);
    const inOrder = <T extends { position: number }>(rows: readonly T[]) =>
      [...rows].sort((a, b) => a.position - b.position);
    const ids = {
      activities: inOrder(plan.activities).map((each) => each.activityId),
      indicators: inOrder(plan.indicators).map((each) => each.indicatorId),
    };
    const cells = cellsOf(project, ids, month, completeness);
    return must(await saveReport(ctx, project.projectCode, month, { version, ...cells }));
  }

  return {
    async submitted(project, month, on) {
      await steps.run(stepOf(project, month), agency.doer(project.officer), on, async (ctx, must) => {
        // A granted reopening of a month that was never started has made its version 1.
        const version = await reportVersion(ctx, project.projectCode, month);
        const saved = await save(ctx, must, project, month, 'complete', version);
        must(await submitReport(ctx, parts.files, project.projectCode, month, { version: saved.version }));
      });
    },
    async draft(project, month, on) {
      await steps.run(stepOf(project, month), agency.doer(project.officer), on, async (ctx, must) => {
        await save(ctx, must, project, month, 'draft', 0);
      });
    },
    async asked(project, { month, askedOn, reason }) {
      const step = `${stepOf(project, month)}/request-reopening`;
      return steps.run(step, agency.doer(project.officer), askedOn, async (ctx, must) => {
        const request = await requestReopening(ctx, parts.files, project.projectCode, monthOf(month), {
          reason,
          memo: null,
        });
        return must(request).reopeningId;
      });
    },
    async granted(project, { month, askedOn, openUntil }, reopeningId) {
      const step = `${stepOf(project, month)}/grant-reopening`;
      await steps.run(step, agency.doerOf('monitoring-officer'), askedOn, async (ctx, must) => {
        const input = { decision: 'grant' as const, version: 1, openUntil, reason: '' };
        must(await decideReopening(ctx, reopeningId, input));
      });
    },
  };
}

async function reportVersion(ctx: ActionContext, projectCode: string, month: Month): Promise<number> {
  const found = await findReport(ctx, projectCode, month);
  return found.ok ? found.value.report.version : 0;
}

const isOf = (each: { projectCode: string; month: string }, project: DemonstrationProject, month: Month) =>
  each.projectCode === project.projectCode && each.month === month;

/** Every report that the scenario knows of one project, in the order of business days. */
export async function loadReports(
  reports: ReportSteps,
  project: DemonstrationProject,
  scenario: AgencyScenario,
): Promise<void> {
  const last = monthOf(scenario.submittedThrough);
  for (let month = monthOf(project.head.startsOn.slice(0, 7)); month <= last; month = nextMonth(month)) {
    const late = scenario.late.find((each) => isOf(each, project, month));
    if (late) {
      await reports.granted(project, late, await reports.asked(project, late));
      await reports.submitted(project, month, late.submittedOn);
    } else await reports.submitted(project, month, dayOfMonth(nextMonth(month), scenario.submitDay));
  }
  const { march } = scenario;
  const current = nextMonth(last);
  if (march?.submitted.includes(project.projectCode))
    await reports.submitted(project, current, march.submittedOn);
  if (march?.draft.includes(project.projectCode))
    await reports.draft(project, current, addDays(firstDay(nextMonth(current)), 3));
  for (const reopened of scenario.reopened.filter((each) => each.projectCode === project.projectCode))
    await reports.granted(project, reopened, await reports.asked(project, reopened));
  for (const requested of scenario.requested.filter((each) => each.projectCode === project.projectCode))
    await reports.asked(project, requested);
}
