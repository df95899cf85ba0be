/** Whether a file may come to the report: asked before it is scanned and drawn, and again when it is kept. */
import { ok, type Refused, type Result, refuse } from '../../../foundation/refusal.ts';
import { canDrawPicture } from '../../../platform/documents/index.ts';
import type { Files, Scanned } from '../../../platform/files/index.ts';
import type { ActionContext } from '../../permissions/index.ts';
import { FILE_LIMIT, inMegabytes } from '../../projects/rules.ts';
import { judge } from '../facts/gather-facts.ts';
import { listFiles, sumPictureBytes } from '../reading/final-report-store.ts';
import type { AnnexKind } from './annex-kinds.ts';
import { type PictureFacts, readPicture } from './read-picture.ts';

/**
 * `files` are those that the report keeps now. A drawing holds all its pictures: `allPictureBytes` is their sum, and a
 * picture of `pixels` takes some 200 MB while it is read (a telephone makes 12 to 50 million).
 */
export const FILE_LIMITS = {
  bytes: FILE_LIMIT,
  pictureBytes: 15_000_000,
  allPictureBytes: 100_000_000,
  pixels: 50_000_000,
  files: 200,
} as const;

export type FileKind = 'picture' | AnnexKind;
/** `mediaType` by its content. */
export type SentFile = { name: string; bytes: Uint8Array; mediaType: string };
/** `picture`: what was read of a picture for the text; null for an annex. */
export type PreparedFile = SentFile & { scan: Scanned; picture: PictureFacts | null };

export const PICTURE_TYPES: readonly string[] = ['image/png', 'image/jpeg'];
const ANNEX_TYPES: readonly string[] = [
  ...PICTURE_TYPES,
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
];

/** The report that may be changed now. Refusals: those of `judge`, final-report-complete. */
export async function openReport(ctx: ActionContext, projectCode: string) {
  const judged = await judge(ctx, projectCode, 'final-reports.attach');
  if (!judged.ok) return judged;
  return judged.value.state === 'complete' ? refuse('conflict', 'final-report-complete', {}) : judged;
}

/**
 * Refusals: those of openReport, final-report-file-too-large, final-report-file-type, final-report-too-many-files,
 * final-report-pictures-too-large (those of the report together).
 */
export async function judgeFile(
  ctx: ActionContext,
  projectCode: string,
  kind: FileKind,
  { name, bytes, mediaType }: SentFile,
): Promise<Result<{ projectId: string }>> {
  const judged = await openReport(ctx, projectCode);
  if (!judged.ok) return judged;
  const { projectId } = judged.value;
  const isPicture = kind === 'picture';
  if (!(isPicture ? PICTURE_TYPES : ANNEX_TYPES).includes(mediaType)) {
    const code = isPicture ? 'final-report-picture-type' : 'final-report-file-type';
    return refuse('invalid', code, { name, found: mediaType.split(';')[0] ?? '' }, { place: 'file' });
  }
  const refused = await refuseRoom(ctx, projectId, kind, { fileId: null, name, sizeBytes: bytes.byteLength });
  return refused ?? ok({ projectId });
}

/** Size, number and sum, the same whichever way a file comes in. A file that the report keeps already takes no new room. */
export async function refuseRoom(
  ctx: ActionContext,
  projectId: string,
  kind: FileKind,
  { fileId, name, sizeBytes }: { fileId: string | null; name: string; sizeBytes: number },
): Promise<Refused | null> {
  const isPicture = kind === 'picture';
  const limit = isPicture ? FILE_LIMITS.pictureBytes : FILE_LIMITS.bytes;
  const at = { place: 'file' };
  if (sizeBytes > limit) {
    const data = { name, found: inMegabytes(sizeBytes), limit: inMegabytes(limit) };
    return refuse('too-large', 'final-report-file-too-large', data, at);
  }
  const kept = await listFiles(ctx.tx, projectId);
  if (kept.some((each) => each.fileId === fileId)) return null;
  if (kept.length >= FILE_LIMITS.files) {
    const data = { found: kept.length, limit: FILE_LIMITS.files };
    return refuse('conflict', 'final-report-too-many-files', data, at);
  }
  const sum = isPicture ? (await sumPictureBytes(ctx.tx, projectId)) + sizeBytes : 0;
  if (sum <= FILE_LIMITS.allPictureBytes) return null;
  const data = { name, found: inMegabytes(sum), limit: inMegabytes(FILE_LIMITS.allPictureBytes) };
  return refuse('conflict', 'final-report-pictures-too-large', data, at);
}

/** Scans a file and reads a picture: slow, so outside any transaction. Refusals: those of Files.scan and of judgePicture. */
export async function prepareFile(
  files: Pick<Files, 'scan'>,
  kind: FileKind,
  sent: SentFile,
): Promise<Result<PreparedFile>> {
  const scan = await files.scan(sent);
  if (!scan.ok) return scan;
  if (kind !== 'picture') return ok({ ...sent, scan: scan.value, picture: null });
  const picture = await judgePicture(sent.name, sent.bytes);
  return picture.ok ? ok({ ...sent, scan: scan.value, picture: picture.value }) : picture;
}

/**
 * A picture must have a size and be one that the typesetter can draw: a damaged one would stop the whole paper. Draws
 * it, so outside any transaction. Refusals: final-report-picture-damaged, final-report-picture-pixels.
 */
export async function judgePicture(name: string, bytes: Uint8Array): Promise<Result<PictureFacts>> {
  const facts = readPicture(bytes);
  const damaged = refuse('invalid', 'final-report-picture-damaged', { name }, { place: 'file' });
  if (!facts) return damaged;
  const { widthPx, heightPx } = facts;
  const found = widthPx * heightPx;
  if (found > FILE_LIMITS.pixels) {
    const inMillions = (pixels: number) => (pixels / 1_000_000).toFixed(0);
    const data = { name, widthPx, heightPx, found: inMillions(found), limit: inMillions(FILE_LIMITS.pixels) };
    return refuse('too-large', 'final-report-picture-pixels', data, { place: 'file' });
  }
  return (await canDrawPicture(bytes, facts.format)) ? ok(facts) : damaged;
}
