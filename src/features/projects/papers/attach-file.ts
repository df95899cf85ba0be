import { codeList } from '../../../foundation/law.ts';
import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import type { Files, StoredFile } from '../../../platform/files/index.ts';
import { mediaTypeOf } from '../../../platform/files/index.ts';
import { recordAudit } from '../../audit/index.ts';
import { type ActionContext, permit } from '../../permissions/index.ts';
import { refuseOnProject } from '../life/closed-door.ts';
import { deleteProjectFile, insertProjectFile, listProjectFiles } from '../opening/decision-store.ts';
import { findProject, type ProjectRecord } from '../register/project-store.ts';

/** 20 MB: a scanned approval of some fifty pages. */
export const FILE_LIMIT = 20_000_000;
/** PDF, Word, Excel and pictures (NFR-07), judged by content. */
const taken: readonly string[] = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.ms-office',
  'image/png',
  'image/jpeg',
];

export type FileToAttach = { kind: string; name: string; fileName: string; bytes: Uint8Array };

/**
 * Keeps a paper under the state in which the project is (PLN-13, S2 L237-243). Refusals: code-unknown (kind),
 * file-name-missing, file-empty, file-too-large, file-type-not-taken.
 */
export async function attachFile(
  ctx: ActionContext,
  files: Files,
  projectCode: string,
  input: FileToAttach,
): Promise<Result<{ fileId: string }>> {
  const found = await projectFor(ctx, projectCode, 'projects.attach');
  if (!found.ok) return found;
  const project = found.value;
  if (!codeList(ctx.law, 'project-papers').entries.some((entry) => entry.code === input.kind))
    return refuse('invalid', 'code-unknown', { code: input.kind }, { place: 'kind' });
  const name = input.name.trim().slice(0, 255);
  if (name === '') return refuse('invalid', 'file-name-missing', {}, { place: 'name' });
  if (input.bytes.byteLength === 0) return refuse('invalid', 'file-empty', {}, { place: 'file' });
  if (input.bytes.byteLength > FILE_LIMIT)
    return refuse('too-large', 'file-too-large', { limit: FILE_LIMIT / 1_000_000 }, { place: 'file' });
  const mediaType = mediaTypeOf(input.bytes);
  if (!taken.includes(mediaType))
    return refuse('invalid', 'file-type-not-taken', { found: mediaType }, { place: 'file' });
  const { agencyId, personId } = ctx.actor;
  const stored = await files.insert(ctx.tx, {
    agencyId,
    name: input.fileName,
    bytes: input.bytes,
    createdBy: personId,
    createdAt: ctx.now,
  });
  await insertProjectFile(ctx.tx, agencyId, project.projectId, {
    fileId: stored.fileId,
    kind: input.kind,
    name,
    attachedState: project.state,
    status: project.planVersionInForce === null ? 'new-project' : 'opening-approved',
    subjectType: null,
    subjectId: null,
    attachedAt: ctx.now,
    attachedBy: personId,
  });
  await recordAudit(ctx, {
    action: 'projects.attach',
    subjectType: 'project',
    subjectId: projectCode,
    after: { kind: input.kind, name, sha256: stored.sha256 },
  });
  return ok({ fileId: stored.fileId });
}

/** Takes a file off while the project is a draft; afterwards it is part of the record. */
export async function removeFile(
  ctx: ActionContext,
  projectCode: string,
  fileId: string,
): Promise<Result<Record<string, never>>> {
  const found = await projectFor(ctx, projectCode, 'projects.edit');
  if (!found.ok) return found;
  const file = (await listProjectFiles(ctx.tx, found.value.projectId)).find((each) => each.fileId === fileId);
  if (!file) return refuse('not-found', 'file-not-found');
  if (file.attachedState !== 'draft') return refuse('conflict', 'file-kept');
  await deleteProjectFile(ctx.tx, found.value.projectId, fileId);
  await recordAudit(ctx, {
    action: 'projects.remove-file',
    subjectType: 'project',
    subjectId: projectCode,
    before: { kind: file.kind, name: file.name },
  });
  return ok({});
}

/** A file of the project for download, under the name that the user gave it. */
export async function findFile(
  ctx: ActionContext,
  files: Files,
  projectCode: string,
  fileId: string,
): Promise<Result<StoredFile>> {
  const found = await projectFor(ctx, projectCode, 'projects.view');
  if (!found.ok) return found;
  const attached = (await listProjectFiles(ctx.tx, found.value.projectId)).some(
    (each) => each.fileId === fileId,
  );
  const stored = attached ? await files.find(ctx.tx, fileId) : null;
  return stored ? ok(stored) : refuse('not-found', 'file-not-found');
}

async function projectFor(
  ctx: ActionContext,
  projectCode: string,
  action: 'projects.attach' | 'projects.edit' | 'projects.view',
): Promise<Result<ProjectRecord>> {
  const writes = action !== 'projects.view';
  const project = await findProject(ctx.tx, projectCode, { forChange: writes });
  if (!project) return refuse('not-found', 'project-not-found', { projectCode });
  if (writes) return refuseOnProject(ctx.actor, action, project) ?? ok(project);
  const refusal = permit(ctx.actor, action, { unitId: project.unitId });
  return refusal ? { ok: false, refusal } : ok(project);
}
