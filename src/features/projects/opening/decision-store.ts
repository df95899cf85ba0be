/** SQL of the steps of the opening workflow (WFL-16) and of the files kept under each state (row 21). */
import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import type { AgencyTransaction } from '../../../platform/database/index.ts';
import type { ScanState } from '../../../platform/files/index.ts';
import type { FileStatus } from '../papers/file-status.ts';
import type { ProjectState } from '../plan/plan-types.ts';
import type { ProjectTables } from '../tables.ts';
import type { ProjectEvent } from './workflow.ts';

/** Names of persons and facts of stored files, owned by people and platform/files, read here in one query. */
type Others = {
  files: {
    agency_id: string;
    file_id: string;
    media_type: string;
    size_bytes: number;
    sha256: string;
    scan_state: ScanState;
  };
  persons: { agency_id: string; person_id: string; display_name: string; position_title: string };
};
const on = (tx: AgencyTransaction) => tx.withTables<ProjectTables & Others>();

export type ProjectDecision = {
  decisionId: string;
  event: ProjectEvent;
  fromState: ProjectState;
  toState: ProjectState;
  planVersion: number;
  personId: string | null;
  personName: string | null;
  onBehalfOf: string | null;
  onBehalfOfName: string | null;
  comment: string;
  documentNumber: string | null;
  decidedOn: CalendarDate;
  decidedAt: Date;
};

export async function insertDecision(
  tx: AgencyTransaction,
  agencyId: string,
  projectId: string,
  decision: Omit<ProjectDecision, 'personName' | 'onBehalfOfName'>,
  content: unknown,
): Promise<void> {
  await on(tx)
    .insertInto('project_decisions')
    .values({
      agency_id: agencyId,
      project_id: projectId,
      decision_id: decision.decisionId,
      event: decision.event,
      from_state: decision.fromState,
      to_state: decision.toState,
      plan_version: decision.planVersion,
      person_id: decision.personId,
      on_behalf_of: decision.onBehalfOf,
      comment: decision.comment,
      document_number: decision.documentNumber,
      decided_on: decision.decidedOn,
      decided_at: decision.decidedAt,
      content: JSON.stringify(content),
    })
    .execute();
}

/** In order of time, without the frozen content. */
export async function listDecisions(tx: AgencyTransaction, projectId: string): Promise<ProjectDecision[]> {
  const rows = await on(tx)
    .selectFrom('project_decisions as d')
    .leftJoin('persons as p', (join) =>
      join.onRef('p.agency_id', '=', 'd.agency_id').onRef('p.person_id', '=', 'd.person_id'),
    )
    .leftJoin('persons as b', (join) =>
      join.onRef('b.agency_id', '=', 'd.agency_id').onRef('b.person_id', '=', 'd.on_behalf_of'),
    )
    .select([
      'd.decision_id as decisionId',
      'd.event as event',
      'd.from_state as fromState',
      'd.to_state as toState',
      'd.plan_version as planVersion',
      'd.person_id as personId',
      'p.display_name as personName',
      'd.on_behalf_of as onBehalfOf',
      'b.display_name as onBehalfOfName',
      'd.comment as comment',
      'd.document_number as documentNumber',
      'd.decided_on as decidedOn',
      'd.decided_at as decidedAt',
    ])
    .where('d.project_id', '=', projectId)
    .orderBy('d.decision_id')
    .execute();
  return rows as ProjectDecision[];
}

export type ProjectFile = {
  fileId: string;
  kind: string;
  name: string;
  attachedState: ProjectState;
  /** Heading under which it stands (PLN-13). */
  status: FileStatus;
  /** The record of the project that it belongs to; null for the project itself. */
  subjectType: string | null;
  subjectId: string | null;
  attachedAt: Date;
  attachedBy: string;
  attachedByName: string | null;
  mediaType: string;
  sizeBytes: number;
  sha256: string;
  /** What the virus scanner said (platform/files). */
  scan: ScanState;
};

export const listProjectFiles = (tx: AgencyTransaction, projectId: string): Promise<ProjectFile[]> =>
  listFiles(tx, (eb) => eb('f.project_id', '=', projectId));

/** The files of one record of a project: of an amendment, of a closing. */
export const listFilesOf = (
  tx: AgencyTransaction,
  { subjectType, subjectId }: { subjectType: string; subjectId: string },
): Promise<ProjectFile[]> =>
  listFiles(tx, (eb) => eb.and([eb('f.subject_type', '=', subjectType), eb('f.subject_id', '=', subjectId)]));

type OfFiles = ExpressionBuilder<{ f: ProjectTables['project_files'] }, 'f'>;

async function listFiles(
  tx: AgencyTransaction,
  which: (eb: OfFiles) => Expression<SqlBool>,
): Promise<ProjectFile[]> {
  const rows = await on(tx)
    .selectFrom('project_files as f')
    .innerJoin('files as s', (join) =>
      join.onRef('s.agency_id', '=', 'f.agency_id').onRef('s.file_id', '=', 'f.file_id'),
    )
    .leftJoin('persons as p', (join) =>
      join.onRef('p.agency_id', '=', 'f.agency_id').onRef('p.person_id', '=', 'f.attached_by'),
    )
    .select([
      'f.file_id as fileId',
      'f.kind as kind',
      'f.name as name',
      'f.attached_state as attachedState',
      'f.status as status',
      'f.subject_type as subjectType',
      'f.subject_id as subjectId',
      'f.attached_at as attachedAt',
      'f.attached_by as attachedBy',
      'p.display_name as attachedByName',
      's.media_type as mediaType',
      's.size_bytes as sizeBytes',
      's.sha256 as sha256',
      's.scan_state as scan',
    ])
    .where((eb) => which(eb as unknown as OfFiles))
    .orderBy('f.attached_at')
    .orderBy('f.file_id')
    .execute();
  return rows as ProjectFile[];
}

export async function insertProjectFile(
  tx: AgencyTransaction,
  agencyId: string,
  projectId: string,
  file: Omit<ProjectFile, 'attachedByName' | 'mediaType' | 'sizeBytes' | 'sha256' | 'scan'>,
): Promise<void> {
  await on(tx)
    .insertInto('project_files')
    .values({
      agency_id: agencyId,
      project_id: projectId,
      file_id: file.fileId,
      kind: file.kind,
      name: file.name,
      attached_state: file.attachedState,
      status: file.status,
      subject_type: file.subjectType,
      subject_id: file.subjectId,
      attached_at: file.attachedAt,
      attached_by: file.attachedBy,
    })
    .execute();
}

/** Takes the file off the project; the stored file itself stays for the audit trail. */
export async function deleteProjectFile(
  tx: AgencyTransaction,
  projectId: string,
  fileId: string,
): Promise<boolean> {
  const result = await on(tx)
    .deleteFrom('project_files')
    .where('project_id', '=', projectId)
    .where('file_id', '=', fileId)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}
