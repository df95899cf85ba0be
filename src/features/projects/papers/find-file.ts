import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { downloadName, type Files, findToHandOut, type StoredFile } from '../../../platform/files/index.ts';
import { type ActionContext, permit } from '../../permissions/index.ts';
import { listProjectFiles } from '../opening/decision-store.ts';
import { findProject } from '../register/project-store.ts';

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
