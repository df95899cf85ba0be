import type { OfficialDocument } from '../../foundation/document-blocks.ts';
import { ok, type Result, refuse } from '../../foundation/refusal.ts';
import { type Files, findToHandOut, type StoredFile } from '../../platform/files/index.ts';
import { type ActionContext, permit } from '../permissions/index.ts';
import { drawnMemo, findEmblemOf } from './draw-memo.ts';
import { memoKindWords } from './kind-words.ts';
import type { DrawnEmblem } from './memo-document.ts';
import { findMemo, findMemoProject, listMemos, type Memo } from './store.ts';

/** Memos of a project, newest first. Refusals: memo-project-not-found, permission-*. */
export async function viewMemos(ctx: ActionContext, projectCode: string): Promise<Result<Memo[]>> {
  const project = await findMemoProject(ctx.tx, projectCode);
  if (!project) return refuse('not-found', 'memo-project-not-found', { projectCode });
  const refusal = permit(ctx.actor, 'memos.view', { unitId: project.unitId });
  if (refusal) return { ok: false, refusal };
  return ok(await listMemos(ctx.tx, { projectId: project.projectId }));
}

export type MemoView = Memo & {
  projectName: string;
  /** What the page on the screen is drawn with. */
  emblem: DrawnEmblem | null;
};

/** Refusals: memo-not-found, permission-*. */
export async function viewMemo(
  ctx: ActionContext,
  files: Pick<Files, 'find' | 'read'>,
  memoId: string,
): Promise<Result<MemoView>> {
  const found = await visibleMemo(ctx, memoId);
  if (!found.ok) return found;
  const project = await findMemoProject(ctx.tx, found.value.projectCode);
  return ok({
    ...found.value,
    projectName: project?.name ?? '',
    emblem: await findEmblemOf(ctx.tx, files, ctx.actor.agencyId, found.value),
  });
}

export type MemoFormat = 'pdf' | 'word';
/** What a sent memo is on disk, or what a draft would be if it were drawn now. */
export type MemoFile = { name: string; stored: StoredFile } | { name: string; document: OfficialDocument };

/** A sent memo as it was sent; a draft as it stands. Refusals: memo-not-found, permission-*. */
export async function findMemoFile(
  ctx: ActionContext,
  files: Pick<Files, 'find' | 'read'>,
  memoId: string,
  format: MemoFormat,
): Promise<Result<MemoFile>> {
  const found = await visibleMemo(ctx, memoId);
  if (!found.ok) return found;
  const memo = found.value;
  const words = `${memoKindWords[memo.kind].th} ${memo.projectCode}`;
  const name = `${words}${memo.state === 'draft' ? ' (ร่าง)' : ''}.${format === 'pdf' ? 'pdf' : 'docx'}`;
  const fileId = format === 'pdf' ? memo.pdfFileId : memo.wordFileId;
  if (fileId === null)
    return ok({ name, document: await drawnMemo(ctx.tx, files, ctx.actor.agencyId, memo) });
  const stored = await findToHandOut(files, ctx.tx, fileId, refuse('not-found', 'memo-not-found'));
  return stored.ok ? ok({ name, stored: stored.value }) : stored;
}

async function visibleMemo(ctx: ActionContext, memoId: string): Promise<Result<Memo>> {
  const memo = await findMemo(ctx.tx, memoId);
  if (!memo) return refuse('not-found', 'memo-not-found');
  const refusal = permit(ctx.actor, 'memos.view', { unitId: memo.unitId });
  return refusal ? { ok: false, refusal } : ok(memo);
}
