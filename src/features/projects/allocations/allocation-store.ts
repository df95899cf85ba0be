/** SQL of allocations. Row security keeps the agency. */
import { sql } from 'kysely';
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import type { FiscalYear } from '../../../foundation/fiscal-year.ts';
import type { Satang } from '../../../foundation/satang.ts';
import type { AgencyTransaction } from '../../../platform/database/index.ts';
import type { UnitScope } from '../../permissions/rules.ts';
import type { ProjectState } from '../plan/plan-types.ts';
import type { ProjectTables } from '../tables.ts';

const on = (tx: AgencyTransaction) => tx.withTables<ProjectTables>();

/** What strategy notifies to a project unit. Money in satang. */
export type Allocation = {
  allocationId: string;
  fiscalYear: FiscalYear;
  programmeId: string;
  programmeName: string;
  unitId: string;
  unitName: string;
  unitNameEn: string;
  projectName: string;
  amountSatang: Satang;
  memoNumber: string;
  memoDate: CalendarDate;
  fileId: string | null;
  fileName: string | null;
  /** Null while strategy prepares it. */
  notifiedOn: CalendarDate | null;
  notifiedByName: string | null;
  /** The project that was made from it, or for which it was recorded. */
  projectCode: string | null;
  projectState: ProjectState | null;
  version: number;
};

type Which =
  | { allocationId: string }
  | { projectId: string }
  | { fiscalYear: FiscalYear; unitIds: UnitScope };

/** By unit and name. */
export async function listAllocations(tx: AgencyTransaction, which: Which): Promise<Allocation[]> {
  const where =
    'allocationId' in which
      ? sql`a.allocation_id = ${which.allocationId}::uuid`
      : 'projectId' in which
        ? sql`p.project_id = ${which.projectId}::uuid`
        : sql`a.fiscal_year = ${which.fiscalYear} and ${
            which.unitIds === 'all' ? sql`true` : sql`a.unit_id = any(${which.unitIds}::uuid[])`
          }`;
  const { rows } = await sql<Allocation>`
    select a.allocation_id as "allocationId", a.fiscal_year as "fiscalYear", a.programme_id as "programmeId",
      g.number || ' ' || g.name as "programmeName", a.unit_id as "unitId", u.name_th as "unitName",
      u.name_en as "unitNameEn", a.project_name as "projectName", a.amount_satang as "amountSatang",
      a.memo_number as "memoNumber", a.memo_date as "memoDate", a.file_id as "fileId", f.name as "fileName",
      a.notified_on as "notifiedOn", n.display_name as "notifiedByName", p.project_code as "projectCode",
      p.state as "projectState", a.version
    from allocations a
    join programmes g on g.agency_id = a.agency_id and g.programme_id = a.programme_id
    join units u on u.agency_id = a.agency_id and u.unit_id = a.unit_id
    left join files f on f.agency_id = a.agency_id and f.file_id = a.file_id
    left join persons n on n.agency_id = a.agency_id and n.person_id = a.notified_by
    left join projects p on p.agency_id = a.agency_id and p.allocation_id = a.allocation_id
    where ${where}
    order by u.name_th, a.project_name, a.allocation_id`.execute(tx);
  return rows;
}

/** `forChange`: the row is locked until the transaction ends. */
export async function findAllocation(
  tx: AgencyTransaction,
  allocationId: string,
  options: { forChange?: boolean } = {},
): Promise<Allocation | null> {
  if (options.forChange)
    await on(tx)
      .selectFrom('allocations')
      .select('allocation_id')
      .where('allocation_id', '=', allocationId)
      .forUpdate()
      .execute();
  return (await listAllocations(tx, { allocationId }))[0] ?? null;
}

export async function findAllocationOfProject(
  tx: AgencyTransaction,
  projectId: string,
): Promise<Allocation | null> {
  return (await listAllocations(tx, { projectId }))[0] ?? null;
}

export type AllocationContent = Pick<
  Allocation,
  'fiscalYear' | 'programmeId' | 'unitId' | 'projectName' | 'amountSatang' | 'memoNumber' | 'memoDate'
>;

const columnsOf = (content: AllocationContent) => ({
  fiscal_year: content.fiscalYear,
  programme_id: content.programmeId,
  unit_id: content.unitId,
  project_name: content.projectName,
  amount_satang: content.amountSatang,
  memo_number: content.memoNumber,
  memo_date: content.memoDate as string,
});

export async function insertAllocation(
  tx: AgencyTransaction,
  agencyId: string,
  allocation: AllocationContent & { allocationId: string; createdBy: string; createdAt: Date },
): Promise<void> {
  const { allocationId, createdBy, createdAt } = allocation;
  await on(tx)
    .insertInto('allocations')
    .values({
      agency_id: agencyId,
      allocation_id: allocationId,
      ...columnsOf(allocation),
      file_id: null,
      notified_on: null,
      notified_by: null,
      version: 1,
      created_at: createdAt,
      created_by: createdBy,
      changed_at: createdAt,
    })
    .execute();
}

export type AllocationChange = Partial<AllocationContent> & {
  fileId?: string;
  /** Null: nobody is told of it as it stands now. */
  notified?: { on: CalendarDate; by: string } | null;
};

/** Writes the change and the next version; the row was read for change in the same transaction. */
export async function updateAllocation(
  tx: AgencyTransaction,
  before: Allocation,
  { fileId, notified, ...content }: AllocationChange,
  changedAt: Date,
): Promise<number> {
  const version = before.version + 1;
  await on(tx)
    .updateTable('allocations')
    .set({
      ...columnsOf({ ...before, ...content }),
      ...(fileId && { file_id: fileId }),
      ...(notified !== undefined && { notified_on: notified?.on ?? null, notified_by: notified?.by ?? null }),
      version,
      changed_at: changedAt,
    })
    .where('allocation_id', '=', before.allocationId)
    .execute();
  return version;
}

export async function deleteAllocation(tx: AgencyTransaction, allocationId: string): Promise<void> {
  await on(tx).deleteFrom('allocations').where('allocation_id', '=', allocationId).execute();
}

/** The draft of the project names the memo of its allocation. */
export async function updateDraftMemoNumber(
  tx: AgencyTransaction,
  projectId: string,
  memoNumber: string,
): Promise<void> {
  await on(tx)
    .updateTable('plan_versions')
    .set({ allocation_memo_number: memoNumber })
    .where('project_id', '=', projectId)
    .where('state', '=', 'draft')
    .execute();
}
