/**
 * Bad input through every door of the API: each value of a good request replaced by what does not belong there,
 * bodies that are none, parameters of every kind. The answer is a refusal in Thai and English, or, where the value
 * may be meant, a success; never a failure, and a refused request writes nothing.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { TEST_PASSWORD } from '../../src/features/people/testing.ts';
import { type Answer, type Asked, ask, formOf } from './asking.ts';
import { cases } from './cases.ts';
import { type ContractRoute, readContract } from './contract.ts';
import { hostileParameters, hostileVariants } from './hostile-values.ts';
import { type Installation, plantInstallation } from './installation.ts';
import { fingerprintOf } from './rehearsal.ts';
import type { RouteRequest } from './route-request.ts';
import { plantWalkers, type Walkers } from './walkers.ts';
import { expectWorded } from './worded.ts';

const contract = readContract();
let installation: Installation;
let walkers: Walkers;
let before: Record<string, string>;

beforeAll(async () => {
  installation = await plantInstallation();
  walkers = await plantWalkers(installation);
  installation.rehearsal.on = true;
  before = await fingerprintOf(installation.plain);
});

const good = (route: ContractRoute) => cases[route.name]?.request(installation.grounds.own) as RouteRequest;

/** Asks as somebody who may, and judges the answer. */
async function tryOut(route: ContractRoute, sent: Asked, what: string, refused: boolean): Promise<Answer> {
  const { rehearsal, logged } = installation;
  const [method = ''] = route.name.split(' ');
  rehearsal.written = 0;
  logged.length = 0;
  const answer = await ask(walkers.permitted(route), method, sent);
  const place = `${route.name} ${what}`;
  if (answer.status >= 500) expect.unreachable(`${place} failed:\n${logged.join('').slice(0, 800)}`);
  expect(contract.faultsOf(route, answer.status, answer.body), place).toEqual([]);
  if (answer.status >= 400) {
    expectWorded(answer, place);
    expect(rehearsal.written, `${place} wrote although it refused`).toBe(0);
  } else if (refused) expect.unreachable(`${place} was taken: ${answer.text.slice(0, 300)}`);
  expect(logged.join(''), `${place} logged a password`).not.toContain(TEST_PASSWORD);
  return answer;
}

/** Every route with a body of JSON. */
const withJson = contract.routes.filter(({ bodyTypes }) => bodyTypes.includes('application/json'));
const withForm = contract.routes.filter(({ bodyTypes }) => bodyTypes.includes('multipart/form-data'));
const withParameters = contract.routes.filter(({ parameters }) => parameters.length > 0);

describe('hostile values in a body', () => {
  it.each(withJson)('$name', { timeout: 120_000 }, async (route) => {
    const { path, json } = good(route);
    const variants = hostileVariants(json);
    expect(variants.length).toBeGreaterThan(5);
    for (const { what, json: hostile, refused } of variants)
      await tryOut(route, { path, json: hostile }, what, refused);
  });
});

describe('bodies that are none', () => {
  // Taken where nothing is required, as an object without a field.
  const ownKey = 'a key of the language';
  const raw: [string, BodyInit, string][] = [
    ['nothing', '', 'application/json'],
    ['half a JSON', '{"version":', 'application/json'],
    ['another type', 'version=1', 'application/x-www-form-urlencoded'],
    ['no type known', '{}', 'text/plain'],
    ['ten thousand brackets', '['.repeat(10_000) + ']'.repeat(10_000), 'application/json'],
    [
      'a key of the language',
      '{"__proto__":{"version":1},"constructor":{"prototype":{}}}',
      'application/json',
    ],
    ['too much', `{"x":"${'x'.repeat(1_100_000)}"}`, 'application/json'],
    ['not UTF-8', new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]), 'application/json'],
  ];
  it.each([...withJson, ...withForm])('$name', async (route) => {
    const { path } = good(route);
    for (const [what, body, type] of raw)
      await tryOut(route, { path, raw: body, type }, what, what !== ownKey);
    if (withForm.includes(route)) await tryOut(route, { path, form: new FormData() }, 'an empty form', true);
  });
});

describe('files that are none', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  it.each(withForm)('$name', async (route) => {
    const { path, form } = good(route);
    const fields = [...(form as FormData)].filter(([, value]) => typeof value === 'string') as [
      string,
      string,
    ][];
    const others = Object.fromEntries(fields);
    const file = (name: string, content: Uint8Array) => formOf({ ...others, file: { name, bytes: content } });
    await tryOut(route, { path, form: formOf({ ...others, file: 'a text' }) }, 'a text for a file', true);
    await tryOut(route, { path, form: file('empty.xlsx', new Uint8Array()) }, 'an empty file', true);
    await tryOut(
      route,
      { path, form: file('../../etc/passwd.xlsx', bytes('PK\u0003\u0004')) },
      'half a zip',
      true,
    );
    await tryOut(route, { path, form: file('macro.exe', bytes('MZ\u0090')) }, 'a program', true);
    await tryOut(route, { path, form: file(`${'ก'.repeat(4000)}.html`, bytes('<script>')) }, 'a page', false);
    for (const [name] of fields)
      for (const value of ['x'.repeat(30_000), '\u0000', '๑'])
        await tryOut(
          route,
          { path, form: formOf({ ...others, [name]: value, file: { name: 'a.png', bytes: bytes('x') } }) },
          `${name} := ${value.slice(0, 9)}`,
          false,
        );
  });
});

describe('hostile parameters', () => {
  it.each(withParameters)('$name', { timeout: 60_000 }, async (route) => {
    const request = good(route);
    const [, template = ''] = route.name.split(' ');
    const [bare = '', query = ''] = request.path.split('?');
    const parts = bare.split('/');
    for (const parameter of route.parameters)
      for (const value of hostileParameters) {
        const what = `${parameter.name} := ${JSON.stringify(value).slice(0, 40)}`;
        if (parameter.in === 'path') {
          const at = template.split('/').indexOf(`{${parameter.name}}`);
          const path = parts.with(at, encodeURIComponent(value)).join('/');
          await tryOut(route, { ...request, path: query ? `${path}?${query}` : path }, what, true);
        } else if (parameter.in === 'query') {
          const asked = new URLSearchParams(query);
          asked.set(parameter.name, value);
          const bounded = parameter.schema.enum || parameter.schema.format || parameter.schema.pattern;
          await tryOut(route, { ...request, path: `${bare}?${asked}` }, what, Boolean(bounded));
        }
      }
  });

  it('what is required is missed', async () => {
    for (const route of withParameters)
      for (const parameter of route.parameters.filter((each) => each.in === 'query' && each.required)) {
        const [bare = '', query = ''] = good(route).path.split('?');
        const asked = new URLSearchParams(query);
        asked.delete(parameter.name);
        await tryOut(route, { ...good(route), path: `${bare}?${asked}` }, `without ${parameter.name}`, true);
      }
  });
});

it('after all of it every row of every agency is as it was', async () => {
  expect(await fingerprintOf(installation.plain)).toEqual(before);
});
