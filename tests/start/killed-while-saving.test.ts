import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { expect, it } from 'vitest';
import { openDatabase } from '../../src/platform/database/index.ts';
import { startDemonstration } from './demonstration-process.ts';
import { type AcknowledgedSave, MONTH, saveUntil, standingReports } from './saving-officers.ts';

/**
 * The program with its demonstration is killed with SIGKILL while officers save their monthly reports through the
 * API. Every save it acknowledged must be there afterwards: the newest in its report, each in the audit trail.
 */
type Place = { dataFolder: string; databaseUrl: string | null };

/** Saves that the audit trail knows: project and the words written. */
async function auditedSaves(place: Place): Promise<Set<string>> {
  const database = await openDatabase({ ...place, databaseConnections: 2 });
  const { rows } = await database.statement(
    `select subject_id, value from audit_events, jsonb_each_text(after)
      where action = 'monthly-reports.save' and key like '%.workDone'`,
  );
  await database.close();
  return new Set(rows.map((row) => `${row.subject_id}: ${row.value}`));
}

async function rounds(place: Place): Promise<void> {
  const environment = { TIDTAM_DATA: place.dataFolder, DATABASE_URL: place.databaseUrl ?? '' };
  const all: AcknowledgedSave[] = [];
  for (const enough of [40, 200]) {
    const server = await startDemonstration(environment);
    const { acknowledged, broken } = await saveUntil(server.address, enough, server.kill);
    expect(acknowledged.length).toBeGreaterThanOrEqual(enough);
    expect(broken).toBeGreaterThan(1);
    all.push(...acknowledged);
    const audited = await auditedSaves(place);
    const lost = all.filter((each) => !audited.has(`${each.projectCode}/${MONTH}: ${each.words}`));
    expect(lost).toEqual([]);
  }
  // What was on its way when the process died is there wholly or not at all.
  const server = await startDemonstration(environment);
  const standing = await standingReports(server.address);
  await server.kill();
  expect(standing.length).toBeGreaterThan(3);
  for (const { projectCode, version, words } of standing) {
    const newest = all.findLast((each) => each.projectCode === projectCode);
    expect(version).toBeGreaterThanOrEqual(newest?.version ?? 1);
    expect(words).toBe(`${projectCode} ครั้งที่ ${version}`);
  }
}

it('a process killed in the middle of saved reports loses nothing it acknowledged (pglite)', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'tidtam-killed-'));
  await rounds({ dataFolder, databaseUrl: null });
  rmSync(dataFolder, { recursive: true });
}, 240_000);

it('a process killed in the middle of saved reports loses nothing it acknowledged (postgresql)', async () => {
  const address = new URL(process.env.TIDTAM_TEST_DATABASE_URL ?? '');
  const administrator = new pg.Client({ connectionString: address.href });
  await administrator.connect();
  const name = `tidtam_killed_${process.pid}`;
  await administrator.query(`create database ${name}`);
  address.pathname = `/${name}`;
  const dataFolder = mkdtempSync(join(tmpdir(), 'tidtam-killed-'));
  await rounds({ dataFolder, databaseUrl: address.href });
  rmSync(dataFolder, { recursive: true });
  await administrator.query(`drop database ${name} with (force)`);
  await administrator.end();
}, 240_000);
