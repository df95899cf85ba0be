import { ok, type Result } from '../../../foundation/refusal.ts';
import { draftMemo, type MemoSubject } from '../../memos/index.ts';
import type { ActionContext } from '../../permissions/index.ts';
import type { ClosingCase, ClosingDoors } from '../record/closing-case.ts';
import { memoNames, openingMemo } from '../record/paper-facts.ts';
import { begunCase, openCase, type StartedCase } from '../steps/take-step.ts';
import { closingMemo } from './closing-memo.ts';

/** How memos name this closing and its project. */
export const memoSubject = ({ project, closing }: StartedCase): MemoSubject => ({
  subjectType: 'closing',
  subjectId: closing.closingId,
  projectId: project.projectId,
  projectCode: project.projectCode,
  unitId: project.unitId,
});

/** The closing memo in the words of the sample, with the figures as they stand now. */
export async function closingMemoOf(
  ctx: ActionContext,
  of: ClosingCase,
): Promise<ReturnType<typeof closingMemo>> {
  return closingMemo({
    names: await memoNames(ctx, of),
    projectName: of.project.name,
    fiscalYear: of.project.fiscalYear,
    startsOn: of.head.startsOn,
    endsOn: of.head.endsOn,
    cancelledOn: of.project.cancelledOn,
    money: of.money,
    opening: await openingMemo(ctx, of.project.projectId),
    joint: of.facts.joint,
    accountingAsOf: of.facts.accounting?.asOf ?? null,
    recipientCount: of.facts.recipientCount ?? 0,
    stakeholderCount: of.facts.stakeholderCount ?? 0,
    fundName: of.fundName,
    actionPlan: of.actionPlan,
  });
}

/** Drafts the closing memo from the record; drafting again replaces the text. Refusals: those of openCase. */
export async function draftClosingMemo(
  ctx: ActionContext,
  doors: ClosingDoors,
  projectCode: string,
): Promise<Result<{ memoId: string }>> {
  const opened = await openCase(ctx, doors, projectCode, 'closings.save');
  if (!opened.ok) return opened;
  const begun = await begunCase(ctx, opened.value);
  if (!begun.ok) return begun;
  const { text, mustSay } = await closingMemoOf(ctx, begun.value);
  const drafted = await draftMemo(ctx, memoSubject(begun.value), 'closing', text, mustSay);
  return drafted.ok ? ok({ memoId: drafted.value.memoId }) : drafted;
}
