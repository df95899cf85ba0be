/**
 * Row-level security of every tenant table (design: data rules, tenant). The tables are found in the database, not
 * listed here, so that a new one cannot be forgotten.
 */
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import type { Database } from '../../platform/database/index.ts';
import { onBothEngines } from '../../platform/database/testing.ts';
import { testAgency, testInstallation, testPerson } from './testing.ts';

async function tenantTables(db: Database): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
      and a.attname = 'agency_id' and not a.attisdropped
    order by 1`.execute(db.asOwner);
  return rows.map((row) => row.name);
}

onBothEngines('row-level security', (engine) => {
  it('is on for every table with an agency, under a policy for the application’s role that names the agency', async () => {
    const db = await engine.fresh();
    const tables = await tenantTables(db);
    expect(tables.length).toBeGreaterThan(10);
    const { rows } = await sql<{ name: string; secured: boolean; policies: string[] }>`
      select c.relname as name, c.relrowsecurity as secured,
        coalesce((select array_agg(coalesce(p.qual, '') || coalesce(p.with_check, '')) from pg_policies p
          where p.schemaname = 'public' and p.tablename = c.relname), '{}') as policies
      from pg_class c where c.relnamespace = 'public'::regnamespace and c.relname = any(${tables}::text[])`.execute(
      db.asOwner,
    );
    for (const { name, secured, policies } of rows) {
      expect(secured, name).toBe(true);
      expect(policies.length, name).toBeGreaterThan(0);
      for (const policy of policies)
        expect(policy, name).toMatch(/agency_id = .*current_setting\('tidtam\.agency'/);
    }
  });

  it('shows a query without any filter the rows of one agency only, in every table', async () => {
    const db = await engine.fresh();
    const { deps } = testInstallation(db);
    const one = await testAgency(deps, 'ONE');
    const two = await testAgency(deps, 'TWO');
    await testPerson(deps, one, 'officer.one', 'project-officer');
    await testPerson(deps, two, 'officer.two', 'project-officer', two.topUnitId);
    for (const table of await tenantTables(db)) {
      await copyRow(db, table, one.agencyId, two.agencyId);
      expect(await agenciesIn(db.asOwner, table), table).toHaveLength(2);
      const seen = await db
        .inAgency(one.agencyId, (tx) => agenciesIn(tx, table))
        .catch((error) => {
          // No right to read at all is stricter still.
          if (/permission denied/.test(String(error))) return [];
          throw error;
        });
      expect(
        seen.filter((agencyId) => agencyId !== one.agencyId),
        table,
      ).toEqual([]);
    }
    const people = await db.inAgency(two.agencyId, (tx) => agenciesIn(tx, 'persons'));
    expect(people).toEqual([two.agencyId]);
    expect(await agenciesIn(db.asOwner, 'persons')).toHaveLength(2);
  });

  it('refuses to write a row of another agency, or to take a row over', async () => {
    const db = await engine.fresh();
    const { deps } = testInstallation(db);
    const one = await testAgency(deps, 'ONE');
    const two = await testAgency(deps, 'TWO');
    const insert = sql`insert into units (agency_id, unit_id, parent_unit_id, kind, code, name_th, name_en, created_at, changed_at)
      values (${two.agencyId}, gen_random_uuid(), ${two.topUnitId}, 'group', 'X', 'ก', 'x', now(), now())`;
    await expect(db.inAgency(one.agencyId, (tx) => insert.execute(tx))).rejects.toThrow(/row-level security/);
    const move = sql`update persons set agency_id = ${two.agencyId}`;
    await expect(db.inAgency(one.agencyId, (tx) => move.execute(tx))).rejects.toThrow();
    const touch = sql`update units set name_th = 'ยึดแล้ว'`;
    await db.inAgency(one.agencyId, (tx) => touch.execute(tx));
    const { rows } = await sql<{
      name_th: string;
    }>`select name_th from units where agency_id = ${two.agencyId}`.execute(db.asOwner);
    expect(rows[0]?.name_th).not.toBe('ยึดแล้ว');
  });

  it('binds the application’s role, which owns no table and cannot step out of it', async () => {
    const db = await engine.fresh();
    const { rows: owned } = await sql<{ name: string }>`
      select relname as name from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = 'tidtam_app'`.execute(
      db.asOwner,
    );
    expect(owned).toEqual([]);
    const { rows } = await sql<{ rolsuper: boolean; rolbypassrls: boolean; rolcreaterole: boolean }>`
      select rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname = 'tidtam_app'`.execute(
      db.asOwner,
    );
    expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreaterole: false }]);
    const { rows: memberships } =
      await sql`select 1 from pg_auth_members m join pg_roles r on r.oid = m.member
      where r.rolname = 'tidtam_app'`.execute(db.asOwner);
    expect(memberships).toEqual([]);
  });

  it('shows nothing at all where no agency is set', async () => {
    const db = await engine.fresh();
    const { deps } = testInstallation(db);
    await testAgency(deps, 'ONE');
    const counted = await db.asOwner.transaction().execute(async (tx) => {
      await sql`set local role tidtam_app`.execute(tx);
      const { rows } = await sql<{ count: number }>`select count(*)::int as count from persons`.execute(tx);
      return rows[0]?.count;
    });
    expect(counted).toBe(0);
  });
});

async function agenciesIn(tx: Database['asOwner'], table: string): Promise<string[]> {
  const { rows } = await sql<{
    agency_id: string;
  }>`select distinct agency_id from ${sql.table(table)}`.execute(tx);
  return rows.map((row) => row.agency_id);
}

/**
 * Makes sure both agencies have a row in a table that nothing in this test fills: one row per agency, made of the
 * simplest value of each type, with the rules that tie it to other tables lifted for that one statement.
 */
async function copyRow(db: Database, table: string, ...agencyIds: string[]): Promise<void> {
  const { rows: columns } = await sql<{ name: string; type: string }>`
    select a.attname as name, format_type(a.atttypid, a.atttypmod) as type from pg_attribute a
    where a.attrelid = ${table}::regclass and a.attnum > 0 and not a.attisdropped and a.attnotnull
      and not a.atthasdef and a.attgenerated = ''`.execute(db.asOwner);
  for (const agencyId of agencyIds) {
    const present =
      await sql`select 1 from ${sql.table(table)} where agency_id = ${agencyId} limit 1`.execute(db.asOwner);
    if (present.rows.length > 0) continue;
    const names = columns.map(({ name }) => `"${name}"`).join(', ');
    const values = columns
      .map(({ name, type }) => (name === 'agency_id' ? `'${agencyId}'` : simplest(type)))
      .join(', ');
    const checks = await sql<{ name: string; definition: string }>`
      select conname as name, pg_get_constraintdef(oid) as definition from pg_constraint
      where conrelid = ${table}::regclass and contype in ('c', 'f') and coninhcount = 0`.execute(db.asOwner);
    const drop = checks.rows
      .map(({ name }) => `alter table "${table}" drop constraint "${name}";`)
      .join('\n');
    await db.script(`${drop}\ninsert into "${table}" (${names}) values (${values});`);
  }
}

function simplest(type: string): string {
  if (type === 'uuid') return 'gen_random_uuid()';
  if (/^(integer|bigint|smallint|numeric)/.test(type)) return '1';
  if (type === 'boolean') return 'true';
  if (type === 'date') return "date '2023-04-01'";
  if (type.startsWith('timestamp')) return 'now()';
  // columns of approval_requests are generated from its content.
  if (type === 'jsonb') return `'{"title": {}, "checks": []}'`;
  if (type.endsWith('[]')) return "'{}'";
  if (type === 'bytea') return "''";
  return "'x'";
}
