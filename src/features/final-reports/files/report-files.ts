import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { type Files, findToHandOut, type StoredFile } from '../../../platform/files/index.ts';
import { recordAudit } from '../../audit/index.ts';
import { findProjectResults } from '../../monthly-reports/index.ts';
import type { ActionContext } from '../../permissions/index.ts';
import { judge } from '../facts/gather-facts.ts';
import {
  listFiles,
  listRevisions,
  updateFileRemoved,
  upsertFile,
  upsertHead,
} from '../reading/final-report-store.ts';
import {
  type FileKind,
  judgeFile,
  openReport,
  PICTURE_TYPES,
  type PreparedFile,
  refuseRoom,
} from './judge-file.ts';
import type { PictureFacts } from './read-picture.ts';

export type AddedFile = { fileId: string; name: string; widthPx: number | null; heightPx: number | null };

const missing = refuse('not-found', 'final-report-file-not-found', {});

/** Adds a picture for the text or an annex, as prepareFile gave it. Refusals: those of judgeFile. */
export async function addFile(
  ctx: ActionContext,
  files: Pick<Files, 'insert'>,
  projectCode: string,
  kind: FileKind,
  prepared: PreparedFile,
): Promise<Result<AddedFile>> {
  const judged = await judgeFile(ctx, projectCode, kind, prepared);
  if (!judged.ok) return judged;
  const { name, bytes, scan, picture } = prepared;
  const stored = await files.insert(ctx.tx, {
    agencyId: ctx.actor.agencyId,
    name,
    bytes,
    createdBy: ctx.actor.personId,
    createdAt: ctx.now,
    scan,
  });
  return keep(ctx, projectCode, judged.value.projectId, kind, stored, picture);
}

/**
 * A picture of the monthly evidence that the report may take. Refusals: those of openReport and refuseRoom,
 * final-report-file-not-found, file-infected-later.
 */
export async function findEvidencePicture(
  ctx: ActionContext,
  files: Pick<Files, 'find'>,
  projectCode: string,
  fileId: string,
): Promise<Result<StoredFile & { projectId: string }>> {
  const judged = await openReport(ctx, projectCode);
  if (!judged.ok) return judged;
  const { projectId } = judged.value;
  const known = await findProjectResults(ctx.tx, projectCode);
  const offered = known?.evidence.some(
    (each) => each.fileId === fileId && PICTURE_TYPES.includes(each.mediaType),
  );
  const file = await findToHandOut(files, ctx.tx, offered ? fileId : null, missing);
  if (!file.ok) return file;
  const refused = await refuseRoom(ctx, projectId, 'picture', file.value);
  return refused ?? ok({ ...file.value, projectId });
}

/** Takes a picture of the evidence, as judgePicture read it, into the report; the file stays one. Refusals: those of findEvidencePicture. */
export async function addEvidencePicture(
  ctx: ActionContext,
  files: Pick<Files, 'find'>,
  projectCode: string,
  fileId: string,
  picture: PictureFacts,
): Promise<Result<AddedFile>> {
  const file = await findEvidencePicture(ctx, files, projectCode, fileId);
  return file.ok ? keep(ctx, projectCode, file.value.projectId, 'picture', file.value, picture) : file;
}

async function keep(
  ctx: ActionContext,
  projectCode: string,
  projectId: string,
  kind: FileKind,
  stored: StoredFile,
  size: { widthPx: number; heightPx: number } | null,
): Promise<Result<AddedFile>> {
  const who = { agencyId: ctx.actor.agencyId, personId: ctx.actor.personId, now: ctx.now, projectId };
  await upsertHead(ctx.tx, who);
  const widthPx = size?.widthPx ?? null;
  const heightPx = size?.heightPx ?? null;
  await upsertFile(ctx.tx, who, { fileId: stored.fileId, kind, name: stored.name, widthPx, heightPx });
  await recordAudit(ctx, {
    action: 'final-reports.attach',
    subjectType: 'final-report',
    subjectId: projectCode,
    after: { kind, file: stored.name, sha256: stored.sha256 },
  });
  return ok({ fileId: stored.fileId, name: stored.name, widthPx, heightPx });
}

/** Takes a file off the report; completed revisions keep theirs. Refusals: those of openReport, final-report-file-not-found. */
export async function removeFile(
  ctx: ActionContext,
  projectCode: string,
  fileId: string,
): Promise<Result<{ removed: true }>> {
  const judged = await openReport(ctx, projectCode);
  if (!judged.ok) return judged;
  const removed = await updateFileRemoved(ctx.tx, {
    projectId: judged.value.projectId,
    fileId,
    now: ctx.now,
  });
  if (!removed) return missing;
  await recordAudit(ctx, {
    action: 'final-reports.attach',
    subjectType: 'final-report',
    subjectId: projectCode,
    before: { fileId },
  });
  return ok({ removed: true });
}

/**
 * A file of this report: picture, annex, or the stored paper of a revision. Refusals: those of `judge`,
 * final-report-file-not-found, file-infected-later.
 */
export async function findReportFile(
  ctx: ActionContext,
  files: Pick<Files, 'find'>,
  projectCode: string,
  fileId: string,
): Promise<Result<StoredFile>> {
  const judged = await judge(ctx, projectCode, 'final-reports.download');
  if (!judged.ok) return judged;
  const { projectId } = judged.value;
  const attached = await listFiles(ctx.tx, projectId, 'all');
  const papers = await listRevisions(ctx.tx, projectId);
  const belongs =
    attached.some((each) => each.fileId === fileId) ||
    papers.some(({ pdfFileId, wordFileId }) => pdfFileId === fileId || wordFileId === fileId);
  return findToHandOut(files, ctx.tx, belongs ? fileId : null, missing);
}
