import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, describe, expect, it } from 'vitest';

/** What keeps the program from starting: one sentence in Thai, one in English, status 1, nothing lost. */
const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'tidtam-start-'));
const children: ChildProcess[] = [];
afterEach(() => children.splice(0).map((child) => child.kill('SIGKILL')));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function command(words: string[], environment: Record<string, string>) {
  const child = spawn(process.execPath, [join(root, 'src/cli/tidtam.ts'), ...words], {
    cwd: tmpdir(),
    env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: '0', TIDTAM_LOG: 'warn', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let out = '';
  let problems = '';
  child.stdout.on('data', (text) => {
    out += text;
  });
  child.stderr.on('data', (text) => {
    problems += text;
  });
  const ended = new Promise<{ status: number | null; out: string; problems: string }>((resolve) =>
    child.once('close', (status) => resolve({ status, out, problems })),
  );
  return { child, ended, printed: () => out };
}

async function refused(environment: Record<string, string>, words = ['migrate']): Promise<string> {
  const { status, problems } = await command(words, environment).ended;
  expect(status).toBe(1);
  const lines = problems.trim().split('\n');
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/[ก-๙]/);
  expect(lines[1]).not.toMatch(/[ก-๙]/);
  return lines[1] ?? '';
}

const migrated = async (TIDTAM_DATA: string) =>
  expect((await command(['migrate'], { TIDTAM_DATA }).ended).status).toBe(0);

function listening(): Promise<{ server: Server; port: number }> {
  const server = createServer();
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () =>
      resolve({ server, port: (server.address() as { port: number }).port }),
    ),
  );
}

async function until(what: () => boolean): Promise<void> {
  for (let tries = 0; tries < 600 && !what(); tries += 1) await new Promise((next) => setTimeout(next, 50));
  expect(what()).toBe(true);
}

describe('a start that is refused', () => {
  it('names a taken port', async () => {
    const { server, port } = await listening();
    const sentence = await refused({ PORT: String(port), TIDTAM_DATA: join(folder, 'port') }, [
      'start',
      '--empty',
    ]);
    expect(sentence).toContain(`Port ${port} is taken`);
    server.close();
  });

  it('names a folder that cannot be written', async () => {
    writeFileSync(join(folder, 'a-file'), '');
    expect(await refused({ TIDTAM_DATA: join(folder, 'a-file/data') })).toContain('cannot be written');
  });

  it('names a data folder that is in use, and takes it when its holder was killed', async () => {
    const TIDTAM_DATA = join(folder, 'in-use');
    const first = command(['start', '--empty'], { TIDTAM_DATA });
    await until(() => first.printed().includes('first-administrator?token='));
    expect(await refused({ TIDTAM_DATA })).toContain(
      `in use by a program already running (process ${first.child.pid})`,
    );
    first.child.kill('SIGKILL');
    await first.ended;
    await migrated(TIDTAM_DATA);
  });

  it('names a damaged database and changes nothing of it', async () => {
    const TIDTAM_DATA = join(folder, 'damaged');
    await migrated(TIDTAM_DATA);
    const database = join(TIDTAM_DATA, 'database');
    truncateSync(join(database, 'global/pg_control'), 100);
    // PostgreSQL notes its process before it looks at anything; that note is no data.
    const contents = () =>
      readdirSync(database, { recursive: true })
        .filter((name) => name !== 'postmaster.pid')
        .sort();
    const before = contents();
    expect(await refused({ TIDTAM_DATA })).toMatch(/damaged or incomplete; nothing was changed/);
    expect(contents()).toEqual(before);
  });

  it('does not make a new database over a folder that holds something else', async () => {
    const TIDTAM_DATA = join(folder, 'foreign');
    mkdirSync(join(TIDTAM_DATA, 'database'), { recursive: true });
    writeFileSync(join(TIDTAM_DATA, 'database/letter.txt'), 'x');
    expect(await refused({ TIDTAM_DATA })).toContain('damaged or incomplete');
    expect(readdirSync(join(TIDTAM_DATA, 'database'))).toEqual(['letter.txt']);
  });

  it('names a server that cannot be reached, without its password', async () => {
    const { server, port } = await listening();
    server.close();
    const sentence = await refused({
      DATABASE_URL: `postgresql://tidtam:hunter2@127.0.0.1:${port}/tidtam`,
      TIDTAM_DATA: join(folder, 'unreached'),
    });
    expect(sentence).toContain(
      `127.0.0.1:${port}/tidtam cannot be reached (ECONNREFUSED: no server answers there)`,
    );
    expect(sentence).not.toContain('hunter2');
  });

  it('names a database user without the right to make tables, and a database that is not there', async () => {
    const address = new URL(process.env.TIDTAM_TEST_DATABASE_URL ?? '');
    const administrator = new pg.Client({ connectionString: address.href });
    await administrator.connect();
    const name = `tidtam_refused_${process.pid}`;
    await administrator.query(`create role ${name} login`);
    await administrator.query(`create database ${name}`);
    const at = (user: string, database: string) => {
      const url = new URL(address);
      url.username = user;
      url.pathname = `/${database}`;
      return { DATABASE_URL: url.href, TIDTAM_DATA: join(folder, 'server') };
    };
    expect(await refused(at(name, name))).toContain('has no right to make tables');
    expect(await refused(at(address.username, `${name}_none`))).toContain(
      'there is no database of this name',
    );
    await administrator.query(`drop database ${name} with (force)`);
    await administrator.query(`drop role ${name}`);
    await administrator.end();
  });

  it('names a setting and an option that it does not know', async () => {
    expect(await refused({ PORT: 'x' })).toContain('PORT');
    expect(await refused({}, ['migrate', '--fast'])).toContain('--fast');
  });
});

describe('a start', () => {
  it('ends in order when asked, from whatever folder it was called', async () => {
    const running = command(['start', '--empty'], { TIDTAM_DATA: join(folder, 'stopped') });
    await until(() => running.printed().includes('first-administrator?token='));
    running.child.kill('SIGTERM');
    expect((await running.ended).status).toBe(0);
    await migrated(join(folder, 'stopped'));
  });
});
