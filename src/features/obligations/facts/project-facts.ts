/** What the records say, as facts for the engine. The names of events and acts are those of kinds/project-kinds.ts. */
import { type CalendarDate, dateOf } from '../../../foundation/calendar-date.ts';
import { lastDay, monthOf, previousMonth } from '../../../foundation/month.ts';
import type { ObligationAct, ObligationEvent, SubjectFacts } from '../engine/obligation.ts';
import { factSources } from './fact-sources.ts';
import type { FactsContext, FactsOfProject } from './fact-types.ts';
import {
  type FactsScope,
  listProjectsWithPlan,
  listReportsOfProjects,
  type ProjectRow,
  type ReportRow,
} from './project-facts-store.ts';

/**
 * Facts of the projects in scope: everything that is not done, and what was done from `from` on; months up to the one
 * whose window lies in the month of `to`. Two queries for all projects, and one for each further source.
 */
export async function projectFacts(
  ctx: FactsContext,
  of: { scope: FactsScope; from: CalendarDate; to: CalendarDate },
): Promise<SubjectFacts[]> {
  const { agencyId } = ctx.actor;
  const projects = await listProjectsWithPlan(ctx.tx, { agencyId, scope: of.scope, closedFrom: of.from });
  const reports = await listReportsOfProjects(ctx.tx, {
    agencyId,
    scope: of.scope,
    closedFrom: of.from,
    from: previousMonth(monthOf(of.from)),
    to: previousMonth(monthOf(of.to)),
  });
  const reportsOf = Map.groupBy(reports, (report) => report.projectId);
  const asked = projects.map(({ projectId, cancelledOn, endsOn }) => ({
    projectId,
    workEndedOn: cancelledOn ?? endsOn,
  }));
  const further: FactsOfProject[] = [];
  for (const source of factSources) further.push(...(await source(ctx, asked)));
  const furtherOf = Map.groupBy(further, (each) => each.projectId);
  return projects.map((project) => {
    const own = factsOf(project, reportsOf.get(project.projectId) ?? []);
    const others = furtherOf.get(project.projectId) ?? [];
    return {
      ...own,
      events: [...own.events, ...others.flatMap(({ events }) => events)],
      acts: [...own.acts, ...others.flatMap(({ acts }) => acts)],
    };
  });
}

function factsOf(project: ProjectRow, reports: readonly ReportRow[]): SubjectFacts {
  const events: ObligationEvent[] = [];
  const acts: ObligationAct[] = [];
  const { endsOn, cancelledOn, closedOn, paperApprovedOn, enteredOn } = project;
  if (paperApprovedOn && enteredOn) {
    events.push({ event: 'paper-approval', on: paperApprovedOn });
    const proof = { what: 'paper-approval' as const, number: project.paperNumber, sha256: null };
    acts.push({ act: 'project-entered', on: enteredOn, proof });
  }
  if (endsOn && !cancelledOn) events.push({ event: 'project-end', on: endsOn });
  const workEnded = cancelledOn ?? endsOn;
  if (workEnded) events.push({ event: 'work-ended', on: workEnded });
  for (const act of closedOn ? ['closing-approved', 'project-closed'] : [])
    acts.push({ act, on: closedOn as CalendarDate, proof: { what: 'closing', number: null, sha256: null } });
  for (const report of reports) {
    const period = report.month;
    if (!cancelledOn || monthOf(cancelledOn) >= report.month)
      events.push({ event: 'report-month', on: lastDay(report.month), period });
    const proof = { what: 'report' as const, number: null, sha256: report.sha256 };
    if (report.openUntil)
      events.push({ event: 'report-reopened-until', on: dateOf(report.openUntil), period });
    if (report.openUntil && report.correctedOn)
      acts.push({ act: 'report-corrected', on: report.correctedOn, period, proof });
    if (report.submittedOn) acts.push({ act: 'report-submitted', on: report.submittedOn, period, proof });
  }
  return {
    subject: {
      type: 'project',
      id: project.projectId,
      code: project.projectCode,
      name: project.name,
      fiscalYear: project.fiscalYear,
      unitId: project.unitId,
      personIds: project.personIds,
    },
    events,
    acts,
  };
}
