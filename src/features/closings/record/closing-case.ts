/** A closing with everything that its rules are asked about, read at once. */
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import type { DayKind } from '../../../foundation/day-count.ts';
import { monthOf, monthsBetween } from '../../../foundation/month.ts';
import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { formatThaiDate } from '../../../foundation/thai-date.ts';
import type { AgencyTransaction } from '../../../platform/database/index.ts';
import type { Files } from '../../../platform/files/index.ts';
import { findAgency, settingsOf } from '../../agencies/index.ts';
import { findReportedSpending } from '../../monthly-reports/index.ts';
import type { ActionContext } from '../../permissions/index.ts';
import { findProject, listFilesOf, type ProjectRecord } from '../../projects/index.ts';
import { clauses } from '../clauses.ts';
import { type ClosingDates, closingDates, type LateSetting } from '../dates/closing-dates.ts';
import { type ClosingGuard, closingGuards } from '../guards/closing-guards.ts';
import { type ClosingMoney, closingMoney } from '../guards/closing-money.ts';
import type { ClosingFacts } from '../guards/guard-facts.ts';
import { fundNameFor, isActionPlanProject } from '../papers/fund.ts';
import type { ClosingState } from '../workflow/closing-workflow.ts';
import { type AccountingReport, listAccountingReports } from './accounting-store.ts';
import { type ClosingRecord, findClosing } from './closing-store.ts';
import { type ClosingHead, findHead } from './head-store.ts';

/** What closings need of rooms that come from outside. Composed once, in src/server. */
export type ClosingDoors = {
  files: Files;
  /** How สสว.300 of a project stands. */
  finalReport(tx: AgencyTransaction, projectId: string): Promise<ClosingFacts['finalReport']>;
};

export type ClosingSettings = { late: LateSetting; officeDays: DayKind; moneyReturnsTo: string };

export type ClosingFile = Pick<
  Awaited<ReturnType<typeof listFilesOf>>[number],
  'fileId' | 'kind' | 'name' | 'mediaType'
>;

export type ClosingCase = {
  project: ProjectRecord;
  head: ClosingHead;
  /** Last day of the work: as planned, or the day on which its cancellation was approved. */
  endedOn: CalendarDate;
  dates: ClosingDates;
  settings: ClosingSettings;
  fundName: string;
  actionPlan: boolean;
  /** Null: nobody has begun. */
  closing: ClosingRecord | null;
  state: ClosingState;
  accounting: AccountingReport[];
  /** Files that the closing holds. */
  files: ClosingFile[];
  facts: ClosingFacts;
  money: ClosingMoney;
  guards: ClosingGuard[];
};

export async function closingSettings(ctx: Pick<ActionContext, 'tx' | 'actor'>): Promise<ClosingSettings> {
  const settings = settingsOf((await findAgency(ctx.tx, ctx.actor.agencyId))?.settings);
  return {
    late: { holidaysShift: settings['late-after'] === 'holiday-shifted' },
    officeDays: settings['office-limits'] as DayKind,
    moneyReturnsTo: settings['money-returns-to'],
  };
}

/** Asks no permission. Refusals: project-not-found, closing-no-plan. */
export async function findCase(
  ctx: ActionContext,
  doors: ClosingDoors,
  projectCode: string,
  options: { forChange?: boolean } = {},
): Promise<Result<ClosingCase>> {
  const project = await findProject(ctx.tx, projectCode, options);
  if (!project) return refuse('not-found', 'project-not-found', { projectCode });
  const head = await findHead(ctx.tx, project.projectId);
  if (!head) return refuse('not-found', 'closing-no-plan', { projectCode }, { clause: clauses.closing });
  const endedOn = project.cancelledOn ?? head.endsOn;
  const closing = await findClosing(ctx.tx, { projectId: project.projectId });
  const accounting = await listAccountingReports(ctx.tx, project.projectId);
  const settings = await closingSettings(ctx);
  const files = closing
    ? await listFilesOf(ctx.tx, { subjectType: 'closing', subjectId: closing.closingId })
    : [];
  const facts = await factsOf(ctx.tx, doors, { project, head, endedOn, closing, accounting, files });
  return ok({
    project,
    head,
    endedOn,
    dates: closingDates(ctx.law, endedOn),
    settings,
    fundName: fundNameFor(head.budgetSource, settings.moneyReturnsTo),
    actionPlan: isActionPlanProject(head),
    closing,
    state: closing?.state ?? 'not-begun',
    accounting,
    files,
    facts,
    money: closingMoney(facts),
    guards: closingGuards(facts),
  });
}

async function factsOf(
  tx: AgencyTransaction,
  doors: ClosingDoors,
  of: Pick<ClosingCase, 'project' | 'head' | 'endedOn' | 'closing' | 'accounting' | 'files'>,
): Promise<ClosingFacts> {
  const { project, head, endedOn, closing, accounting, files } = of;
  const last = monthOf(endedOn);
  const reported = await findReportedSpending(tx, project.projectId, last);
  const own = closing?.returns.find(({ position }) => position === 0);
  return {
    fiscalYear: project.fiscalYear,
    projectCode: project.projectCode,
    endedOn,
    budgetSatang: head.budgetSatang,
    spentSatang: reported.spentSatang,
    months: monthsBetween(monthOf(head.startsOn), last).map((month) => ({
      month,
      submitted: reported.submitted.includes(month),
    })),
    accounting: accounting[0] ?? null,
    finalReport: await doors.finalReport(tx, project.projectId),
    recipientCount: closing?.recipientCount ?? null,
    stakeholderCount: closing?.stakeholderCount ?? null,
    own: { principalSatang: own?.principalSatang ?? null, interestSatang: own?.interestSatang ?? null },
    joint: closing?.returns.filter(({ position }) => position > 0) ?? [],
    jointUnits: head.jointUnits,
    fileKinds: [...new Set(files.map(({ kind }) => kind))].sort(),
  };
}

/** closing-project-not-over while the work still runs; null once it has ended. */
export function refuseBeforeEnd(endedOn: CalendarDate, today: CalendarDate) {
  if (today > endedOn) return null;
  return refuse('conflict', 'closing-project-not-over', {
    endedOnTh: formatThaiDate(endedOn),
    endedOnEn: formatThaiDate(endedOn, { language: 'en' }),
  });
}
