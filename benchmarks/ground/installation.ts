/** An installation of its own for one measurement: a new data folder, and for PostgreSQL a new durable cluster. */
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { PeopleDependencies } from '../../src/features/people/index.ts';
import { readConfiguration } from '../../src/platform/configuration/index.ts';
import { migrate, openDatabase } from '../../src/platform/database/index.ts';
import { silentLog } from '../../src/platform/logging/index.ts';
import { composeDependencies } from '../../src/server/installation.ts';
import { startTestServer } from '../../tests/engines/postgres-server.ts';

export const packageFolder = join(import.meta.dirname, '../..');

// Interrupted, it ends in order: what was started ends with it.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

export const engines = ['postgresql', 'pglite'] as const;
export type Engine = (typeof engines)[number];

/** With --profile=FOLDER each server leaves a CPU profile there when it ends in order; Chromium's tools open it. */
const profileFolder = process.argv.find((word) => word.startsWith('--profile='))?.slice('--profile='.length);

export interface ServerProcess {
  /** Milliseconds of processor time that it has used since it started; null where the system does not say. */
  processorTime(): number | null;
  /** http://127.0.0.1:PORT */
  address: string;
  /** Milliseconds from the start of the process until it said that it was ready. */
  readyAfter: number;
  /** Ends it in order. */
  stop(): Promise<void>;
  /** Ends it with SIGKILL, as a power cut would. */
  kill(): Promise<void>;
}

export interface Installation {
  engine: Engine;
  /** Opens the database in this process and migrates it; call `close` before the server starts. */
  open(): Promise<{ deps: PeopleDependencies; close(): Promise<void> }>;
  /** The real server as its own process, with its settings as they come but for port, folder and database. */
  serve(options?: string[]): Promise<ServerProcess>;
  remove(): Promise<void>;
}

export async function newInstallation(engine: Engine): Promise<Installation> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'tidtam-benchmark-'));
  const cluster = engine === 'postgresql' ? await startTestServer({ durable: true }) : null;
  const settings = {
    PORT: '0',
    TIDTAM_DATA: dataFolder,
    ...(cluster ? { DATABASE_URL: cluster.url } : {}),
  };
  const removeFolder = () => rmSync(dataFolder, { recursive: true, force: true });
  process.once('exit', removeFolder);
  const running = new Set<ServerProcess>();
  return {
    engine,
    async open() {
      const configuration = readConfiguration(settings, packageFolder);
      const database = await openDatabase(configuration);
      await migrate(database);
      const deps = await composeDependencies(database, configuration, silentLog, false);
      return { deps, close: () => database.close() };
    },
    async serve(options = ['--empty']) {
      const server = await serve(settings, options, join(dataFolder, 'server.log'));
      running.add(server);
      return server;
    },
    async remove() {
      for (const server of running) await server.stop();
      await cluster?.stop();
      process.off('exit', removeFolder);
      removeFolder();
    },
  };
}

/** Its log goes to a file, as it does where a service keeps it. */
async function serve(
  settings: Record<string, string>,
  options: string[],
  logFile: string,
): Promise<ServerProcess> {
  const log = openSync(logFile, 'a');
  const started = performance.now();
  const profiling = profileFolder ? ['--cpu-prof', `--cpu-prof-dir=${profileFolder}`] : [];
  const child = spawn(process.execPath, [...profiling, 'src/cli/tidtam.ts', 'start', ...options], {
    cwd: packageFolder,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...settings },
    stdio: ['ignore', 'pipe', log],
  });
  closeSync(log);
  const killWithUs = () => void child.kill('SIGKILL');
  process.once('exit', killWithUs);
  const end = async (signal: NodeJS.Signals) => {
    process.off('exit', killWithUs);
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await ended;
  };
  const address = await addressOf(child);
  if (!address) throw new Error(`the server did not start:\n${readFileSync(logFile, 'utf8').slice(-4000)}`);
  return {
    address,
    readyAfter: performance.now() - started,
    processorTime: () => processorTimeOf(child.pid),
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  };
}

/** The address that the server prints when it is ready; null when it ended without one. */
async function addressOf(child: ChildProcess): Promise<string | null> {
  let printed = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  const last = performance.now() + 300_000;
  while (child.exitCode === null && performance.now() < last) {
    const port = /\(Tidtam\): http:\/\/localhost:(\d+)/.exec(printed)?.[1];
    if (port) return `http://127.0.0.1:${port}`;
    await wait(5);
  }
  return null;
}

/** Linux counts it in ticks of 10 ms, all threads together. */
function processorTimeOf(pid: number | undefined): number | null {
  if (process.platform !== 'linux' || pid === undefined) return null;
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
