import { AsyncLocalStorage } from 'node:async_hooks';
import { isUuid } from '../../foundation/uuid.ts';

const scope = new AsyncLocalStorage<{ open: boolean }>();

/**
 * The two statements that every transaction of an agency begins with. `set local` with a checked literal and
 * not set_config(): only the former reaches the workers of a distributed PostgreSQL.
 */
export function agencyStatements(agencyId: string): string {
  if (!isUuid(agencyId))
    throw new Error(`not an agency id: ${JSON.stringify(String(agencyId).slice(0, 60))}`);
  return `set local role tidtam_app; set local tidtam.agency = '${agencyId}'`;
}

/** Runs `work` as the inside of an agency's transaction. */
export async function insideAgency<T>(work: () => Promise<T>): Promise<T> {
  outsideAgency('a second transaction');
  const mark = { open: true };
  try {
    return await scope.run(mark, work);
  } finally {
    mark.open = false;
  }
}

/** Throws inside a transaction of an agency: what follows needs a connection of its own. */
export function outsideAgency(what: string): void {
  if (scope.getStore()?.open)
    throw new Error(
      `${what} was asked for inside an agency's transaction; do it before or after, or with its tx`,
    );
}
