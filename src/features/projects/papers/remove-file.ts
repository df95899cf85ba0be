import { ok, type Refused, type Result, refuse } from '../../../foundation/refusal.ts';
import { recordAudit } from '../../audit/index.ts';
import { type ActionContext, permit } from '../../permissions/index.ts';
import { refuseClosed } from '../life/closed-door.ts';
import { deleteProjectFile, listProjectFiles, type ProjectFile } from '../opening/decision-store.ts';
import { findProject, type ProjectRecord } from '../register/project-store.ts';
import { type FileRemoval, refuseRemoval, removalWord } from './file-removal.ts';
import { type FileSubject, findFileSubject } from './file-subject.ts';
import { findRemovalFacts } from './removal-store.ts';

/**
 * Takes a file off: of the project itself while nothing rests on it (file-removal.ts), by who attached it or by those
 * who fill in the project; of another record while that is open. The stored bytes stay, and the trail names them.
 * Refusals: project-not-found, permission-*, project-closed, file-not-found, those of refuseRemoval, file-subject-*,
 * file-kind-of-others.
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
  const refused = refuseRemover(ctx, project, file) ?? refuseClosed(project);
  if (refused) return refused;
  if (!file) return refuse('not-found', 'file-not-found');
  const kept = await refuseKept(ctx, subjects, project, file);
  if (kept) return kept;
  await deleteProjectFile(ctx.tx, project.projectId, fileId);
  await recordAudit(ctx, {
    action: 'projects.remove-file',
    subjectType: 'project',
    subjectId: projectCode,
    before: { fileId, sha256: file.sha256, kind: file.kind, name: file.name, status: file.status },
  });
  return ok({});
}

/** Whoever attaches may take off what is their own, or a record's, which names its people; the rest is the officers'. */
function refuseRemover(ctx: ActionContext, { unitId }: ProjectRecord, file: ProjectFile | undefined) {
  const own = file && (file.subjectId !== null || file.attachedBy === ctx.actor.personId);
  const refusal = permit(ctx.actor, own ? 'projects.attach' : 'projects.edit', { unitId });
  return refusal ? { ok: false as const, refusal } : null;
}

async function refuseKept(
  ctx: ActionContext,
  subjects: readonly FileSubject[],
  project: ProjectRecord,
  file: ProjectFile,
): Promise<Refused | null> {
  const ofSubject = subjectOf(file);
  if (!ofSubject) return refuseRemoval(file, await findRemovalFacts(ctx.tx, project));
  const of = { ...ofSubject, kind: file.kind, name: file.name, goes: true };
  const held = await findFileSubject(ctx, subjects, project.projectId, of);
  return held.ok ? null : held;
}

/** Whether each file may be taken off by this person now, and what keeps it: asked by the page of the project. */
export async function withRemoval(
  ctx: ActionContext,
  project: ProjectRecord,
  files: readonly ProjectFile[],
): Promise<(ProjectFile & { removal: FileRemoval })[]> {
  if (refuseClosed(project)) return files.map((file) => ({ ...file, removal: 'not-here' }));
  const facts = await findRemovalFacts(ctx.tx, project);
  const removalOf = (file: ProjectFile): FileRemoval => {
    if (file.subjectId !== null || permit(ctx.actor, 'projects.attach', project)) return 'not-here';
    if (refuseRemover(ctx, project, file)) return 'file-of-others';
    return removalWord(refuseRemoval(file, facts));
  };
  return files.map((file) => ({ ...file, removal: removalOf(file) }));
}

const subjectOf = ({ subjectType, subjectId }: ProjectFile) =>
  subjectType === null || subjectId === null ? null : { subjectType, subjectId };
