/**
 * A closed project is read-only for ever (WFL-06): every route that writes to something of a project is refused by
 * name of the state, for whoever is permitted, and nothing is written. New rooms of a project are asked by themselves,
 * because the routes come from the contract.
 */
import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './asking.ts';
import { cases } from './cases.ts';
import { readContract } from './contract.ts';
import { type Installation, plantInstallation } from './installation.ts';
import { plantWalkers, type Walkers } from './walkers.ts';

/** Routes that write something of a project, by the project in their address. */
const writing = readContract().routes.filter(
  ({ name }) => !name.startsWith('GET ') && name.includes('/projects/{projectCode}'),
);

let installation: Installation;
let walkers: Walkers;

beforeAll(async () => {
  installation = await plantInstallation();
  walkers = await plantWalkers(installation);
  await sql`update projects set state = 'closed', closed_on = '2019-12-04'`.execute(
    installation.plain.asOwner,
  );
  installation.rehearsal.on = true;
});

describe('of a closed project', () => {
  it('the contract has routes that would write', () => {
    expect(writing.length).toBeGreaterThan(15);
  });

  it.each(writing)('$name writes nothing', async (route) => {
    const [method = ''] = route.name.split(' ');
    const request = cases[route.name]?.request(installation.grounds.own);
    if (!request) throw new Error(`tests/api-contract has no case for the route ${route.name}: add one`);
    installation.rehearsal.written = 0;
    const { body } = await ask(walkers.permitted(route), method, request);
    expect(body?.error?.code).toMatch(/project-closed$/);
    expect(body.error.kind).toBe('locked');
    expect(body.error.clause?.clause).toContain('การขอปิดงาน/โครงการ');
    expect(installation.rehearsal.written).toBe(0);
  });
});
