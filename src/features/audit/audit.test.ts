import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { newId } from '../../foundation/uuid.ts';
import type { Database } from '../../platform/database/index.ts';
import { onBothEngines } from '../../platform/database/testing.ts';
import { auditInsert, recordAudit, sealAudit, verifyAudit } from './index.ts';
import { listEvents } from './store.ts';

const now = () => new Date();

async function agency(db: Database, code: string): Promise<string> {
  const id = newId();
  await sql`insert into agencies (agency_id, code, name_th, name_en, abbreviation, agency_type, created_at, changed_at)
    values (${id}, ${code}, 'หน่วยงานตัวอย่าง', 'Example agency', 'ตย.', 'other', now(), now())`.execute(
    db.asOwner,
  );
  return id;
}

const record = (db: Database, agencyId: string, subjectId: string, after: unknown = { satang: 12_500 }) =>
  db.inAgency(agencyId, (tx) =>
    recordAudit(
      { tx, actor: { agencyId, personId: null }, now: now(), requestId: 'r-1' },
      {
        action: 'monthly-reports.save',
        subjectType: 'monthly-report',
        subjectId,
        before: { satang: 0 },
        after,
      },
    ),
  );

/** What no application may do; the trigger is lifted by hand to play the intruder with the owner's rights. */
const asIntruder = (db: Database, statement: string) =>
  db.script(
    `alter table audit_events disable trigger all; ${statement}; alter table audit_events enable trigger all`,
  );

onBothEngines('the audit trail', (engine) => {
  it('is written in the transaction of the action: rolled back with it', async () => {
    const db = await engine.fresh();
    const id = await agency(db, 'A');
    await record(db, id, 'kept');
    await expect(
      db.inAgency(id, async (tx) => {
        await auditInsert(
          { tx, actor: { agencyId: id, personId: null }, now: now(), requestId: 'r' },
          { action: 'projects.edit', subjectType: 'project', subjectId: 'lost' },
        ).execute();
        throw new Error('refused');
      }),
    ).rejects.toThrow('refused');
    const events = await db.inAgency(id, (tx) => listEvents(tx, id, { limit: 10 }));
    expect(events.map((event) => event.subject_id)).toEqual(['kept']);
    expect(events[0]).toMatchObject({ before: { satang: 0 }, after: { satang: 12_500 }, on_behalf_of: null });
  });

  it('goes into one statement with the change itself', async () => {
    const db = await engine.fresh();
    const id = await agency(db, 'A');
    await db.inAgency(id, async (tx) => {
      const ctx = { tx, actor: { agencyId: id, personId: null }, now: now(), requestId: 'r' };
      await tx
        .withTables<{ agencies: { agency_id: string; ministry: string } }>()
        .with('audit', () =>
          auditInsert(ctx, {
            action: 'agencies.edit',
            subjectType: 'agency',
            subjectId: 'A',
            after: { ministry: 'ก' },
          }),
        )
        .updateTable('agencies')
        .set({ ministry: 'ก' })
        .where('agency_id', '=', id)
        .execute();
    });
    expect(await db.inAgency(id, (tx) => listEvents(tx, id, { limit: 10 }))).toHaveLength(1);
  });

  it('cannot be changed or emptied, by the application or by the owner', async () => {
    const db = await engine.fresh();
    const id = await agency(db, 'A');
    await record(db, id, 'kept');
    for (const statement of [
      `update audit_events set action = 'x'`,
      'delete from audit_events',
      'truncate audit_events',
    ]) {
      await expect(
        db.inAgency(id, (tx) => sql.raw(statement).execute(tx)),
        statement,
      ).rejects.toThrow(/permission denied/);
      await expect(sql.raw(statement).execute(db.asOwner), statement).rejects.toThrow('only ever added to');
    }
  });

  it('is sealed agency by agency, once, and verifies', async () => {
    const db = await engine.fresh();
    const [a, b] = [await agency(db, 'A'), await agency(db, 'B')];
    await record(db, a, '1');
    await record(db, a, '2', { ข้อความ: 'ภาษาไทย', number: 1.5, list: [1, null, 'x'] });
    await record(db, b, '3');
    expect(await sealAudit(db, now())).toEqual({ events: 3, seals: 2 });
    expect(await sealAudit(db, now())).toEqual({ events: 0, seals: 0 });
    await record(db, a, '4');
    expect(await sealAudit(db, now())).toEqual({ events: 1, seals: 1 });
    expect(await verifyAudit(db, now())).toEqual({ agencies: 2, seals: 3, events: 4, problems: [] });
  });

  it('seals an event that committed late with an earlier id', async () => {
    const db = await engine.fresh();
    const id = await agency(db, 'A');
    const early = newId();
    await record(db, id, 'first');
    await sealAudit(db, now());
    await sql`insert into audit_events (agency_id, audit_id, occurred_at, action, subject_type, subject_id, request_id)
      values (${id}, ${early}, now(), 'projects.edit', 'project', 'late', 'r')`.execute(db.asOwner);
    expect(await sealAudit(db, now())).toEqual({ events: 1, seals: 1 });
    expect((await verifyAudit(db, now())).problems).toEqual([]);
  });

  it('shows what an intruder with the owner’s rights has done', async () => {
    const db = await engine.fresh();
    const id = await agency(db, 'A');
    for (const subject of ['1', '2', '3']) {
      await record(db, id, subject);
      await sealAudit(db, now());
    }
    const kinds = async () => (await verifyAudit(db, now())).problems.map((problem) => problem.kind);
    await asIntruder(db, `update audit_events set after = '{"satang": 1}' where subject_id = '2'`);
    expect(await kinds()).toEqual(['event-changed']);
    await asIntruder(db, `delete from audit_events where subject_id = '1'`);
    expect(await kinds()).toEqual(['event-missing', 'event-changed']);
    await db.script(`alter table audit_seals disable trigger all; delete from audit_seals where seal_number = 2;
      alter table audit_seals enable trigger all`);
    expect(await kinds()).toEqual(['event-missing', 'seal-missing']);
  });

  it('reports an event that the job has not sealed within ten minutes', async () => {
    const db = await engine.fresh();
    const id = await agency(db, 'A');
    await record(db, id, '1');
    expect((await verifyAudit(db, now())).problems).toEqual([]);
    const later = new Date(Date.now() + 11 * 60_000);
    expect((await verifyAudit(db, later)).problems.map((problem) => problem.kind)).toEqual([
      'event-unsealed',
    ]);
  });
});
