/** The whole server on an embedded database in memory, with two agencies that have everything. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import {
  type TestAgency,
  TestBrowser,
  testAgency,
  testInstallation,
  testPerson,
} from '../../src/features/people/testing.ts';
import type { Role } from '../../src/features/permissions/rules.ts';
import type { Database } from '../../src/platform/database/index.ts';
import { engines } from '../../src/platform/database/testing.ts';
import { folderStorage, openFiles } from '../../src/platform/files/index.ts';
import { readLaw } from '../../src/platform/law/index.ts';
import { createLog } from '../../src/platform/logging/index.ts';
import { createApp } from '../../src/server/app.ts';
import { DECEMBER_WINDOW, type Ground, plantGround } from './ground.ts';
import type { Crew } from './ground-projects.ts';
import { rehearsing } from './rehearsal.ts';

/** Own: the unit of the walkers. Other: a unit of their agency that they do not reach. Foreign: another agency. */
export interface Grounds {
  own: Ground;
  other: Ground;
  foreign: Ground;
}

export async function plantInstallation() {
  const embedded = engines.find(({ name }) => name === 'pglite');
  if (!embedded) throw new Error('no embedded engine');
  const plain: Database = await embedded.fresh();
  const { database, rehearsal } = rehearsing(plain);
  /** Everything that the server wrote into its log. */
  const logged: string[] = [];
  const { deps, day, letters } = testInstallation(database, {
    law: readLaw(),
    files: openFiles(folderStorage(mkdtempSync(join(tmpdir(), 'tidtam-contract-')))),
    log: createLog({ logLevel: 'debug', logFormat: 'json' }, (line) => logged.push(line)),
    demonstration: true,
  });
  const app = createApp(deps, '');
  const signedIn = async (username: string): Promise<TestBrowser> => {
    const browser = new TestBrowser(app);
    expect((await browser.signIn(username)).status, username).toBe(200);
    return browser;
  };
  const crewOf = async (agency: TestAgency, name: string): Promise<Crew> => {
    const roles: [keyof Crew, Role][] = [
      ['officer', 'project-officer'],
      ['director', 'director'],
      ['monitor', 'monitoring-officer'],
      ['strategist', 'strategy-officer'],
      ['secretary', 'secretariat'],
    ];
    const crew: Partial<Crew> = { administrator: await signedIn(`admin.${name}`) };
    for (const [each, role] of roles) {
      await testPerson(deps, agency, `${each}.${name}`, role);
      crew[each] = await signedIn(`${each}.${name}`);
    }
    return crew as Crew;
  };
  const home = await testAgency(deps, 'HOME');
  const abroad = await testAgency(deps, 'ABROAD');
  const crew = await crewOf(home, 'home');
  const foreignCrew = await crewOf(abroad, 'abroad');
  const begin = (agency: TestAgency, mark: string) => ({
    agencyId: agency.agencyId,
    topUnitId: agency.topUnitId,
    mark,
    setDay: day.set,
  });
  // The foreign agency counts its projects from another number, so that no code is in both.
  await plain.statement(
    `update agencies set settings = '{"project-code-pattern": "YY77NNNN"}' where agency_id = $1`,
    [abroad.agencyId],
  );
  const grounds: Grounds = {
    own: await plantGround(crew, begin(home, 'OWN')),
    other: await plantGround(crew, begin(home, 'OTHER')),
    foreign: await plantGround(foreignCrew, begin(abroad, 'XFOREIGNX')),
  };
  for (const ground of Object.values(grounds)) {
    const of = 'select version from agencies where agency_id = $1';
    ground.agencyVersion = Number((await plain.statement(of, [ground.agencyId])).rows[0]?.version);
  }
  day.set(DECEMBER_WINDOW);
  return { app, deps, plain, rehearsal, logged, letters, home, abroad, crew, grounds, signedIn };
}

export type Installation = Awaited<ReturnType<typeof plantInstallation>>;
