/** SQL of the delay memos of a closing. */
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { firstDay, type Month, month } from '../../../foundation/month.ts';
import type { AgencyTransaction } from '../../../platform/database/index.ts';
import type { ClosingTables } from '../tables.ts';
import type { DelayState } from '../workflow/delay-workflow.ts';

const on = (tx: AgencyTransaction) => tx.withTables<ClosingTables>();

export type ClosingDelay = {
  delayId: string;
  closingId: string;
  /** The month in which this memo is due. */
  period: Month;
  state: DelayState;
  reason: string;
  expectedOn: CalendarDate;
  memoId: string | null;
  /** First day on which it went up the line; counts for the due date. */
  requestedOn: CalendarDate | null;
  acknowledgedOn: CalendarDate | null;
  comment: string;
  version: number;
};

const delayOf = (row: ClosingTables['closing_delays']): ClosingDelay => ({
  delayId: row.delay_id,
  closingId: row.closing_id,
  period: month(row.period),
  state: row.state,
  reason: row.reason,
  expectedOn: row.expected_on as CalendarDate,
  memoId: row.memo_id,
  requestedOn: row.requested_on as CalendarDate | null,
  acknowledgedOn: row.acknowledged_on as CalendarDate | null,
  comment: row.comment,
  version: row.version,
});

/** By period. */
export async function listDelays(tx: AgencyTransaction, closingId: string): Promise<ClosingDelay[]> {
  const rows = await on(tx)
    .selectFrom('closing_delays')
    .selectAll()
    .where('closing_id', '=', closingId)
    .orderBy('period')
    .execute();
  return rows.map(delayOf);
}

export async function findDelay(tx: AgencyTransaction, delayId: string): Promise<ClosingDelay | null> {
  const row = await on(tx)
    .selectFrom('closing_delays')
    .selectAll()
    .where('delay_id', '=', delayId)
    .executeTakeFirst();
  return row ? delayOf(row) : null;
}

type Who = { agencyId: string; personId: string; now: Date };

export async function insertDelay(
  tx: AgencyTransaction,
  who: Who,
  delay: Pick<ClosingDelay, 'delayId' | 'closingId' | 'period' | 'reason' | 'expectedOn'>,
): Promise<void> {
  await on(tx)
    .insertInto('closing_delays')
    .values({
      agency_id: who.agencyId,
      delay_id: delay.delayId,
      closing_id: delay.closingId,
      period: firstDay(delay.period),
      state: 'draft',
      reason: delay.reason,
      expected_on: delay.expectedOn,
      memo_id: null,
      requested_on: null,
      acknowledged_on: null,
      comment: '',
      version: 1,
      changed_at: who.now,
      changed_by: who.personId,
    })
    .execute();
}

export type DelayChange = Partial<
  Pick<
    ClosingTables['closing_delays'],
    'state' | 'reason' | 'expected_on' | 'memo_id' | 'requested_on' | 'acknowledged_on' | 'comment'
  >
>;

/** Writes the change and the next version; the project was read for change in the same transaction. */
export async function updateDelay(
  tx: AgencyTransaction,
  who: Who,
  delay: Pick<ClosingDelay, 'delayId' | 'version'>,
  change: DelayChange,
): Promise<number> {
  const version = delay.version + 1;
  await on(tx)
    .updateTable('closing_delays')
    .set({ ...change, version, changed_at: who.now, changed_by: who.personId })
    .where('delay_id', '=', delay.delayId)
    .where('version', '=', delay.version)
    .execute();
  return version;
}
