import type { Database } from '../../platform/database/index.ts';
import { sealOf } from './seal-chain.ts';
import { insertSeal, listAgenciesToSeal, listEventsFrom, listSealedIdsFrom } from './store.ts';

/** Events per seal: what one seal holds in memory. */
const SEAL_SIZE = 5_000;
/** How far back a transaction that was open while its neighbours were sealed may still appear. */
const LATE_COMMIT_MS = 5 * 60_000;

/**
 * Seals every event that no seal covers yet, agency by agency; returns how many. Run each minute by a job.
 * Safe to run twice at once: the second finds the number taken and leaves the rest to the next minute.
 */
export async function sealAudit(database: Database, now: Date): Promise<{ events: number; seals: number }> {
  const done = { events: 0, seals: 0 };
  for (const agency of await listAgenciesToSeal(database, new Date(now.getTime() - 2 * LATE_COMMIT_MS))) {
    const floor = agency.last_audit_id ? idBefore(agency.last_audit_id, LATE_COMMIT_MS) : idAt(0);
    const sealed = new Set(await listSealedIdsFrom(database, agency.agency_id, floor));
    let previous =
      agency.seal_number === null || agency.seal_hash === null
        ? null
        : { seal_number: agency.seal_number, seal_hash: agency.seal_hash };
    let from = floor;
    for (;;) {
      const read = await listEventsFrom(database, agency.agency_id, from, SEAL_SIZE);
      const events = read.filter((event) => !sealed.has(event.audit_id));
      if (events.length > 0) {
        const seal = sealOf(events, previous, now);
        if (!(await insertSeal(database, seal))) break;
        done.events += seal.events;
        done.seals += 1;
        previous = seal;
      }
      const last = read.at(-1);
      if (!last || read.length < SEAL_SIZE) break;
      from = idAfter(last.audit_id);
    }
  }
  return done;
}

/** The smallest UUID v7 of an instant (its first 48 bits are milliseconds since 1970). */
export function idAt(milliseconds: number): string {
  const hex = Math.max(0, Math.floor(milliseconds)).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`;
}

function idBefore(id: string, milliseconds: number): string {
  return idAt(Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16) - milliseconds);
}

function idAfter(id: string): string {
  const hex = (BigInt(`0x${id.replaceAll('-', '')}`) + 1n).toString(16).padStart(32, '0');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
