/** The memo that asks for the opening, drafted from the record and kept as a draft until the project is submitted. */
import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { draftMemo, findMemoNames, listMemos, type MemoText } from '../../memos/index.ts';
import type { ActionContext } from '../../permissions/index.ts';
import type { ProjectRecord } from '../register/project-store.ts';
import { findOpening, type Opening } from './find-opening.ts';
import { openingMemo } from './opening-memo.ts';
import { openForStep } from './take-step.ts';

type OfProject = Pick<ProjectRecord, 'projectId' | 'projectCode' | 'unitId'>;

const subjectOf = ({ projectId, projectCode, unitId }: OfProject) => ({
  subjectType: 'project-opening' as const,
  subjectId: projectCode,
  projectId,
  projectCode,
  unitId,
});

/** Drafts it anew from the plan as it stands. Refusals: project-not-found, permission-*, project-stale. */
export async function draftOpeningMemo(
  ctx: ActionContext,
  projectCode: string,
  input: { version: number },
): Promise<Result<{ memoId: string; version: number }>> {
  const opened = await openForStep(ctx, projectCode, 'projects.submit', input.version);
  if (!opened.ok) return opened;
  const opening = await findOpening(ctx, opened.value.project, 'system');
  if (!opening) return refuse('not-found', 'project-not-found', { projectCode });
  return draft(ctx, opening, opened.value.project);
}

/** The open draft, a new one when there is none; and what the plan says now. */
export async function ensureOpeningMemo(
  ctx: ActionContext,
  opening: Opening,
  project: OfProject,
): Promise<Result<{ memoId: string; recordSays: MemoText }>> {
  const there = await findOpeningMemo(ctx, project.projectCode);
  const drafted = there?.state === 'draft' ? ok(there) : await draft(ctx, opening, project);
  if (!drafted.ok) return drafted;
  const { text: recordSays } = await memoOf(ctx, opening);
  return ok({ memoId: drafted.value.memoId, recordSays });
}

/** The newest memo of the opening, draft or sent; null before the first. */
export async function findOpeningMemo(ctx: Pick<ActionContext, 'tx'>, projectCode: string) {
  const { subjectType, subjectId } = subjectOf({ projectId: '', projectCode, unitId: '' });
  const memos = await listMemos(ctx.tx, { subjectType, subjectId });
  return memos.find((each) => each.state === 'draft') ?? memos[0] ?? null;
}

async function draft(ctx: ActionContext, opening: Opening, project: OfProject) {
  const { text, mustSay } = await memoOf(ctx, opening);
  return draftMemo(ctx, subjectOf(project), 'opening', text, mustSay);
}

async function memoOf(ctx: ActionContext, { details, allocation }: Opening) {
  const { plan, unit, officer, files } = details;
  const attached = files.filter(
    (file) => file.attachedState === 'draft' && !['opening-memo', 'form-100'].includes(file.kind),
  );
  return openingMemo({
    names: await findMemoNames(ctx, {
      unitId: unit.unitId,
      officerPersonId: officer.personId,
      telephone: plan.contactTelephone,
    }),
    fiscalYear: details.fiscalYear,
    plan,
    allocation: allocation
      ? { memoNumber: allocation.memoNumber, memoDate: allocation.memoDate }
      : plan.allocationMemoNumber
        ? { memoNumber: plan.allocationMemoNumber, memoDate: null }
        : null,
    papers: [
      ...(allocation?.fileId
        ? [
            {
              title: `สำเนาบันทึกแจ้งจัดสรรงบประมาณที่ ${allocation.memoNumber} และตารางสรุปงาน/โครงการ`,
              // Kept with the allocation, not among the project's files.
              fileId: null,
            },
          ]
        : []),
      ...attached.map((file) => ({ title: file.name, fileId: file.fileId })),
    ],
  });
}
