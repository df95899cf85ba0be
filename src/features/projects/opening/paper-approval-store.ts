/** SQL of approvals given on paper (decision A-06) and of the marks of returned openings. Row security keeps the agency. */
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import type { AgencyTransaction } from '../../../platform/database/index.ts';
import type { ProjectTables } from '../tables.ts';

type PersonNames = { persons: { agency_id: string; person_id: string; display_name: string } };
const on = (tx: AgencyTransaction) => tx.withTables<ProjectTables & PersonNames>();

export type PaperApproval = {
  paperApprovalId: string;
  approvedOn: CalendarDate;
  documentNumber: string;
  fileId: string;
  enteredOn: CalendarDate;
  enteredBy: string;
  enteredAt: Date;
  dueOn: CalendarDate;
  late: boolean;
};

export async function insertPaperApproval(
  tx: AgencyTransaction,
  agencyId: string,
  projectId: string,
  approval: PaperApproval,
): Promise<void> {
  await on(tx)
    .insertInto('paper_approvals')
    .values({
      agency_id: agencyId,
      paper_approval_id: approval.paperApprovalId,
      project_id: projectId,
      approved_on: approval.approvedOn,
      document_number: approval.documentNumber,
      file_id: approval.fileId,
      entered_on: approval.enteredOn,
      entered_by: approval.enteredBy,
      entered_at: approval.enteredAt,
      due_on: approval.dueOn,
      late: approval.late,
    })
    .execute();
}

/** The one entered last, which counts; null when the opening goes through the system. */
export async function findPaperApproval(
  tx: AgencyTransaction,
  projectId: string,
): Promise<PaperApproval | null> {
  const row = await on(tx)
    .selectFrom('paper_approvals')
    .selectAll()
    .where('project_id', '=', projectId)
    .orderBy('paper_approval_id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) return null;
  return {
    paperApprovalId: row.paper_approval_id,
    approvedOn: row.approved_on as CalendarDate,
    documentNumber: row.document_number,
    fileId: row.file_id,
    enteredOn: row.entered_on as CalendarDate,
    enteredBy: row.entered_by,
    enteredAt: row.entered_at,
    dueOn: row.due_on as CalendarDate,
    late: row.late,
  };
}
