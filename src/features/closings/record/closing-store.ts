/** SQL of closings and of what each payer gives back. Row security keeps the agency. */
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import type { Satang } from '../../../foundation/satang.ts';
import type { AgencyTransaction } from '../../../platform/database/index.ts';
import type { ClosingTables } from '../tables.ts';
import type { ClosingState } from '../workflow/closing-workflow.ts';

const on = (tx: AgencyTransaction) => tx.withTables<ClosingTables>();

/** What one payer declares and has given back. Position 0 is the project unit itself. */
export type ClosingReturn = {
  position: number;
  name: string;
  memoNumber: string;
  principalSatang: Satang | null;
  interestSatang: Satang | null;
  receiptNumber: string | null;
  receivedOn: CalendarDate | null;
};

export type ClosingRecord = {
  closingId: string;
  projectId: string;
  state: Exclude<ClosingState, 'not-begun'>;
  recipientCount: number | null;
  stakeholderCount: number | null;
  memoId: string | null;
  approvedOn: CalendarDate | null;
  moneyReturnedOn: CalendarDate | null;
  originalReceivedOn: CalendarDate | null;
  closedOn: CalendarDate | null;
  version: number;
  returns: ClosingReturn[];
};

type Key = { projectId: string } | { closingId: string };

/** Null where nobody has begun. The project's row, read for change before, keeps others waiting. */
export async function findClosing(tx: AgencyTransaction, key: Key): Promise<ClosingRecord | null> {
  const query = on(tx).selectFrom('closings').selectAll();
  const row = await ('projectId' in key
    ? query.where('project_id', '=', key.projectId)
    : query.where('closing_id', '=', key.closingId)
  ).executeTakeFirst();
  if (!row) return null;
  const returns = await on(tx)
    .selectFrom('closing_returns')
    .selectAll()
    .where('closing_id', '=', row.closing_id)
    .orderBy('position')
    .execute();
  return {
    closingId: row.closing_id,
    projectId: row.project_id,
    state: row.state,
    recipientCount: row.recipient_count,
    stakeholderCount: row.stakeholder_count,
    memoId: row.memo_id,
    approvedOn: row.approved_on as CalendarDate | null,
    moneyReturnedOn: row.money_returned_on as CalendarDate | null,
    originalReceivedOn: row.original_received_on as CalendarDate | null,
    closedOn: row.closed_on as CalendarDate | null,
    version: row.version,
    returns: returns.map((each) => ({
      position: each.position,
      name: each.name,
      memoNumber: each.memo_number,
      principalSatang: each.principal_satang as Satang | null,
      interestSatang: each.interest_satang as Satang | null,
      receiptNumber: each.receipt_number,
      receivedOn: each.received_on as CalendarDate | null,
    })),
  };
}

type Who = { agencyId: string; personId: string; now: Date };

export async function insertClosing(
  tx: AgencyTransaction,
  who: Who,
  closing: Pick<ClosingRecord, 'closingId' | 'projectId'>,
): Promise<void> {
  await on(tx)
    .insertInto('closings')
    .values({
      agency_id: who.agencyId,
      closing_id: closing.closingId,
      project_id: closing.projectId,
      state: 'draft',
      recipient_count: null,
      stakeholder_count: null,
      memo_id: null,
      approved_on: null,
      money_returned_on: null,
      original_received_on: null,
      closed_on: null,
      version: 1,
      created_at: who.now,
      created_by: who.personId,
      changed_at: who.now,
      changed_by: who.personId,
    })
    .execute();
}

export type ClosingChange = Partial<
  Pick<
    ClosingTables['closings'],
    'state' | 'memo_id' | 'approved_on' | 'money_returned_on' | 'original_received_on' | 'closed_on'
  >
>;

/** Writes the change and the next version; the project was read for change in the same transaction. */
export async function updateClosing(
  tx: AgencyTransaction,
  who: Who,
  closing: Pick<ClosingRecord, 'closingId' | 'version'>,
  change: ClosingChange,
): Promise<number> {
  const version = closing.version + 1;
  await on(tx)
    .updateTable('closings')
    .set({ ...change, version, changed_at: who.now, changed_by: who.personId })
    .where('closing_id', '=', closing.closingId)
    .where('version', '=', closing.version)
    .execute();
  return version;
}

export type ClosingFigures = Pick<ClosingRecord, 'recipientCount' | 'stakeholderCount'> & {
  returns: readonly Omit<ClosingReturn, 'receiptNumber' | 'receivedOn'>[];
};

/** Puts this declaration in the place of the former one. Only while no receipt is recorded; its step counts the version. */
export async function replaceFigures(
  tx: AgencyTransaction,
  agencyId: string,
  closingId: string,
  { recipientCount, stakeholderCount, returns }: ClosingFigures,
): Promise<void> {
  await on(tx)
    .updateTable('closings')
    .set({ recipient_count: recipientCount, stakeholder_count: stakeholderCount })
    .where('closing_id', '=', closingId)
    .execute();
  await on(tx).deleteFrom('closing_returns').where('closing_id', '=', closingId).execute();
  if (returns.length === 0) return;
  await on(tx)
    .insertInto('closing_returns')
    .values(
      returns.map((each) => ({
        agency_id: agencyId,
        closing_id: closingId,
        position: each.position,
        name: each.name,
        memo_number: each.memoNumber,
        principal_satang: each.principalSatang,
        interest_satang: each.interestSatang,
        receipt_number: null,
        received_on: null,
        recorded_by: null,
        recorded_at: null,
      })),
    )
    .execute();
}

export async function updateReceipt(
  tx: AgencyTransaction,
  who: Who,
  of: { closingId: string; position: number },
  receipt: { receiptNumber: string; receivedOn: CalendarDate },
): Promise<void> {
  await on(tx)
    .updateTable('closing_returns')
    .set({
      receipt_number: receipt.receiptNumber,
      received_on: receipt.receivedOn,
      recorded_by: who.personId,
      recorded_at: who.now,
    })
    .where('closing_id', '=', of.closingId)
    .where('position', '=', of.position)
    .execute();
}
