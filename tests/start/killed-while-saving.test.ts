import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { expect, it } from 'vitest';
import { migrate, openDatabase } from '../../src/platform/database/index.ts';

/** Saves in a process of its own, kills it with SIGKILL after `enough` acknowledged saves; returns those. */
async function saveAndKill(environment: Record<string, string>, enough: number): Promise<number[]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'saving-process.ts')], {
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let acknowledged = '';
  child.stdout.on('data', (text) => {
    acknowledged += text;
    if (acknowledged.split('\n').length > enough) child.kill('SIGKILL');
  });
  await new Promise((resolve) => child.once('close', resolve));
  expect(child.signalCode).toBe('SIGKILL');
  return acknowledged
    .split('\n')
    .slice(0, -1)
    .map((line) => Number(line));
}

async function rounds(settings: { dataFolder: string; databaseUrl: string | null }): Promise<void> {
  const open = () => openDatabase({ ...settings, databaseConnections: 4 });
  const environment = { TIDTAM_DATA: settings.dataFolder, DATABASE_URL: settings.databaseUrl ?? '' };
  for (const enough of [50, 333]) {
    const first = await open();
    await migrate(first);
    await first.script('drop table if exists saves');
    await first.close();
    const acknowledged = await saveAndKill(environment, enough);
    expect(acknowledged.length).toBeGreaterThanOrEqual(enough);
    const again = await open();
    const { rows } = await again.statement('select n from saves');
    await again.close();
    const there = new Set(rows.map((row) => row.n));
    expect(acknowledged.filter((n) => !there.has(n))).toEqual([]);
  }
}

it('a process killed in the middle of saves loses nothing it acknowledged (pglite)', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'tidtam-killed-'));
  await rounds({ dataFolder, databaseUrl: null });
  rmSync(dataFolder, { recursive: true });
});

it('a process killed in the middle of saves loses nothing it acknowledged (postgresql)', async () => {
  const address = new URL(process.env.TIDTAM_TEST_DATABASE_URL ?? '');
  const administrator = new pg.Client({ connectionString: address.href });
  await administrator.connect();
  const name = `tidtam_killed_${process.pid}`;
  await administrator.query(`create database ${name}`);
  address.pathname = `/${name}`;
  await rounds({ dataFolder: '/nonexistent', databaseUrl: address.href });
  await administrator.query(`drop database ${name} with (force)`);
  await administrator.end();
});
