import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { canDrawPicture } from '../../../platform/documents/index.ts';
import type { Files, StoredFile } from '../../../platform/files/index.ts';
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
import type { AnnexKind } from './annex-kinds.ts';
import { readPicture } from './read-picture.ts';

export const FILE_LIMITS = { bytes: 50_000_000, pictureBytes: 15_000_000, files: 200 } as const;

const PICTURES = ['image/png', 'image/jpeg'];
const ANNEX_TYPES: readonly string[] = [
  ...PICTURES,
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
];

export type AddedFile = { fileId: string; name: string; widthPx: number | null; heightPx: number | null };
type Sent = { name: string; bytes: Uint8Array; mediaType: string };

/** The report that may be changed now. */
async function open(ctx: ActionContext, projectCode: string) {
  const judged = await judge(ctx, projectCode, 'final-reports.attach');
  if (!judged.ok) return judged;
  return judged.value.state === 'complete' ? refuse('conflict', 'final-report-complete', {}) : judged;
}

/**
 * Adds a picture for the text or an annex. Refusals: those of `judge`, final-report-complete, final-report-file-type,
 * final-report-file-too-large, final-report-picture-damaged, final-report-too-many-files.
 */
export async function addFile(
  ctx: ActionContext,
  files: Pick<Files, 'insert'>,
  projectCode: string,
  kind: 'picture' | AnnexKind,
  { name, bytes, mediaType }: Sent,
): Promise<Result<AddedFile>> {
  const judged = await open(ctx, projectCode);
  if (!judged.ok) return judged;
  const { projectId } = judged.value;
  const limit = kind === 'picture' ? FILE_LIMITS.pictureBytes : FILE_LIMITS.bytes;
  if (bytes.byteLength > limit)
    return refuse('too-large', 'final-report-file-too-large', { name, limit: limit / 1_000_000 });
  if (!(kind === 'picture' ? PICTURES : ANNEX_TYPES).includes(mediaType))
    return refuse('invalid', 'final-report-file-type', { name }, { place: 'file' });
  if ((await listFiles(ctx.tx, projectId, 'all')).length >= FILE_LIMITS.files)
    return refuse('conflict', 'final-report-too-many-files', { limit: FILE_LIMITS.files });
  const picture = kind === 'picture' ? await judgePicture(name, bytes) : ok(null);
  if (!picture.ok) return picture;
  const stored = await files.insert(ctx.tx, {
    agencyId: ctx.actor.agencyId,
    name,
    bytes,
    createdBy: ctx.actor.personId,
    createdAt: ctx.now,
  });
  return keep(ctx, projectCode, projectId, kind, stored, picture.value);
}

/** Takes a picture of the monthly evidence into the report; the file stays one. Refusals as addFile. */
export async function addEvidencePicture(
  ctx: ActionContext,
  files: Pick<Files, 'find' | 'read'>,
  projectCode: string,
  fileId: string,
): Promise<Result<AddedFile>> {
  const judged = await open(ctx, projectCode);
  if (!judged.ok) return judged;
  const known = await findProjectResults(ctx.tx, projectCode);
  const offered = known?.evidence.some((each) => each.fileId === fileId && PICTURES.includes(each.mediaType));
  const file = offered ? await files.find(ctx.tx, fileId) : null;
  if (!file) return refuse('not-found', 'final-report-file-not-found', {});
  const picture = await judgePicture(file.name, await files.read(file));
  if (!picture.ok) return picture;
  return keep(ctx, projectCode, judged.value.projectId, 'picture', file, picture.value);
}

/** A picture must have a size and be one that the typesetter can draw: a damaged one would stop the whole paper. */
async function judgePicture(
  name: string,
  bytes: Uint8Array,
): Promise<Result<{ widthPx: number; heightPx: number }>> {
  const facts = readPicture(bytes);
  if (!facts) return refuse('invalid', 'final-report-picture-damaged', { name }, { place: 'file' });
  return (await canDrawPicture(bytes, facts.format))
    ? ok(facts)
    : refuse('invalid', 'final-report-picture-damaged', { name }, { place: 'file' });
}

async function keep(
  ctx: ActionContext,
  projectCode: string,
  projectId: string,
  kind: 'picture' | AnnexKind,
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

/** Takes a file off the report; completed revisions keep theirs. Refusals: those of `judge`, final-report-complete, final-report-file-not-found. */
export async function removeFile(
  ctx: ActionContext,
  projectCode: string,
  fileId: string,
): Promise<Result<{ removed: true }>> {
  const judged = await open(ctx, projectCode);
  if (!judged.ok) return judged;
  const removed = await updateFileRemoved(ctx.tx, {
    projectId: judged.value.projectId,
    fileId,
    now: ctx.now,
  });
  if (!removed) return refuse('not-found', 'final-report-file-not-found', {});
  await recordAudit(ctx, {
    action: 'final-reports.attach',
    subjectType: 'final-report',
    subjectId: projectCode,
    before: { fileId },
  });
  return ok({ removed: true });
}

/** A file of this report: picture, annex, or the stored paper of a revision. Refusals: those of `judge`, final-report-file-not-found. */
export async function findReportFile(
  ctx: ActionContext,
  files: Pick<Files, 'find' | 'read'>,
  projectCode: string,
  fileId: string,
): Promise<Result<{ file: StoredFile; bytes: Uint8Array }>> {
  const judged = await judge(ctx, projectCode, 'final-reports.download');
  if (!judged.ok) return judged;
  const { projectId } = judged.value;
  const attached = await listFiles(ctx.tx, projectId, 'all');
  const papers = await listRevisions(ctx.tx, projectId);
  const belongs =
    attached.some((each) => each.fileId === fileId) ||
    papers.some(({ pdfFileId, wordFileId }) => pdfFileId === fileId || wordFileId === fileId);
  const file = belongs ? await files.find(ctx.tx, fileId) : null;
  return file
    ? ok({ file, bytes: await files.read(file) })
    : refuse('not-found', 'final-report-file-not-found', {});
}
