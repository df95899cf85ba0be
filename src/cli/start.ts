import type { PeopleDependencies } from '../features/people/index.ts';
import type { Configuration } from '../platform/configuration/index.ts';
import { type Database, openDatabase } from '../platform/database/index.ts';
import { serveApp } from '../platform/http/index.ts';
import { createLog, type Log } from '../platform/logging/index.ts';
import { createApp } from '../server/app.ts';
import { prepareStart, type StartOptions } from '../server/first-start.ts';
import { composeDependencies } from '../server/installation.ts';
import { saveInstallationKind } from '../server/installation-kind.ts';
import { createJobs } from '../server/jobs.ts';
import { checkKeys } from '../server/key-check.ts';
import { startingPage } from '../server/starting-page.ts';
import { announce } from './announce.ts';
import { buildFrontEnd, frontEndIsOld } from './front-end.ts';
import { configurationOfProcess, readOptions } from './settings.ts';
import { stopRequested } from './stop-requested.ts';

type Fetch = (request: Request, env: never) => Response | Promise<Response>;

/** `tidtam start`: serves until it is told to stop. What refuses the start is thrown as StartRefused. */
export async function start(given: string[]): Promise<number> {
  const options = readOptions(given, ['--empty', '--demo', '--new-key']);
  const configuration = configurationOfProcess();
  const log = createLog(configuration);
  const stop = stopRequested();
  // In this order nothing is begun that a refusal would leave half done: the data, the port, then the rest.
  const database = await openDatabase(configuration, (error) =>
    log.warn('database connection lost', { error }),
  );
  try {
    let answer: Fetch = startingPage;
    const server = await serveApp((request, env) => answer(request, env), configuration);
    try {
      const asked = {
        empty: options.has('--empty'),
        demo: options.has('--demo'),
        server: configuration.databaseUrl !== null,
      };
      const deps = await makeReady(database, configuration, log, {
        ...asked,
        newKey: options.has('--new-key'),
      });
      const jobs = createJobs(deps);
      await jobs.start();
      answer = createApp(deps).fetch as Fetch;
      await announce(deps, server.port);
      const signal = await stop;
      log.info('stopping', { signal });
      await server.stop();
      await jobs.stop();
      deps.mail.close();
    } finally {
      await server.stop(0);
    }
  } finally {
    await database.close();
  }
  process.exit(0);
}

async function makeReady(
  database: Database,
  configuration: Configuration,
  log: Log,
  asked: StartOptions & { newKey: boolean },
): Promise<PeopleDependencies> {
  const plan = await prepareStart(database, asked);
  if (frontEndIsOld()) {
    console.log('กำลังสร้างหน้าจอ / Building the pages …');
    await buildFrontEnd();
  }
  const deps = await composeDependencies(database, configuration, log, plan.demonstration);
  await checkKeys(database, deps.keys, asked.newKey);
  if (plan.load) {
    console.log('กำลังโหลดชุดสาธิต / Loading the demonstration …');
    const { loadDemonstration } = await import('../features/demonstration/index.ts');
    const { lifeDoors } = await import('../server/life-doors.ts');
    await loadDemonstration(deps, lifeDoors(deps));
    await saveInstallationKind(database, 'demonstration');
  }
  return deps;
}
