import { expect, it } from 'vitest';
import { ok, refuse } from '../../foundation/refusal.ts';
import { newId } from '../../foundation/uuid.ts';
import type { AgencyTransaction, Database } from '../database/index.ts';
import { onBothEngines } from '../database/testing.ts';
import { deleteOldAnswers, onceOnly } from './idempotency.ts';

interface Tables {
  counted: { agency_id: string; n: number };
}

onBothEngines('a write sent twice', (engine) => {
  async function setUp() {
    const db: Database = await engine.fresh();
    await db.script(
      'create table counted (agency_id uuid, n int8); grant select, insert on counted to tidtam_app;',
    );
    const writer = { agencyId: newId(), personId: newId() };
    const add = async (tx: AgencyTransaction) => {
      const counted = tx.withTables<Tables>();
      await counted.insertInto('counted').values({ agency_id: writer.agencyId, n: 1 }).execute();
      const rows = await counted.selectFrom('counted').select('n').execute();
      return ok({ count: rows.length });
    };
    const stored = async () =>
      (await db.asOwner.withTables<Tables>().selectFrom('counted').select('n').execute()).length;
    return { db, writer, add, stored };
  }
  const request = { key: 'key-00000001', requestHash: 'a' };

  it('is done once and answered alike, also when both arrive together', async () => {
    const { db, writer, add, stored } = await setUp();
    const first = await onceOnly(db, writer, request, add);
    const again = await Promise.all([1, 2, 3].map(() => onceOnly(db, writer, request, add)));
    expect([first, ...again]).toEqual(Array(4).fill(ok({ count: 1 })));
    const other = { ...request, key: 'key-00000002' };
    const together = await Promise.all([1, 2, 3].map(() => onceOnly(db, writer, other, add)));
    expect(together).toEqual(Array(3).fill(ok({ count: 2 })));
    expect(await stored()).toBe(2);
  });

  it('is refused when the key comes with another request', async () => {
    const { db, writer, add, stored } = await setUp();
    await onceOnly(db, writer, request, add);
    const other = await onceOnly(db, writer, { ...request, requestHash: 'b' }, add);
    expect(other).toMatchObject({ ok: false, refusal: { kind: 'conflict', code: 'idempotency-key-reused' } });
    expect(await stored()).toBe(1);
  });

  it('gives the kept answer also where the rule would now refuse', async () => {
    const { db, writer, add } = await setUp();
    await onceOnly(db, writer, request, add);
    const stale = await onceOnly(db, writer, request, async () => refuse('stale', 'changed-meanwhile'));
    expect(stale).toEqual(ok({ count: 1 }));
  });

  it('changes nothing when refused, and does not keep the refusal', async () => {
    const { db, writer, add, stored } = await setUp();
    const refused = await onceOnly(db, writer, request, async (tx) => {
      await add(tx);
      return refuse('locked', 'plan-locked');
    });
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'plan-locked' } });
    expect(await stored()).toBe(0);
    expect(await onceOnly(db, writer, request, add)).toEqual(ok({ count: 1 }));
  });

  it('is another write for another person', async () => {
    const { db, writer, add } = await setUp();
    await onceOnly(db, writer, request, add);
    expect(await onceOnly(db, { ...writer, personId: newId() }, request, add)).toEqual(ok({ count: 2 }));
  });

  it('forgets what is older than asked', async () => {
    const { db, writer, add } = await setUp();
    await onceOnly(db, writer, request, add);
    expect(await deleteOldAnswers(db, new Date(Date.now() - 60_000))).toBe(0);
    expect(await deleteOldAnswers(db, new Date(Date.now() + 60_000))).toBe(1);
  });
});
