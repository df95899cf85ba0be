import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { newId } from '../../foundation/uuid.ts';
import type { Database } from './database.ts';
import { jsonb } from './jsonb.ts';
import { migrate } from './migrations.ts';
import { onBothEngines } from './testing.ts';

interface Tables {
  notes: { agency_id: string; note_id: number; words: string };
}

async function withNotes(db: Database): Promise<Database> {
  await db.script(`create table notes (agency_id uuid not null, note_id int8 not null, words text not null,
      primary key (agency_id, note_id));
    alter table notes enable row level security;
    create policy own_agency on notes using (agency_id = nullif(current_setting('tidtam.agency', true), '')::uuid);
    grant select, insert, update, delete on notes to tidtam_app;`);
  return db;
}

onBothEngines('the database', (engine) => {
  const insert = (db: Database, agency: string, id: number) =>
    db.inAgency(agency, (tx) =>
      tx
        .withTables<Tables>()
        .insertInto('notes')
        .values({ agency_id: agency, note_id: id, words: 'ก' })
        .execute(),
    );

  it('gives each type of value in the same form', async () => {
    const db = await engine.fresh();
    const { rows } = await sql<
      Record<string, unknown>
    >`select 9007199254740991::int8 as whole, 1.50::numeric as exact,
      '2023-03-31'::date as day, '2023-03-31T10:00:00+07'::timestamptz as instant, ${jsonb([1, { a: 'ข' }])} as words,
      array[1,2]::int8[] as wholes, array['2023-03-01']::date[] as days, '\\x00ff'::bytea as bytes, true as yes`.execute(
      db.asOwner,
    );
    expect(rows[0]).toEqual({
      whole: 9007199254740991,
      exact: '1.50',
      day: '2023-03-31',
      instant: new Date('2023-03-31T03:00:00Z'),
      words: [1, { a: 'ข' }],
      wholes: [1, 2],
      days: ['2023-03-01'],
      bytes: Buffer.from([0, 255]),
      yes: true,
    });
    await expect(sql`select 9007199254740993::int8`.execute(db.asOwner)).rejects.toThrow(/safe integers/);
  });

  it('shows an agency its own rows only, without any filter in the query', async () => {
    const db = await withNotes(await engine.fresh());
    const [one, two] = [newId(), newId()];
    await insert(db, one, 1);
    await insert(db, two, 2);
    const seen = await db.inAgency(one, (tx) =>
      tx.withTables<Tables>().selectFrom('notes').selectAll().execute(),
    );
    expect(seen.map((row) => row.note_id)).toEqual([1]);
    await expect(
      db.inAgency(one, (tx) =>
        tx
          .withTables<Tables>()
          .insertInto('notes')
          .values({ agency_id: two, note_id: 3, words: 'x' })
          .execute(),
      ),
    ).rejects.toThrow(/row-level security/);
    expect(await db.asOwner.withTables<Tables>().selectFrom('notes').selectAll().execute()).toHaveLength(2);
  });

  it('leaves the agency behind with the transaction', async () => {
    const db = await engine.fresh();
    await db.inAgency(newId(), (tx) => sql`select 1`.execute(tx));
    const { rows } = await sql<{ role: string; agency: string | null }>`select current_user as role,
      current_setting('tidtam.agency', true) as agency`.execute(db.asOwner);
    expect(rows[0]?.role).not.toBe('tidtam_app');
    expect(rows[0]?.agency || null).toBeNull();
  });

  it('takes everything back when the work throws', async () => {
    const db = await withNotes(await engine.fresh());
    const agency = newId();
    await expect(
      db.inAgency(agency, async (tx) => {
        await tx
          .withTables<Tables>()
          .insertInto('notes')
          .values({ agency_id: agency, note_id: 1, words: 'x' })
          .execute();
        throw new Error('refused');
      }),
    ).rejects.toThrow('refused');
    expect(await db.asOwner.withTables<Tables>().selectFrom('notes').selectAll().execute()).toEqual([]);
  });

  it('does not call a transaction committed whose failed statement was swallowed', async () => {
    const db = await withNotes(await engine.fresh());
    const agency = newId();
    const swallowed = db.inAgency(agency, async (tx) => {
      await tx
        .withTables<Tables>()
        .insertInto('notes')
        .values({ agency_id: agency, note_id: 1, words: 'x' })
        .execute();
      await sql`select 1 / 0`.execute(tx).catch(() => undefined);
    });
    await expect(swallowed).rejects.toThrow();
    expect(await db.asOwner.withTables<Tables>().selectFrom('notes').selectAll().execute()).toEqual([]);
  });

  it('keeps transactions that run at the same time apart', async () => {
    const db = await withNotes(await engine.fresh());
    const agencies = Array.from({ length: 20 }, () => newId());
    const counts = await Promise.all(
      agencies.map((agency, index) =>
        db.inAgency(agency, async (tx) => {
          const notes = tx.withTables<Tables>();
          await Promise.all(
            [1, 2, 3, 4].map((id) =>
              notes
                .insertInto('notes')
                .values({ agency_id: agency, note_id: id, words: `${index}` })
                .execute(),
            ),
          );
          const rows = await notes.selectFrom('notes').select('words').execute();
          return rows.filter((row) => row.words === `${index}`).length === 4 && rows.length === 4;
        }),
      ),
    );
    expect(counts.every(Boolean)).toBe(true);
  });

  it("keeps an owner's query out of an owner's open transaction", async () => {
    const db = await withNotes(await engine.fresh());
    const agency = newId();
    const owner = db.asOwner.withTables<Tables>();
    const inside = owner.transaction().execute(async (tx) => {
      await tx.insertInto('notes').values({ agency_id: agency, note_id: 1, words: 'x' }).execute();
      await new Promise((resolve) => setTimeout(resolve, 30));
      throw new Error('refused');
    });
    const beside = new Promise((resolve) => setTimeout(resolve, 10)).then(() =>
      owner.insertInto('notes').values({ agency_id: agency, note_id: 2, words: 'y' }).execute(),
    );
    await expect(inside).rejects.toThrow('refused');
    await beside;
    expect((await owner.selectFrom('notes').select('note_id').execute()).map((row) => row.note_id)).toEqual([
      2,
    ]);
  });

  it('throws instead of waiting for itself inside a transaction', async () => {
    const db = await engine.fresh();
    const agency = newId();
    await expect(db.inAgency(agency, () => sql`select 1`.execute(db.asOwner))).rejects.toThrow(
      /inside an agency/,
    );
    await expect(db.inAgency(agency, () => db.inAgency(agency, async () => 1))).rejects.toThrow(
      /inside an agency/,
    );
    const kept = await db.inAgency(agency, async (tx) => tx);
    await expect(sql`select 1`.execute(kept)).rejects.toThrow(/already ended/);
    await expect(async () => db.inAgency("x'; drop table notes; --", async () => 1)).rejects.toThrow(
      /not an agency id/,
    );
  });

  it('migrates once, and refuses a file that changed or is unknown', async () => {
    const db = await engine.empty();
    const file = (name: string, text: string) => ({ name, sql: text, sha256: `${name}:${text}` });
    const first = file('0001-a', "create table a (x text); insert into a values ('it''s');");
    expect(await migrate(db, [first])).toEqual(['0001-a']);
    expect(await migrate(db, [first])).toEqual([]);
    const broken = file('0002-b', 'create table b (x int); select 1 / 0;');
    await expect(migrate(db, [first, broken])).rejects.toThrow(/0002-b/);
    expect((await db.statement("select to_regclass('b') as b")).rows[0]?.b).toBeNull();
    await expect(migrate(db, [file('0001-a', 'create table c ()')])).rejects.toThrow(/was changed/);
    await expect(migrate(db, [])).rejects.toThrow(/newer than this program/);
    const two = [first, file('0002-b', 'create table b (x int);')];
    const together = await Promise.all([migrate(db, two), migrate(db, two)]);
    expect(together.flat()).toEqual(['0002-b']);
  });
});
