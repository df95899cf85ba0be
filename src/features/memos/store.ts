/** SQL of memos. Row security keeps the agency; a trigger keeps what was sent. */
import { type SqlBool, sql } from 'kysely';
import type { CalendarDate } from '../../foundation/calendar-date.ts';
import { firstDay, type Month, monthOf } from '../../foundation/month.ts';
import { newId } from '../../foundation/uuid.ts';
import { type AgencyTransaction, jsonb } from '../../platform/database/index.ts';
import type { MemoKind, MemoSubject } from './memo-types.ts';
import type { MemoDigits, MemoText } from './schemas.ts';
import type { MemoTables } from './tables.ts';

/** Owned by projects, people and agencies; read here for state, names and files only. */
type NamedTables = {
  projects: {
    agency_id: string;
    project_id: string;
    project_code: string;
    unit_id: string;
    state: string;
    name: string;
  };
  project_files: { agency_id: string; project_id: string; file_id: string };
  persons: { agency_id: string; person_id: string; display_name: string };
};
const on = (tx: AgencyTransaction) => tx.withTables<MemoTables & NamedTables>();

/** A memo as features and screens read it. `documentNumber`, `sentOn`, files and hashes are null in a draft. */
export type Memo = MemoSubject & {
  projectState: string;
  memoId: string;
  kind: MemoKind;
  period: Month | null;
  /** Counts the memos of one record, kind and period, from 1. */
  revision: number;
  state: 'draft' | 'sent';
  text: MemoText;
  /** The text as its record gave it; null for a memo that was sent before this was kept. */
  drafted: MemoText | null;
  mustSay: string[];
  digits: MemoDigits;
  version: number;
  changedAt: Date;
  changedByName: string;
  documentNumber: string | null;
  sentOn: CalendarDate | null;
  sentAt: Date | null;
  sentByName: string | null;
  pdfFileId: string | null;
  pdfSha256: string | null;
  wordFileId: string | null;
  wordSha256: string | null;
  /** The emblem it was sent with. */
  emblemFileId: string | null;
  originalReceivedOn: CalendarDate | null;
  originalReceivedByName: string | null;
};

const selectMemos = (tx: AgencyTransaction) =>
  on(tx)
    .selectFrom('memos as m')
    .leftJoin('persons as c', (join) =>
      join.onRef('c.agency_id', '=', 'm.agency_id').onRef('c.person_id', '=', 'm.changed_by'),
    )
    .leftJoin('persons as s', (join) =>
      join.onRef('s.agency_id', '=', 'm.agency_id').onRef('s.person_id', '=', 'm.sent_by'),
    )
    .leftJoin('persons as r', (join) =>
      join.onRef('r.agency_id', '=', 'm.agency_id').onRef('r.person_id', '=', 'm.original_received_by'),
    )
    .innerJoin('projects as p', (join) =>
      join.onRef('p.agency_id', '=', 'm.agency_id').onRef('p.project_id', '=', 'm.project_id'),
    )
    .selectAll('m')
    .select([
      'p.state as project_state',
      'c.display_name as changed_name',
      's.display_name as sent_name',
      'r.display_name as received_name',
    ]);

type MemoRow = MemoTables['memos'] & {
  project_state: string;
  changed_name: string | null;
  sent_name: string | null;
  received_name: string | null;
};

const memoOf = (row: MemoRow): Memo => ({
  memoId: row.memo_id,
  subjectType: row.subject_type,
  subjectId: row.subject_id,
  projectId: row.project_id,
  projectCode: row.project_code,
  projectState: row.project_state,
  unitId: row.unit_id,
  kind: row.kind,
  period: row.period === null ? null : monthOf(row.period as CalendarDate),
  revision: row.revision,
  state: row.state,
  text: row.content as MemoText,
  drafted: row.drafted as MemoText | null,
  mustSay: row.must_say as string[],
  digits: row.digits,
  version: row.version,
  changedAt: row.changed_at,
  changedByName: row.changed_name ?? '',
  documentNumber: row.document_number,
  sentOn: row.sent_on as CalendarDate | null,
  sentAt: row.sent_at,
  sentByName: row.sent_name,
  pdfFileId: row.pdf_file_id,
  pdfSha256: row.pdf_sha256,
  wordFileId: row.word_file_id,
  wordSha256: row.word_sha256,
  emblemFileId: row.emblem_file_id,
  originalReceivedOn: row.original_received_on as CalendarDate | null,
  originalReceivedByName: row.received_name,
});

/** Null when the agency has no such memo. `forChange` keeps others waiting until the transaction ends. */
export async function findMemo(
  tx: AgencyTransaction,
  memoId: string,
  options: { forChange?: boolean } = {},
): Promise<Memo | null> {
  let query = selectMemos(tx).where('m.memo_id', '=', memoId);
  if (options.forChange) query = query.forUpdate('m');
  const row = await query.executeTakeFirst();
  return row ? memoOf(row) : null;
}

/** Memos of a project, or of one record, newest first. */
export async function listMemos(
  tx: AgencyTransaction,
  of: { projectId: string } | Pick<MemoSubject, 'subjectType' | 'subjectId'>,
): Promise<Memo[]> {
  const query = selectMemos(tx);
  const filtered =
    'projectId' in of
      ? query.where('m.project_id', '=', of.projectId)
      : query.where('m.subject_type', '=', of.subjectType).where('m.subject_id', '=', of.subjectId);
  const rows = await filtered.orderBy('m.created_at', 'desc').orderBy('m.memo_id', 'desc').execute();
  return rows.map(memoOf);
}

export type NewDraft = {
  agencyId: string;
  personId: string;
  now: Date;
  kind: MemoKind;
  period: Month | null;
  text: MemoText;
  mustSay: string[];
  digits: MemoDigits;
};

/** The open draft of this record, kind and period with a new text; a new memo where there is none. */
export async function upsertDraft(
  tx: AgencyTransaction,
  subject: MemoSubject,
  draft: NewDraft,
): Promise<{ memoId: string; version: number }> {
  const period = draft.period === null ? null : firstDay(draft.period);
  const same = sql<SqlBool>`subject_type = ${subject.subjectType} and subject_id = ${subject.subjectId}
    and kind = ${draft.kind} and period is not distinct from ${period}::date`;
  const { rows } = await sql<{ memo_id: string; version: number }>`
    insert into memos (agency_id, memo_id, subject_type, subject_id, project_id, project_code, unit_id, kind, period,
      revision, state, content, drafted, must_say, digits, created_at, created_by, changed_at, changed_by)
    values (${draft.agencyId}::uuid, ${newId()}::uuid, ${subject.subjectType}, ${subject.subjectId},
      ${subject.projectId}::uuid, ${subject.projectCode}, ${subject.unitId}::uuid, ${draft.kind}, ${period}::date,
      (select coalesce(max(revision), 0) + 1 from memos where ${same} and state = 'sent'),
      'draft', ${jsonb(draft.text)}, ${jsonb(draft.text)}, ${jsonb(draft.mustSay)}, ${draft.digits},
      ${draft.now}, ${draft.personId}::uuid, ${draft.now}, ${draft.personId}::uuid)
    on conflict (agency_id, subject_type, subject_id, kind, period) where state = 'draft' do update
      set content = excluded.content, drafted = excluded.drafted, must_say = excluded.must_say, unit_id = excluded.unit_id,
        version = memos.version + 1, changed_at = excluded.changed_at, changed_by = excluded.changed_by
    returning memo_id, version`.execute(tx);
  const [row] = rows;
  if (!row) throw new Error('a draft was neither added nor replaced');
  return { memoId: row.memo_id, version: row.version };
}

/** The new version; null when the draft is no longer of the version it was made from, or was sent. */
export async function updateDraft(
  tx: AgencyTransaction,
  key: { memoId: string; version: number },
  change: { text: MemoText; digits: MemoDigits; personId: string; now: Date },
): Promise<number | null> {
  const row = await on(tx)
    .updateTable('memos')
    .set({
      content: jsonb(change.text),
      digits: change.digits,
      version: key.version + 1,
      changed_at: change.now,
      changed_by: change.personId,
    })
    .where('memo_id', '=', key.memoId)
    .where('version', '=', key.version)
    .where('state', '=', 'draft')
    .returning('version')
    .executeTakeFirst();
  return row?.version ?? null;
}

export type Sending = {
  documentNumber: string | null;
  sentOn: CalendarDate;
  sentAt: Date;
  sentBy: string;
  pdf: { fileId: string; sha256: string };
  word: { fileId: string; sha256: string };
  emblemFileId: string | null;
};

/** Freezes a draft that was found for change. */
export async function updateSent(tx: AgencyTransaction, memoId: string, sending: Sending): Promise<void> {
  await on(tx)
    .updateTable('memos')
    .set({
      state: 'sent',
      document_number: sending.documentNumber,
      sent_on: sending.sentOn,
      sent_at: sending.sentAt,
      sent_by: sending.sentBy,
      pdf_file_id: sending.pdf.fileId,
      pdf_sha256: sending.pdf.sha256,
      word_file_id: sending.word.fileId,
      word_sha256: sending.word.sha256,
      emblem_file_id: sending.emblemFileId,
    })
    .where('memo_id', '=', memoId)
    .where('state', '=', 'draft')
    .execute();
}

export async function updateReceipt(
  tx: AgencyTransaction,
  memoId: string,
  receipt: { on: CalendarDate; at: Date; by: string },
): Promise<void> {
  await on(tx)
    .updateTable('memos')
    .set({
      original_received_on: receipt.on,
      original_received_at: receipt.at,
      original_received_by: receipt.by,
    })
    .where('memo_id', '=', memoId)
    .execute();
}

/** What a memo's door must know of its project. Null when the agency has none of that code. */
export async function findMemoProject(tx: AgencyTransaction, projectCode: string) {
  const row = await on(tx)
    .selectFrom('projects')
    .select(['project_id', 'unit_id', 'name'])
    .where('project_code', '=', projectCode)
    .executeTakeFirst();
  return row ? { projectId: row.project_id, unitId: row.unit_id, name: row.name } : null;
}

/** Files that stand at the project. */
export async function listFileIds(tx: AgencyTransaction, projectId: string): Promise<string[]> {
  const rows = await on(tx)
    .selectFrom('project_files')
    .select('file_id')
    .where('project_id', '=', projectId)
    .execute();
  return rows.map((row) => row.file_id);
}
