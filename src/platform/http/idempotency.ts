import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { ok, RefusalError, type Result, refuse } from '../../foundation/refusal.ts';
import { type AgencyTransaction, type Database, jsonb } from '../database/index.ts';

/** A write that may be sent again: the client's key, and what was asked. */
export interface RepeatableRequest {
  key: string;
  /** SHA-256 of method, path and body, hexadecimal. */
  requestHash: string;
}

interface Tables {
  idempotency_keys: {
    agency_id: string;
    person_id: string;
    idempotency_key: string;
    request_hash: string;
    response_status: number;
    response: unknown;
    created_at: Date;
  };
}

type Writer = { agencyId: string; personId: string };

/**
 * The header Idempotency-Key with a hash of the request; null when the header is not sent. Call it after the
 * body was validated. Files are told apart by their length: their encoding differs from one sending to the next.
 */
export async function readIdempotencyKey(c: Context): Promise<Result<RepeatableRequest | null>> {
  const key = c.req.header('idempotency-key');
  if (key === undefined) return ok(null);
  if (key.length < 8 || key.length > 100) return refuse('invalid', 'idempotency-key-invalid');
  const json = (c.req.header('content-type') ?? '').includes('json');
  const body = json ? await c.req.text() : (c.req.header('content-length') ?? '');
  const { pathname, search } = new URL(c.req.url);
  const requestHash = createHash('sha256')
    .update(`${c.req.method}\n${pathname}${search}\n${body}`)
    .digest('hex');
  return ok({ key, requestHash });
}

async function find(tx: AgencyTransaction, writer: Writer, key: string) {
  return tx
    .withTables<Tables>()
    .selectFrom('idempotency_keys')
    .select(['request_hash', 'response'])
    .where('agency_id', '=', writer.agencyId)
    .where('person_id', '=', writer.personId)
    .where('idempotency_key', '=', key)
    .executeTakeFirst();
}

/** False when the key is already taken. */
async function insert(tx: AgencyTransaction, writer: Writer, request: RepeatableRequest, value: unknown) {
  const { numInsertedOrUpdatedRows } = await tx
    .withTables<Tables>()
    .insertInto('idempotency_keys')
    .values({
      agency_id: writer.agencyId,
      person_id: writer.personId,
      idempotency_key: request.key,
      request_hash: request.requestHash,
      response_status: 200,
      response: jsonb(value),
      created_at: new Date(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

class AlreadyDone extends Error {}

/**
 * One transaction of an agency whose refusals roll back. With a key, a success is kept in the same transaction
 * and given again to the same request; the same key with another request is refused. Costs one statement on
 * the usual way: the key is written last, and only a conflict or a refusal looks for what is kept.
 */
export async function onceOnly<T>(
  database: Database,
  writer: Writer,
  request: RepeatableRequest | null,
  work: (tx: AgencyTransaction) => Promise<Result<T>>,
): Promise<Result<T>> {
  try {
    return await database.inAgency(writer.agencyId, async (tx) => {
      const result = await work(tx);
      if (!result.ok) throw new RefusalError(result.refusal);
      if (request && !(await insert(tx, writer, request, result.value))) throw new AlreadyDone();
      return result;
    });
  } catch (error) {
    const refused = error instanceof RefusalError;
    if (!refused && !(request && (error instanceof AlreadyDone || isUnique(error)))) throw error;
    const kept = request && (await database.inAgency(writer.agencyId, (tx) => find(tx, writer, request.key)));
    if (kept && request) {
      if (kept.request_hash !== request.requestHash) return refuse('conflict', 'idempotency-key-reused');
      return ok(kept.response as T);
    }
    if (refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

/** The second of two equal requests may meet the row of the first before it meets its key. */
const isUnique = (error: unknown) => (error as { code?: string }).code === '23505';

/** A day is long enough for any client to try again. Returns how many were deleted. */
export async function deleteOldAnswers(database: Database, before: Date): Promise<number> {
  const { numDeletedRows } = await database.asOwner
    .withTables<Tables>()
    .deleteFrom('idempotency_keys')
    .where('created_at', '<', before)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
