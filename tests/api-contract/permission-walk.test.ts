/**
 * Every route of the contract × every role × own unit, another unit, another agency × signed out, on the whole
 * server: the answer is what the permission table says, in the words of the contract, and a refused request
 * writes nothing.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import type { TestBrowser } from '../../src/features/people/testing.ts';
import {
  type ActionName,
  actionNames,
  type Permission,
  permissionFor,
  type Role,
} from '../../src/features/permissions/rules.ts';
import { type Answer, ask } from './asking.ts';
import { cases } from './cases.ts';
import { type ContractRoute, readContract } from './contract.ts';
import { type Grounds, type Installation, plantInstallation } from './installation.ts';
import { fingerprintOf } from './rehearsal.ts';
import { plantWalkers, type Walkers, walkedRoles } from './walkers.ts';
import { expectWorded } from './worded.ts';

const contract = readContract();

let installation: Installation;
let walkers: Walkers;
/** Of every row, as the route before left them. */
let fingerprint: Record<string, string>;

beforeAll(async () => {
  installation = await plantInstallation();
  walkers = await plantWalkers(installation);
  installation.rehearsal.on = true;
  fingerprint = await fingerprintOf(installation.plain);
});

const caseOf = (route: ContractRoute) => {
  const found = cases[route.name];
  if (!found) throw new Error(`tests/api-contract has no case for the route ${route.name}: add one`);
  return found;
};

/** Asks, and judges what every answer must be: as the contract promises, worded, and when refused without a trace. */
async function walk(route: ContractRoute, browser: TestBrowser, where: keyof Grounds): Promise<Answer> {
  const { rehearsal, grounds } = installation;
  const [method = ''] = route.name.split(' ');
  rehearsal.written = 0;
  const answer = await ask(browser, method, caseOf(route).request(grounds[where]));
  expect(contract.faultsOf(route, answer.status, answer.body)).toEqual([]);
  if (answer.status >= 400) {
    expectWorded(answer);
    expect(rehearsal.written, `${route.name} wrote although it refused`).toBe(0);
  }
  return answer;
}

const codeOf = ({ body }: Answer) => body?.error?.code ?? 'done';

/** What the permission table answers about a record of the unit of the walkers, or of another unit. */
function expectedCode(permission: Permission, role: Role, ownUnit: boolean): string {
  const scope = permission.allow[role];
  if (scope === undefined) return 'permission-role';
  return scope === 'agency' || ownUnit ? 'done' : 'permission-unit';
}

describe('the routes of the contract', () => {
  it('have each a case here, and no case is left over', () => {
    expect(Object.keys(cases).sort()).toEqual(contract.routes.map(({ name }) => name).sort());
  });

  it('name each a row of the permission table, or say that they need none', () => {
    const known = new Set<string | undefined>([...actionNames, 'signed-in', 'public']);
    expect(contract.routes.filter(({ action }) => !known.has(action)).map(({ name }) => name)).toEqual([]);
  });

  it('are all the routes that the server has', () => {
    const written = new Set(contract.routes.map(({ name }) => name));
    const served = installation.app.routes
      .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/'))
      .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)(?:\{[^}]*\})?/g, '{$1}')}`);
    const plain = ['GET /api/v1/health', 'GET /api/v1/openapi.json'];
    expect([...new Set(served)].filter((name) => !written.has(name)).sort()).toEqual(plain);
  });
});

describe.each(contract.routes)('$name', (route) => {
  it('leaves every row of every agency as it was', { timeout: 60_000 }, async () => {
    await walkSignedOut(route);
    if (route.action !== 'public') for (const role of walkedRoles) await walkAs(route, role);
    const now = await fingerprintOf(installation.plain);
    const were = fingerprint;
    fingerprint = now;
    expect(now).toEqual(were);
  });
});

async function walkSignedOut(route: ContractRoute): Promise<void> {
  const answer = await walk(route, walkers.signedOut, 'own');
  const expected = route.action === 'public' ? (caseOf(route).answers ?? 'done') : 'not-signed-in';
  expect(codeOf(answer), `${route.name} signed out`).toBe(expected);
}

async function walkAs(route: ContractRoute, role: Role): Promise<void> {
  const browser = walkers.as(role);
  const { about, answers, elsewhere, foreign, within } = caseOf(route);
  const done = answers ?? 'done';
  const own = await walk(route, browser, 'own');
  if (route.action === 'signed-in') {
    // Wrong proofs of many people from one address are slowed; that is no question of permission.
    expect([done, 'sign-in-slowed'], `${route.name} as ${role}`).toContain(codeOf(own));
    return;
  }
  const permission = permissionFor(route.action as ActionName);
  const expected = (ownUnit: boolean) => {
    const code = expectedCode(permission, role, ownUnit);
    return code === 'done' ? done : code;
  };
  expect(codeOf(own), `${route.name} as ${role}`).toBe(expected(true));
  expect(own.text.includes(installation.grounds.foreign.mark), `${route.name} shows another agency`).toBe(
    false,
  );
  if (within === 'unit' && permission.allow[role] === 'units')
    expect(own.text.includes(installation.grounds.other.mark), `${route.name} shows another unit`).toBe(
      false,
    );
  if (about === 'person') return;

  const other = await walk(route, browser, 'other');
  const here = expected(about === 'agency');
  if (elsewhere && here === 'permission-unit') expect(other.body).toMatchObject(elsewhere);
  else expect(codeOf(other), `${route.name} as ${role}, another unit`).toBe(here);

  const abroad = await walk(route, browser, 'foreign');
  expect(abroad.text.includes(installation.grounds.foreign.mark), `${route.name} shows another agency`).toBe(
    false,
  );
  const place = `${route.name} as ${role}, another agency`;
  if (expected(true) === 'permission-role')
    expect(['permission-role', 'not-found'], place).toContain(kindOf(abroad));
  else if (elsewhere) expect(abroad.body, place).toMatchObject(elsewhere);
  else if (foreign) expect(foreign, place).toContain(codeOf(abroad));
  else expect(kindOf(abroad), place).toBe('not-found');
}

/** The kind of a refusal; of one for lack of a role its code, to tell it from every other. */
const kindOf = (answer: Answer) =>
  codeOf(answer) === 'permission-role' ? 'permission-role' : answer.body?.error?.kind;
