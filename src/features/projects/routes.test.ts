import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dateOf } from '../../foundation/calendar-date.ts';
import { foundationMessages } from '../../foundation/messages.ts';
import { ok } from '../../foundation/refusal.ts';
import { newId } from '../../foundation/uuid.ts';
import { realClock } from '../../platform/clock/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { onBothEngines } from '../../platform/database/testing.ts';
import { folderStorage, openFiles } from '../../platform/files/index.ts';
import { createServerApp, httpMessages } from '../../platform/http/index.ts';
import { readLaw } from '../../platform/law/index.ts';
import { silentLog } from '../../platform/logging/index.ts';
import { type Actor, type FeatureDependencies, permissionMessages, type Role } from '../permissions/index.ts';
import { type ExampleAgency, exampleAgency } from './example-agency.ts';
import { examplePlan } from './example-plan.ts';
import { projectMessages } from './messages.ts';
import { openingSubjects } from './opening/opening-subject.ts';
import { openingRoutes } from './opening-routes.ts';
import { projectRoutes } from './routes.ts';

const HOME = 'http://tidtam.test';
const PROJECTS = '/api/v1/projects';
const messages = { ...foundationMessages, ...httpMessages, ...permissionMessages, ...projectMessages };
const files = openFiles(folderStorage(mkdtempSync(join(tmpdir(), 'tidtam-projects-'))));

async function actorOf(agency: ExampleAgency, role: Role): Promise<Actor> {
  const found = await agency.as(role, async (ctx) => ok(ctx.actor));
  if (!found.ok) throw new Error(found.refusal.code);
  return found.value;
}

/** The real routes over the real frame; only sign-in is played: the header names who asks. */
async function serverOf(db: Database, agency: ExampleAgency, stranger?: ExampleAgency) {
  const people: Record<string, Actor> = {
    officer: await actorOf(agency, 'project-officer'),
    director: await actorOf(agency, 'director'),
    ...(stranger && { stranger: await actorOf(stranger, 'director') }),
  };
  const deps = {
    database: db,
    clock: realClock,
    businessDay: { today: () => dateOf('2019-10-05') },
    law: readLaw(),
    files,
    log: silentLog,
    auth: {
      signedIn: async (headers: Headers) => {
        const actor = people[headers.get('x-who') ?? ''];
        return actor ? { actor, cookies: [] } : null;
      },
    },
  } as unknown as FeatureDependencies;
  const app = createServerApp({ configuration: { publicUrl: HOME }, log: silentLog, messages });
  app.route('/', projectRoutes(deps));
  app.route(
    '/',
    openingRoutes(
      deps,
      openingSubjects(async () => []),
    ),
  );
  return async (method: string, path: string, body?: unknown, who = 'officer', key?: string) => {
    const response = await app.request(`${HOME}${path}`, {
      method,
      headers: {
        origin: HOME,
        'x-who': who,
        'content-type': 'application/json',
        ...(key && { 'idempotency-key': key }),
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const answer = (await response.json()) as Record<string, never> & { error?: Refused };
    return { status: response.status, ...answer };
  };
}
type Refused = {
  code: string;
  message: { th: string };
  fields?: { place: string; code: string; data: unknown }[];
};

const newProject = (agency: ExampleAgency) => ({
  fiscalYear: 2563,
  programmeId: agency.programmeId,
  unitId: agency.unitId,
  officerPersonId: agency.officerId,
  name: 'โครงการใหม่',
});
const planOf = (agency: ExampleAgency, change = {}) => ({
  ...examplePlan({
    programmeId: agency.programmeId,
    officerPersonId: agency.officerId,
    planNodeIds: [agency.planNodeId],
  }),
  ...change,
});

onBothEngines('the routes of projects', (engine) => {
  it('a repeated request makes one project', async () => {
    const db = await engine.fresh();
    const agency = await exampleAgency(db);
    const ask = await serverOf(db, agency);
    const key = newId();
    const first = await ask('POST', PROJECTS, newProject(agency), 'officer', key);
    expect(first).toMatchObject({ status: 200, projectCode: '63010001' });
    expect(await ask('POST', PROJECTS, newProject(agency), 'officer', key)).toMatchObject({
      status: 200,
      projectCode: '63010001',
    });
    const list = await ask('GET', `${PROJECTS}?fiscalYear=2563`);
    expect(Object.keys(list).filter((each) => each !== 'status')).toHaveLength(1);
  });

  it('another agency sees, saves and decides nothing of it', async () => {
    const db = await engine.fresh();
    const [agency, other] = [await exampleAgency(db), await exampleAgency(db)];
    const ask = await serverOf(db, agency, other);
    await ask('POST', PROJECTS, newProject(agency));
    const one = `${PROJECTS}/63010001`;
    for (const [method, path, body] of [
      ['GET', one, undefined],
      ['GET', `${one}/history`, undefined],
      ['POST', `${one}/submission`, { version: 1 }],
      ['POST', `${one}/withdrawal`, { version: 1, comment: 'x' }],
    ] as const)
      expect(await ask(method, path, body, 'stranger')).toMatchObject({
        status: 404,
        error: { code: 'project-not-found' },
      });
    expect((await ask('GET', one, undefined, 'nobody')).status).toBe(401);
    expect(await ask('GET', one)).toMatchObject({ status: 200, version: 1, state: 'draft' });
  });

  it('a stale version is answered with both values, and nothing is overwritten', async () => {
    const db = await engine.fresh();
    const agency = await exampleAgency(db);
    const ask = await serverOf(db, agency);
    await ask('POST', PROJECTS, newProject(agency));
    const save = (version: number, name: string) =>
      ask('PUT', `${PROJECTS}/63010001/plan`, { version, plan: planOf(agency, { name }) });
    expect(await save(1, 'ของคนแรก')).toMatchObject({ status: 200, version: 2 });
    const stale = await save(1, 'ของคนที่สอง');
    expect(stale).toMatchObject({ status: 409, error: { code: 'plan-stale' } });
    expect(stale.error?.fields).toMatchObject([
      { place: 'name', data: { saved: 'ของคนแรก', yours: 'ของคนที่สอง' } },
    ]);
    expect(await ask('GET', `${PROJECTS}/63010001`)).toMatchObject({ name: 'ของคนแรก', version: 2 });
  });

  it('values out of their limits are refused at their place and change nothing', async () => {
    const db = await engine.fresh();
    const agency = await exampleAgency(db);
    const ask = await serverOf(db, agency);
    await ask('POST', PROJECTS, newProject(agency));
    const path = `${PROJECTS}/63010001/plan`;
    const [activity] = examplePlan().activities;
    for (const [change, place] of [
      [{ budgetSatang: -1 }, 'plan.budgetSatang'],
      [{ budgetSatang: 10_000_000_000_001 }, 'plan.budgetSatang'],
      [{ startsOn: '2020-02-30' }, 'plan.startsOn'],
      [{ activities: [{ ...activity, weight: '101' }] }, 'plan.activities[0].weight'],
    ] as const) {
      const refused = await ask('PUT', path, { version: 1, plan: planOf(agency, change) });
      expect(refused.status).toBe(400);
      expect(refused.error?.fields?.map((field) => field.place)).toContain(place);
      expect(refused.error?.message.th).toMatch(/[ก-๙]/);
    }
    expect((await ask('PUT', path, `{"version":1,"plan":"${'ก'.repeat(400_000)}"}`)).status).toBe(413);
    expect(await ask('GET', `${PROJECTS}/63010001`)).toMatchObject({ version: 1 });
  });

  it('a period over two fiscal years is saved; one of more than 60 months is not submitted', async () => {
    const db = await engine.fresh();
    const agency = await exampleAgency(db);
    const ask = await serverOf(db, agency);
    await ask('POST', PROJECTS, newProject(agency));
    const refusedFor = async (version: number, endsOn: string) => {
      const plan = planOf(agency, { endsOn });
      const saved = await ask('PUT', `${PROJECTS}/63010001/plan`, { version, plan });
      expect(saved.status).toBe(200);
      const refused = await ask('POST', `${PROJECTS}/63010001/submission`, { version: version + 1 });
      expect(refused.error?.code).toBe('plan-incomplete');
      return refused.error?.fields?.map((field) => `${field.place} ${field.code}`);
    };
    expect(await refusedFor(1, '2021-09-30')).toContain(
      'activities[0].months[2020-10].spending activity-spending-blank',
    );
    expect(await refusedFor(2, '2024-10-31')).toContain('endsOn period-too-long');
    const [activity] = examplePlan().activities;
    const far = {
      ...activity,
      months: { '2030-01': { workPercent: '1', plannedWork: '', spendingSatang: 0 } },
    };
    const plan = planOf(agency, { activities: [far] });
    expect(await ask('PUT', `${PROJECTS}/63010001/plan`, { version: 3, plan })).toMatchObject({
      status: 400,
      error: {
        code: 'plan-month-impossible',
        message: { th: expect.stringMatching(/ม\.ค\. 2573 อยู่ไกลจากปีงบประมาณ 2563/) },
        fields: [{ place: 'activities[0].months[2030-01]' }],
      },
    });
  });

  it('codes that run out are said so, and the number is not taken', async () => {
    const db = await engine.fresh();
    const agency = await exampleAgency(db, { settings: { 'project-code-pattern': 'YY01001N' } });
    const ask = await serverOf(db, agency);
    for (let number = 1; number <= 9; number += 1)
      expect((await ask('POST', PROJECTS, newProject(agency))).status).toBe(200);
    for (let again = 0; again < 2; again += 1)
      expect(await ask('POST', PROJECTS, newProject(agency))).toMatchObject({
        status: 409,
        error: { code: 'project-codes-used-up' },
      });
  });
});
