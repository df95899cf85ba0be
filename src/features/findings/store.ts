/** SQL of stated documents, their figures and findings. Row security keeps the agency. */
import { newId } from '../../foundation/uuid.ts';
import { type AgencyTransaction, jsonb } from '../../platform/database/index.ts';
import { cellsOf } from './columns.ts';
import type { Finding, FindingRule, FindingTerm } from './finding.ts';
import type { StatedDocument } from './stated-document.ts';
import type { StatedValue } from './stated-value.ts';
import type { FindingTables } from './tables.ts';

/** Owned by projects and people; read here for existence and names only. */
type NamedTables = {
  projects: { agency_id: string; project_code: string; name: string };
  persons: { agency_id: string; person_id: string; display_name: string };
};
const on = (tx: AgencyTransaction) => tx.withTables<FindingTables & NamedTables>();

/** Rows per insert statement: keeps a statement under the 65,535 parameters of the protocol. */
const BATCH = 1_000;

const batches = <T>(rows: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, index) =>
    rows.slice(index * BATCH, (index + 1) * BATCH),
  );

export type DocumentHead = { documentId: string; recordedAt: Date; recordedBy: string };

/** The document and every cell of it, as printed. False when the agency already has one of that code. */
export async function insertDocument(
  tx: AgencyTransaction,
  agencyId: string,
  document: StatedDocument,
  head: DocumentHead,
): Promise<boolean> {
  const inserted = await on(tx)
    .insertInto('stated_documents')
    .values({
      agency_id: agencyId,
      document_id: head.documentId,
      code: document.code,
      title: document.title,
      fiscal_year: document.fiscalYear,
      recorded_at: head.recordedAt,
      recorded_by: head.recordedBy,
    })
    .onConflict((conflict) => conflict.columns(['agency_id', 'code']).doNothing())
    .returning('document_id')
    .executeTakeFirst();
  if (!inserted) return false;
  const cells = document.rows.flatMap((row) => cellsOf(row).map((cell) => ({ row, cell })));
  const figures = cells.map(({ row, cell }, position) => ({
    agency_id: agencyId,
    document_id: head.documentId,
    place: row.place,
    column_name: cell.column,
    position,
    source: row.source,
    label: row.label,
    printed: cell.printed,
    value_kind: cell.value.kind,
    value_satang: cell.value.kind === 'money' ? cell.value.satang : null,
    value_number: cell.value.kind === 'number' || cell.value.kind === 'percent' ? cell.value.number : null,
  }));
  for (const batch of batches(figures)) await on(tx).insertInto('stated_figures').values(batch).execute();
  return true;
}

export async function insertFindings(
  tx: AgencyTransaction,
  agencyId: string,
  documentId: string,
  findings: readonly Finding[],
  foundAt: Date,
): Promise<void> {
  const rows = findings.map((finding, position) => ({
    agency_id: agencyId,
    finding_id: newId(),
    document_id: documentId,
    place: finding.place,
    column_name: finding.column,
    position,
    rule: finding.rule,
    source: finding.source,
    label: finding.label,
    stated: jsonb(finding.stated),
    recomputed: jsonb(finding.recomputed),
    terms: jsonb(finding.terms),
    project_code: finding.projectCode,
    indicator_number: finding.indicator,
    found_at: foundAt,
  }));
  for (const batch of batches(rows)) await on(tx).insertInto('findings').values(batch).execute();
}

/** Which of these project codes the agency has. */
export async function listProjectCodes(
  tx: AgencyTransaction,
  codes: readonly string[],
): Promise<Set<string>> {
  if (codes.length === 0) return new Set();
  const rows = await on(tx)
    .selectFrom('projects')
    .select('project_code')
    .where('project_code', 'in', [...codes])
    .execute();
  return new Set(rows.map((row) => row.project_code));
}

export type FindingRecord = Omit<Finding, 'rule'> & {
  findingId: string;
  rule: FindingRule;
  document: { code: string; title: string; fiscalYear: number };
  projectName: string | null;
  state: 'open' | 'explained';
  explanation: string;
  explainedBy: string | null;
  explainedAt: Date | null;
  version: number;
};

export type FindingFilter = {
  fiscalYear?: number;
  document?: string;
  projectCode?: string;
  findingId?: string;
};

/** In the order of documents and of their rows. */
export async function listFindings(tx: AgencyTransaction, filter: FindingFilter): Promise<FindingRecord[]> {
  let query = on(tx)
    .selectFrom('findings as f')
    .innerJoin('stated_documents as d', (join) =>
      join.onRef('d.agency_id', '=', 'f.agency_id').onRef('d.document_id', '=', 'f.document_id'),
    )
    .leftJoin('projects as p', (join) =>
      join.onRef('p.agency_id', '=', 'f.agency_id').onRef('p.project_code', '=', 'f.project_code'),
    )
    .leftJoin('persons as e', (join) =>
      join.onRef('e.agency_id', '=', 'f.agency_id').onRef('e.person_id', '=', 'f.explained_by'),
    )
    .selectAll('f')
    .select(['d.code', 'd.title', 'd.fiscal_year', 'p.name as project_name', 'e.display_name']);
  if (filter.fiscalYear !== undefined) query = query.where('d.fiscal_year', '=', filter.fiscalYear);
  if (filter.document !== undefined) query = query.where('d.code', '=', filter.document);
  if (filter.projectCode !== undefined) query = query.where('f.project_code', '=', filter.projectCode);
  if (filter.findingId !== undefined) query = query.where('f.finding_id', '=', filter.findingId);
  const rows = await query.orderBy('d.code').orderBy('f.position').execute();
  return rows.map((row) => ({
    findingId: row.finding_id,
    rule: row.rule as FindingRule,
    place: row.place,
    column: row.column_name,
    source: row.source,
    label: row.label,
    stated: row.stated as StatedValue,
    recomputed: row.recomputed as StatedValue,
    terms: row.terms as FindingTerm[],
    projectCode: row.project_code,
    projectName: row.project_name,
    indicator: row.indicator_number,
    document: { code: row.code, title: row.title, fiscalYear: row.fiscal_year },
    state: row.state,
    explanation: row.explanation,
    explainedBy: row.display_name,
    explainedAt: row.explained_at,
    version: row.version,
  }));
}

/** False when somebody changed it since `version`. */
export async function updateExplanation(
  tx: AgencyTransaction,
  findingId: string,
  version: number,
  explanation: { text: string; by: string; at: Date },
): Promise<boolean> {
  const row = await on(tx)
    .updateTable('findings')
    .set({
      state: explanation.text === '' ? 'open' : 'explained',
      explanation: explanation.text,
      explained_by: explanation.by,
      explained_at: explanation.at,
      version: version + 1,
    })
    .where('finding_id', '=', findingId)
    .where('version', '=', version)
    .returning('finding_id')
    .executeTakeFirst();
  return row !== undefined;
}
