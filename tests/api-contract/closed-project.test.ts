/**
 * A closed project is read-only for ever (WFL-06): every writing route of the contract that names a project, its
 * reports, files, memos, amendments or closing is asked by somebody whom the permission table lets, and each answers
 * that the project is closed. Nothing is written.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import type { TestBrowser } from '../../src/features/people/testing.ts';
import { ask } from './asking.ts';
import { cases } from './cases.ts';
import { type ContractRoute, readContract } from './contract.ts';
import { type Installation, plantInstallation } from './installation.ts';
import { fingerprintOf } from './rehearsal.ts';
import { plantWalkers } from './walkers.ts';
import { expectWorded } from './worded.ts';

const contract = readContract();
/** It counts the pages of a text and keeps nothing. */
const changesNothing = ['POST /api/v1/projects/{projectCode}/final-report/summary-pages'];
/** Of a record of a project, and a change of it. A decision on a request is refused by what it is about. */
const writing = contract.routes.filter(
  ({ name }) =>
    !name.startsWith('GET ') &&
    !changesNothing.includes(name) &&
    /\{(projectCode|memoId|reopeningId)\}/.test(name),
);

let installation: Installation;
let permitted: (route: ContractRoute) => TestBrowser;
let fingerprint: Record<string, string>;

beforeAll(async () => {
  installation = await plantInstallation();
  permitted = (await plantWalkers(installation)).permitted;
  await installation.plain.statement(`update projects set state = 'closed', closed_on = '2019-12-04'`, []);
  installation.rehearsal.on = true;
  fingerprint = await fingerprintOf(installation.plain);
}, 400_000);

describe('a closed project', () => {
  it('is asked by every writing route of a project', () => {
    expect(writing.length).toBeGreaterThan(40);
  });

  it.each(writing)('$name is refused', async (route) => {
    const found = cases[route.name];
    if (!found) throw new Error(`no case for ${route.name}`);
    installation.rehearsal.written = 0;
    const [method = ''] = route.name.split(' ');
    const answer = await ask(permitted(route), method, found.request(installation.grounds.own));
    expect(answer.body?.error?.code, JSON.stringify(answer.body)).toMatch(/project-closed$/);
    expect(answer.body.error.clause).toBeDefined();
    expectWorded(answer);
    expect(installation.rehearsal.written).toBe(0);
  });

  it('is what it was', async () => {
    expect(await fingerprintOf(installation.plain)).toEqual(fingerprint);
  });
});
