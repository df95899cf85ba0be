import { sql } from 'kysely';
import type { Result } from '../../../foundation/refusal.ts';
import type { AgencyTransaction } from '../../../platform/database/index.ts';

/** Work inside a transaction that is taken back by itself when it is refused; what was done before it stays. */
export async function insideSavepoint<T>(
  tx: AgencyTransaction,
  work: () => Promise<Result<T>>,
): Promise<Result<T>> {
  await sql`savepoint one_of_several`.execute(tx);
  const done = await work();
  if (!done.ok) await sql`rollback to savepoint one_of_several`.execute(tx);
  await sql`release savepoint one_of_several`.execute(tx);
  return done;
}
