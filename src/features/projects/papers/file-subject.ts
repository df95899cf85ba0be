/**
 * Other records of a project that hold files: an amendment, a closing. Each is given by its feature and collected in
 * src/server/app.ts, for projects stand before them in the order of features.
 */
import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import type { ActionContext } from '../../permissions/index.ts';
import type { FileStatus } from './file-status.ts';

export interface FileSubject {
  /** As stored beside each file: `amendment`, `closing`. */
  subjectType: string;
  holds(ctx: ActionContext, subjectId: string): Promise<Result<HeldFiles>>;
}

export type HeldFiles = {
  projectId: string;
  /** Heading under which the files stand. */
  status: FileStatus;
  /** Files may come now. */
  open: boolean;
  /** What stands may be taken off now: as `open` when left out. */
  mayGo?: boolean;
  /** Kinds that are this person's to bring and to take; all when left out. */
  kinds?: readonly string[];
};

export type SubjectOfFile = { subjectType: string; subjectId: string };

/** Refusals: file-subject-unknown, file-subject-closed, file-subject-asked, file-kind-of-others, and those of the subject itself. */
export async function findFileSubject(
  ctx: ActionContext,
  subjects: readonly FileSubject[],
  projectId: string,
  of: SubjectOfFile & { kind: string; name: string; goes?: boolean },
): Promise<Result<{ status: FileStatus }>> {
  const subject = subjects.find((each) => each.subjectType === of.subjectType);
  if (!subject) return refuse('not-found', 'file-subject-unknown', { subjectType: of.subjectType });
  const held = await subject.holds(ctx, of.subjectId);
  if (!held.ok) return held;
  if (held.value.projectId !== projectId)
    return refuse('not-found', 'file-subject-unknown', { subjectType: of.subjectType });
  if (!held.value.open) return refuse('locked', 'file-subject-closed', { name: of.name });
  const { kinds, status, mayGo = true } = held.value;
  if (of.goes && !mayGo) return refuse('conflict', 'file-subject-asked', { name: of.name });
  if (kinds && !kinds.includes(of.kind))
    return refuse('forbidden', 'file-kind-of-others', {}, { place: 'kind' });
  return ok({ status });
}
