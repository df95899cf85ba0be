/** SQL that reads and writes final reports: head, places, files, completed revisions. */
import { sql } from 'kysely';
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import type { AgencyTransaction } from '../../../platform/database/index.ts';
import type { AnnexKind } from '../files/annex-kinds.ts';
import type { FinalReportTables } from '../tables.ts';

type NamedTables = { persons: { agency_id: string; person_id: string; display_name: string } };
const on = (tx: AgencyTransaction) => tx.withTables<FinalReportTables & NamedTables>();

export type FinalReportHead = {
  state: 'writing' | 'complete';
  revision: number;
  changedAt: Date;
  changedBy: string;
};

/** Null: nobody has begun to write. `forChange` holds the row until the transaction ends. */
export async function findHead(
  tx: AgencyTransaction,
  projectId: string,
  forChange = false,
): Promise<FinalReportHead | null> {
  const { rows } = await sql<{
    state: 'writing' | 'complete';
    revision: number;
    changed_at: Date;
    name: string | null;
  }>`
    select r.state, r.revision, r.changed_at, p.display_name as name
    from final_reports r
    left join persons p on p.agency_id = r.agency_id and p.person_id = r.changed_by
    where r.project_id = ${projectId}::uuid
    ${forChange ? sql`for update of r` : sql``}
  `.execute(tx);
  const row = rows[0];
  return row
    ? { state: row.state, revision: row.revision, changedAt: row.changed_at, changedBy: row.name ?? '' }
    : null;
}

export type StoredPlace = {
  place: string;
  version: number;
  content: unknown;
  changedAt: Date;
  changedBy: string;
};

export async function listPlaces(
  tx: AgencyTransaction,
  projectId: string,
  places?: readonly string[],
): Promise<StoredPlace[]> {
  const rows = await on(tx)
    .selectFrom('final_report_places as w')
    .leftJoin('persons as p', (join) =>
      join.onRef('p.agency_id', '=', 'w.agency_id').onRef('p.person_id', '=', 'w.changed_by'),
    )
    .select(['w.place', 'w.version', 'w.content', 'w.changed_at', 'p.display_name'])
    .where('w.project_id', '=', projectId)
    .$if(places !== undefined, (query) => query.where('w.place', 'in', [...(places ?? [])]))
    .orderBy('w.place')
    .execute();
  return rows.map((row) => ({
    place: row.place,
    version: row.version,
    content: row.content,
    changedAt: row.changed_at,
    changedBy: row.display_name ?? '',
  }));
}

type Who = { agencyId: string; personId: string; now: Date; projectId: string };

/** Begins the report where nobody has; then notes who changed it. */
export async function upsertHead(
  tx: AgencyTransaction,
  { agencyId, personId, now, projectId }: Who,
): Promise<void> {
  await sql`
    insert into final_reports as r (agency_id, project_id, state, revision, created_at, changed_at, changed_by)
    values (${agencyId}::uuid, ${projectId}::uuid, 'writing', 1, ${now}, ${now}, ${personId}::uuid)
    on conflict (agency_id, project_id) do update
      set changed_at = excluded.changed_at, changed_by = excluded.changed_by
  `.execute(tx);
}

/** Writes a place made from version `from` (0: nobody has written there). Null when it has moved on. */
export async function upsertPlace(
  tx: AgencyTransaction,
  { agencyId, personId, now, projectId }: Who,
  write: { place: string; from: number; content: unknown },
): Promise<number | null> {
  const content = JSON.stringify(write.content);
  const { rows } =
    write.from === 0
      ? await sql<{ version: number }>`
          insert into final_report_places (agency_id, project_id, place, version, content, changed_at, changed_by)
          values (${agencyId}::uuid, ${projectId}::uuid, ${write.place}, 1, ${content}::jsonb, ${now}, ${personId}::uuid)
          on conflict do nothing returning version
        `.execute(tx)
      : await sql<{ version: number }>`
          update final_report_places set version = version + 1, content = ${content}::jsonb, changed_at = ${now},
            changed_by = ${personId}::uuid
          where project_id = ${projectId}::uuid and place = ${write.place} and version = ${write.from}
          returning version
        `.execute(tx);
  return rows[0]?.version ?? null;
}

export type KeptFile = {
  fileId: string;
  kind: 'picture' | AnnexKind;
  name: string;
  widthPx: number | null;
  heightPx: number | null;
  removed: boolean;
};

/** Files that belong to the report, oldest first; with `removed`, also those that once did. */
export async function listFiles(
  tx: AgencyTransaction,
  projectId: string,
  which: 'kept' | 'all' = 'kept',
): Promise<KeptFile[]> {
  const rows = await on(tx)
    .selectFrom('final_report_files')
    .select(['file_id', 'kind', 'name', 'width_px', 'height_px', 'removed_at'])
    .where('project_id', '=', projectId)
    .$if(which === 'kept', (query) => query.where('removed_at', 'is', null))
    .orderBy('added_at')
    .orderBy('file_id')
    .execute();
  return rows.map((row) => ({
    fileId: row.file_id,
    kind: row.kind,
    name: row.name,
    widthPx: row.width_px,
    heightPx: row.height_px,
    removed: row.removed_at !== null,
  }));
}

/** Bytes of the pictures that the report keeps, together. */
export async function sumPictureBytes(tx: AgencyTransaction, projectId: string): Promise<number> {
  const { rows } = await sql<{ sum: string }>`
    select coalesce(sum(f.size_bytes), 0)::text as sum
    from final_report_files r
    join files f on f.agency_id = r.agency_id and f.file_id = r.file_id
    where r.project_id = ${projectId}::uuid and r.kind = 'picture' and r.removed_at is null
  `.execute(tx);
  return Number(rows[0]?.sum ?? 0);
}

/** Adds a file; one that was taken off belongs to the report again. */
export async function upsertFile(
  tx: AgencyTransaction,
  { agencyId, personId, now, projectId }: Who,
  file: {
    fileId: string;
    kind: 'picture' | AnnexKind;
    name: string;
    widthPx: number | null;
    heightPx: number | null;
  },
): Promise<void> {
  await sql`
    insert into final_report_files (agency_id, project_id, file_id, kind, name, width_px, height_px, added_at, added_by)
    values (${agencyId}::uuid, ${projectId}::uuid, ${file.fileId}::uuid, ${file.kind}, ${file.name},
      ${file.widthPx}, ${file.heightPx}, ${now}, ${personId}::uuid)
    on conflict (agency_id, project_id, file_id) do update set removed_at = null
  `.execute(tx);
}

/** False when the report has no such file. */
export async function updateFileRemoved(
  tx: AgencyTransaction,
  of: { projectId: string; fileId: string; now: Date },
): Promise<boolean> {
  const { rows } = await sql`
    update final_report_files set removed_at = ${of.now}
    where project_id = ${of.projectId}::uuid and file_id = ${of.fileId}::uuid and removed_at is null
    returning file_id
  `.execute(tx);
  return rows.length === 1;
}

export type CompletedRevision = {
  revision: number;
  planVersion: number;
  completedAt: Date;
  completedOn: CalendarDate;
  completedBy: string;
  pages: number;
  pdfFileId: string;
  pdfSha256: string;
  wordFileId: string;
  wordSha256: string;
  reopenedAt: Date | null;
  reopenedBy: string | null;
  reopeningReason: string | null;
};

/** Completed revisions, newest first. */
export async function listRevisions(tx: AgencyTransaction, projectId: string): Promise<CompletedRevision[]> {
  const rows = await on(tx)
    .selectFrom('final_report_revisions as v')
    .leftJoin('persons as c', (join) =>
      join.onRef('c.agency_id', '=', 'v.agency_id').onRef('c.person_id', '=', 'v.completed_by'),
    )
    .leftJoin('persons as o', (join) =>
      join.onRef('o.agency_id', '=', 'v.agency_id').onRef('o.person_id', '=', 'v.reopened_by'),
    )
    .select(['v.revision', 'v.plan_version', 'v.completed_at', 'v.completed_on', 'v.pages', 'v.pdf_file_id'])
    .select(['v.pdf_sha256', 'v.word_file_id', 'v.word_sha256', 'v.reopened_at', 'v.reopening_reason'])
    .select(['c.display_name as completed', 'o.display_name as reopened'])
    .where('v.project_id', '=', projectId)
    .orderBy('v.revision', 'desc')
    .execute();
  return rows.map((row) => ({
    revision: row.revision,
    planVersion: row.plan_version,
    completedAt: row.completed_at,
    completedOn: row.completed_on as CalendarDate,
    completedBy: row.completed ?? '',
    pages: row.pages,
    pdfFileId: row.pdf_file_id,
    pdfSha256: row.pdf_sha256,
    wordFileId: row.word_file_id,
    wordSha256: row.word_sha256,
    reopenedAt: row.reopened_at,
    reopenedBy: row.reopened,
    reopeningReason: row.reopening_reason,
  }));
}

export async function findSnapshot<S>(
  tx: AgencyTransaction,
  projectId: string,
  revision: number,
): Promise<S | null> {
  const row = await on(tx)
    .selectFrom('final_report_revisions')
    .select('snapshot')
    .where('project_id', '=', projectId)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return (row?.snapshot as S | undefined) ?? null;
}

export type Completion = {
  revision: number;
  planVersion: number;
  completedOn: CalendarDate;
  pages: number;
  snapshot: unknown;
  pdf: { fileId: string; sha256: string };
  word: { fileId: string; sha256: string };
};

/** Freezes the revision; the database refuses every later change to it. */
export async function insertRevision(
  tx: AgencyTransaction,
  { agencyId, personId, now, projectId }: Who,
  made: Completion,
): Promise<void> {
  await sql`
    insert into final_report_revisions (agency_id, project_id, revision, plan_version, completed_at, completed_on,
      completed_by, pages, snapshot, pdf_file_id, pdf_sha256, word_file_id, word_sha256)
    values (${agencyId}::uuid, ${projectId}::uuid, ${made.revision}, ${made.planVersion}, ${now},
      ${made.completedOn}::date, ${personId}::uuid, ${made.pages}, ${JSON.stringify(made.snapshot)}::jsonb,
      ${made.pdf.fileId}::uuid, ${made.pdf.sha256}, ${made.word.fileId}::uuid, ${made.word.sha256})
  `.execute(tx);
  await sql`
    update final_reports set state = 'complete', changed_at = ${now}, changed_by = ${personId}::uuid
    where project_id = ${projectId}::uuid
  `.execute(tx);
}

/** Opens revision n+1 with what was written; notes on revision n who opened it and why. */
export async function updateReopened(
  tx: AgencyTransaction,
  { personId, now, projectId }: Who,
  reason: string,
): Promise<void> {
  await sql`
    update final_report_revisions v set reopened_at = ${now}, reopened_by = ${personId}::uuid, reopening_reason = ${reason}
    from final_reports r
    where v.project_id = ${projectId}::uuid and r.agency_id = v.agency_id and r.project_id = v.project_id
      and v.revision = r.revision
  `.execute(tx);
  await sql`
    update final_reports set state = 'writing', revision = revision + 1, changed_at = ${now}, changed_by = ${personId}::uuid
    where project_id = ${projectId}::uuid
  `.execute(tx);
}
