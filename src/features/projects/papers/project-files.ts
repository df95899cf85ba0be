/** What becomes of an attached file afterwards: taken off, found, looked at. */
import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { downloadName, type Files, findToHandOut, type StoredFile } from '../../../platform/files/index.ts';
import { recordAudit } from '../../audit/index.ts';
import { type ActionContext, permit, stateWord } from '../../permissions/index.ts';
import { clauses } from '../clauses.ts';
import { refuseOnProject } from '../life/closed-door.ts';
import { deleteProjectFile, listProjectFiles, type ProjectFile } from '../opening/decision-store.ts';
import { findProject } from '../register/project-store.ts';
import { type FileSubject, findFileSubject } from './file-subject.ts';

/**
 * Takes a file off: of the project itself while it is a draft, of another record while that is open; afterwards it is
 * part of the record. Refusals: project-not-found, permission-*, project-closed, file-not-found, file-kept,
 * file-subject-*, file-kind-of-others.
 */
export async function removeFile(
  ctx: ActionContext,
  subjects: readonly FileSubject[],
  projectCode: string,
  fileId: string,
): Promise<Result<Record<string, never>>> {
  const project = await findProject(ctx.tx, projectCode, { forChange: true });
  if (!project) return refuse('not-found', 'project-not-found', { projectCode });
  const file = (await listProjectFiles(ctx.tx, project.projectId)).find((each) => each.fileId === fileId);
  const ofSubject = file ? subjectOf(file) : null;
  const refused = refuseOnProject(ctx.actor, ofSubject ? 'projects.attach' : 'projects.edit', project);
  if (refused) return refused;
  if (!file) return refuse('not-found', 'file-not-found');
  if (ofSubject) {
    const held = await findFileSubject(ctx, subjects, project.projectId, {
      ...ofSubject,
      kind: file.kind,
      name: file.name,
      goes: true,
    });
    if (!held.ok) return held;
  } else if (file.attachedState !== 'draft') {
    const { th, en } = stateWord(file.attachedState);
    const data = { name: file.name, stateTh: th, stateEn: en };
    return refuse('conflict', 'file-kept', data, { clause: clauses.papers });
  }
  await deleteProjectFile(ctx.tx, project.projectId, fileId);
  await recordAudit(ctx, {
    action: 'projects.remove-file',
    subjectType: 'project',
    subjectId: projectCode,
    before: { fileId, sha256: file.sha256, kind: file.kind, name: file.name, status: file.status },
  });
  return ok({});
}

const subjectOf = ({ subjectType, subjectId }: ProjectFile) =>
  subjectType === null || subjectId === null ? null : { subjectType, subjectId };

/** A file of the project to download or to look at, under the name that the user gave it. Refusals: *-not-found, permission-*, file-infected-later. */
export async function findFile(
  ctx: ActionContext,
  files: Pick<Files, 'find'>,
  projectCode: string,
  fileId: string,
): Promise<Result<StoredFile>> {
  const project = await findProject(ctx.tx, projectCode);
  if (!project) return refuse('not-found', 'project-not-found', { projectCode });
  const refusal = permit(ctx.actor, 'projects.view', { unitId: project.unitId });
  if (refusal) return { ok: false, refusal };
  const attached = (await listProjectFiles(ctx.tx, project.projectId)).find((each) => each.fileId === fileId);
  const file = await findToHandOut(files, ctx.tx, attached?.fileId, refuse('not-found', 'file-not-found'));
  return file.ok && attached ? ok({ ...file.value, name: downloadName(attached.name, file.value) }) : file;
}
