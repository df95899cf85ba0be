import { join } from 'node:path';
import { createAuthentication, type PeopleDependencies } from '../features/people/index.ts';
import { openBusinessDay, realClock } from '../platform/clock/index.ts';
import { type Configuration, openKeys } from '../platform/configuration/index.ts';
import type { Database } from '../platform/database/index.ts';
import { folderStorage, noScanner, openFiles, openVirusScanner } from '../platform/files/index.ts';
import { readLaw } from '../platform/law/index.ts';
import type { Log } from '../platform/logging/index.ts';
import { openMail } from '../platform/mail/index.ts';

/** Everything the features reach of the outside world, over an open and migrated database. */
export async function composeDependencies(
  database: Database,
  configuration: Configuration,
  log: Log,
  demonstration: boolean,
): Promise<PeopleDependencies> {
  const clock = realClock;
  const { virusScanner, virusScannerUnreachable } = configuration;
  const parts = {
    database,
    clock,
    businessDay: await openBusinessDay(database, clock),
    law: readLaw(),
    files: openFiles(folderStorage(join(configuration.dataFolder, 'files')), {
      scanner: virusScanner ? openVirusScanner(virusScanner) : noScanner,
      unreachable: virusScannerUnreachable,
    }),
    mail: openMail(configuration, log),
    configuration,
    keys: openKeys(configuration),
    log,
    demonstration,
  };
  return { ...parts, auth: createAuthentication(parts) };
}
