import { ok, type Result } from '../../../foundation/refusal.ts';
import { newId } from '../../../foundation/uuid.ts';
import { recordAudit } from '../../audit/index.ts';
import type { ActionContext } from '../../permissions/index.ts';
import { refuseImpossibleDay } from '../dates/possible-day.ts';
import type { EnterAccountingReport } from '../schemas.ts';
import { begunCase, openCase } from '../steps/take-step.ts';
import { insertAccountingReport } from './accounting-store.ts';
import type { ClosingDoors } from './closing-case.ts';

/**
 * Finance says what the project has spent and what is still committed, as of a day (S2 L452). Every entry is kept; the
 * last one counts. Begins the closing where nobody has, so that the report's file has a place.
 * Refusals: those of openCase and refuseImpossibleDay.
 */
export async function enterAccountingReport(
  ctx: ActionContext,
  doors: ClosingDoors,
  projectCode: string,
  input: EnterAccountingReport,
): Promise<Result<{ accountingReportId: string; closingId: string }>> {
  const opened = await openCase(ctx, doors, projectCode, 'closings.report-accounting');
  if (!opened.ok) return opened;
  const impossible = refuseImpossibleDay(
    input.asOf,
    { today: ctx.today, startsOn: opened.value.head.startsOn, endedOn: opened.value.endedOn },
    'asOf',
  );
  if (impossible) return impossible;
  const begun = await begunCase(ctx, opened.value);
  if (!begun.ok) return begun;
  const accountingReportId = newId();
  const { agencyId, personId } = ctx.actor;
  await insertAccountingReport(ctx.tx, { agencyId, personId, now: ctx.now }, begun.value.project.projectId, {
    accountingReportId,
    ...input,
    enteredOn: ctx.today,
  });
  await recordAudit(ctx, {
    action: 'closings.report-accounting',
    subjectType: 'closing',
    subjectId: projectCode,
    before: opened.value.accounting[0] ?? undefined,
    after: { accountingReportId, ...input },
  });
  return ok({ accountingReportId, closingId: begun.value.closing.closingId });
}
