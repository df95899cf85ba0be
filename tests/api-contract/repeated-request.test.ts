/**
 * What goes wrong between honest people: a change made from an old version, a request sent twice, an id that
 * belongs to another agency in the middle of a good request, a session that has ended.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { TestBrowser } from '../../src/features/people/testing.ts';
import { ask } from './asking.ts';
import { cases } from './cases.ts';
import { type ContractRoute, readContract } from './contract.ts';
import { differingPlaces, valueAt, withValue } from './hostile-values.ts';
import { type Installation, plantInstallation } from './installation.ts';
import { fingerprintOf } from './rehearsal.ts';
import type { RouteRequest } from './route-request.ts';
import { plantWalkers, type Walkers } from './walkers.ts';
import { expectWorded } from './worded.ts';

const contract = readContract();
let installation: Installation;
let walkers: Walkers;

beforeAll(async () => {
  installation = await plantInstallation();
  walkers = await plantWalkers(installation);
});

const request = (route: ContractRoute, of: 'own' | 'foreign' = 'own') =>
  cases[route.name]?.request(installation.grounds[of]) as RouteRequest;
const methodOf = (route: ContractRoute) => route.name.split(' ')[0] ?? '';
const send = (route: ContractRoute, sent: RouteRequest, headers: Record<string, string> = {}) =>
  ask(walkers.permitted(route), methodOf(route), sent, headers);

const writes = contract.routes.filter(
  ({ name, action }) => !name.startsWith('GET ') && action !== 'public' && action !== 'signed-in',
);
const withJson = writes.filter(({ bodyTypes }) => bodyTypes.includes('application/json'));
const versioned = withJson.filter((route) => route.versioned);

describe('a change made from another version', () => {
  it.each(versioned.filter(({ name }) => name !== 'PUT /api/v1/demonstration/day'))(
    '$name is refused as stale and changes nothing',
    async (route) => {
      const sent = request(route);
      const { version } = sent.json as { version: number };
      const before = await fingerprintOf(installation.plain);
      for (const other of [version + 1, version + 1000]) {
        const answer = await send(route, { ...sent, json: { ...(sent.json as object), version: other } });
        expectWorded(answer, route.name);
        // A record of the ground may be in a state that stands in the way before its version is looked at.
        const { kind, code } = answer.body.error;
        const stale = kind === 'stale' || code === cases[route.name]?.answers;
        expect(stale, answer.text).toBe(true);
      }
      expect(await fingerprintOf(installation.plain)).toEqual(before);
    },
  );

  it('is tried for every route whose body has a version', () => {
    const having = withJson.filter((route) => 'version' in (request(route).json as object));
    expect(having.filter((route) => !versioned.includes(route)).map(({ name }) => name)).toEqual([]);
    expect(versioned.length).toBeGreaterThan(30);
  });
});

describe("another agency's id in the middle of a good request", () => {
  it.each(withJson)('$name', async (route) => {
    const own = request(route);
    const foreign = request(route, 'foreign').json;
    const before = await fingerprintOf(installation.plain);
    for (const place of differingPlaces(own.json, foreign)) {
      // Ids that the client itself gives to new rows belong to nobody else.
      if (route.name.endsWith('/plan') && /^(indicator|activity)Id$/.test(String(place.at(-1)))) continue;
      const sent = { ...own, json: withValue(own.json, place, valueAt(foreign, place)) };
      const answer = await send(route, sent);
      expectWorded(answer, `${route.name} ${place.join('.')}`);
    }
    expect(await fingerprintOf(installation.plain)).toEqual(before);
  });
});

describe('a request sent twice', () => {
  const creations = [
    'POST /api/v1/units',
    'POST /api/v1/units/{unitId}/acting',
    'POST /api/v1/people',
    'POST /api/v1/plan-nodes',
    'POST /api/v1/programmes',
    'POST /api/v1/projects',
    'POST /api/v1/projects/{projectCode}/files',
    'POST /api/v1/projects/{projectCode}/reports/{month}/reopenings',
    'POST /api/v1/projects/{projectCode}/reports/{month}/files',
    'POST /api/v1/stated-documents',
    'POST /api/v1/approval-delegations',
    'PATCH /api/v1/projects/{projectCode}/reports/{month}',
  ].map((name) => contract.routes.find((route) => route.name === name) as ContractRoute);

  it.each(creations)('$name with one key is done once and answered alike', async (route) => {
    const headers = { 'idempotency-key': `key of ${route.name}` };
    const sent = request(route);
    const first = await send(route, sent, headers);
    expect(first.status, first.text).toBe(200);
    const after = await fingerprintOf(installation.plain);
    const second = await send(route, sent, headers);
    expect([second.status, second.body]).toEqual([200, first.body]);
    expect(await fingerprintOf(installation.plain)).toEqual(after);
  });

  it('is refused when the key was used for something else, or is no key', async () => {
    const [units] = creations as [ContractRoute];
    const sent = request(units);
    const other = { ...sent, json: { ...(sent.json as object), code: 'ANOTHER' } };
    const reused = await send(units, other, { 'idempotency-key': `key of ${units.name}` });
    expect(reused.body.error.code).toBe('idempotency-key-reused');
    const short = await send(units, other, { 'idempotency-key': 'x' });
    expect(short.body.error.code).toBe('idempotency-key-invalid');
  });

  it('belongs to one person: the same key of another is another request', async () => {
    const [units] = creations as [ContractRoute];
    const asked = await ask(walkers.as('project-officer'), 'POST', request(units), {
      'idempotency-key': `key of ${units.name}`,
    });
    expect(asked.body.error.code).toBe('permission-role');
  });
});

describe('a session that has ended in the middle of the work', () => {
  it.each(withJson)('$name says so and writes nothing', async (route) => {
    const ended = new TestBrowser(installation.app);
    for (const [name, value] of walkers.permitted(route).cookies) ended.cookies.set(name, `${value}x`);
    const before = await fingerprintOf(installation.plain);
    const answer = await ask(ended, methodOf(route), request(route));
    expect(answer.body.error.code, answer.text).toBe('not-signed-in');
    expectWorded(answer);
    expect(await fingerprintOf(installation.plain)).toEqual(before);
  });
});
