import type { AgencyTransaction } from '../../platform/database/index.ts';
import type { AuditEventRow, AuditTables } from './tables.ts';

/** The insert as a query, to be run alone or within another statement. */
export function insertingEvents(tx: AgencyTransaction, rows: AuditEventRow[]) {
  return tx.withTables<AuditTables>().insertInto('audit_events').values(rows);
}

export async function insertEvents(tx: AgencyTransaction, rows: AuditEventRow[]): Promise<void> {
  await insertingEvents(tx, rows).execute();
}
