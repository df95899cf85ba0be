import { codeList } from '../../../foundation/law.ts';
import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { type Files, mediaTypeOf, mediaTypeWords, type Scanned } from '../../../platform/files/index.ts';
import { recordAudit } from '../../audit/index.ts';
import { type ActionContext, stateWord } from '../../permissions/index.ts';
import { clauses } from '../clauses.ts';
import { refuseOnProject } from '../life/closed-door.ts';
import { insertProjectFile } from '../opening/decision-store.ts';
import { findProject, type ProjectRecord } from '../register/project-store.ts';
import { FILE_LIMIT, inMegabytes } from './file-limit.ts';
import { type FileStatus, fileStatusesIn, fileStatusWords } from './file-status.ts';
import { type FileSubject, findFileSubject, type SubjectOfFile } from './file-subject.ts';

/** PDF, Word, Excel and pictures (NFR-07), judged by content. */
const taken: readonly string[] = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.ms-office',
  'image/png',
  'image/jpeg',
];

export type FileToAttach = {
  kind: string;
  name: string;
  fileName: string;
  bytes: Uint8Array;
  /** Heading under which it stands; null: the first that the project's state proposes. */
  status: FileStatus | null;
  /** The record of the project that it belongs to; null: the project itself. */
  subject: SubjectOfFile | null;
};

/** A file that may be attached, before the scanner was asked. */
export type JudgedFile = { project: ProjectRecord; status: FileStatus; name: string };

/**
 * Whether this file may be attached. Refusals: project-not-found, permission-*, project-closed, code-unknown (kind),
 * file-subject-*, file-kind-of-others, file-status-not-possible, file-name-missing, file-empty, file-too-large, file-type-not-taken.
 */
export async function judgeFile(
  ctx: ActionContext,
  subjects: readonly FileSubject[],
  projectCode: string,
  input: FileToAttach,
): Promise<Result<JudgedFile>> {
  const project = await findProject(ctx.tx, projectCode, { forChange: true });
  if (!project) return refuse('not-found', 'project-not-found', { projectCode });
  const refused = refuseOnProject(ctx.actor, 'projects.attach', project);
  if (refused) return refused;
  if (!codeList(ctx.law, 'project-papers').entries.some((entry) => entry.code === input.kind))
    return refuse('invalid', 'code-unknown', { code: input.kind }, { place: 'kind' });
  const status = await statusOf(ctx, subjects, project, input);
  if (!status.ok) return status;
  const name = input.name.trim().slice(0, 255);
  const found = refuseContent(input.bytes, name);
  return found ?? ok({ project, status: status.value, name });
}

async function statusOf(
  ctx: ActionContext,
  subjects: readonly FileSubject[],
  project: ProjectRecord,
  { status, subject, kind, name }: FileToAttach,
): Promise<Result<FileStatus>> {
  if (subject) {
    const held = await findFileSubject(ctx, subjects, project.projectId, { ...subject, kind, name });
    return held.ok ? ok(held.value.status) : held;
  }
  const possible = fileStatusesIn(project.state);
  const wanted = status ?? possible[0];
  return wanted && possible.includes(wanted)
    ? ok(wanted)
    : refuse(
        'invalid',
        'file-status-not-possible',
        {
          statusTh: wanted ? fileStatusWords[wanted].th : '',
          statusEn: wanted ? fileStatusWords[wanted].en : '',
          stateTh: stateWord(project.state).th,
          stateEn: stateWord(project.state).en,
          possibleTh: possible.map((each) => fileStatusWords[each].th).join(', '),
          possibleEn: possible.map((each) => fileStatusWords[each].en).join(', '),
        },
        { place: 'status', clause: clauses.papers },
      );
}

function refuseContent(bytes: Uint8Array, name: string) {
  if (name === '') return refuse('invalid', 'file-name-missing', {}, { place: 'name' });
  const size = bytes.byteLength;
  if (size === 0) return refuse('invalid', 'file-empty', {}, { place: 'file' });
  if (size > FILE_LIMIT) {
    const data = { name, found: inMegabytes(size), limit: inMegabytes(FILE_LIMIT) };
    return refuse('too-large', 'file-too-large', data, { place: 'file' });
  }
  const mediaType = mediaTypeOf(bytes);
  return taken.includes(mediaType)
    ? null
    : refuse('invalid', 'file-type-not-taken', mediaTypeWords(mediaType), { place: 'file' });
}

/**
 * Keeps a file under the project status to which it belongs (PLN-13, S2 L237-243), with what the scanner said of it.
 * Refusals: those of judgeFile.
 */
export async function attachFile(
  ctx: ActionContext,
  files: Pick<Files, 'insert'>,
  subjects: readonly FileSubject[],
  projectCode: string,
  input: FileToAttach & { scan: Scanned },
): Promise<Result<{ fileId: string }>> {
  const judged = await judgeFile(ctx, subjects, projectCode, input);
  if (!judged.ok) return judged;
  const { project, status, name } = judged.value;
  const { agencyId, personId } = ctx.actor;
  const stored = await files.insert(ctx.tx, {
    agencyId,
    name: input.fileName,
    bytes: input.bytes,
    createdBy: personId,
    createdAt: ctx.now,
    scan: input.scan,
  });
  const { sha256 } = stored;
  await insertProjectFile(ctx.tx, agencyId, project.projectId, {
    fileId: stored.fileId,
    kind: input.kind,
    name,
    attachedState: project.state,
    status,
    subjectType: input.subject?.subjectType ?? null,
    subjectId: input.subject?.subjectId ?? null,
    attachedAt: ctx.now,
    attachedBy: personId,
  });
  await recordAudit(ctx, {
    action: 'projects.attach',
    subjectType: 'project',
    subjectId: projectCode,
    after: { kind: input.kind, name, file: stored.name, status, ...input.subject, sha256, scan: stored.scan },
  });
  return ok({ fileId: stored.fileId });
}
