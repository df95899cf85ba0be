import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { dateOf } from '../../foundation/calendar-date.ts';
import { accepted } from '../../foundation/refusal.ts';
import { newId } from '../../foundation/uuid.ts';
import { fixedClock } from '../../platform/clock/index.ts';
import { onBothEngines, type TestEngine } from '../../platform/database/testing.ts';
import { addUnit, agencyRoutes, appointActing, changeUnit } from '../agencies/index.ts';
import { auditRoutes } from '../audit/index.ts';
import { runAction } from '../permissions/index.ts';
import { listHeldRoles } from './actor-store.ts';
import { createFirstAdministratorLink } from './first-administrator.ts';
import type { PeopleDependencies } from './routes.ts';
import {
  TEST_PASSWORD,
  type TestAgency,
  TestBrowser,
  testAgency,
  testApp,
  testInstallation,
  testPerson,
} from './testing.ts';

async function installation(engine: TestEngine) {
  const db = await engine.fresh();
  const { deps, letters, day } = testInstallation(db);
  const agency = await testAgency(deps);
  const app = testApp(deps, (each) => each.route('/', agencyRoutes(deps)).route('/', auditRoutes(deps)));
  const signedIn = async (username: string) => {
    const browser = new TestBrowser(app);
    expect((await browser.signIn(username)).status).toBe(200);
    return browser;
  };
  return { db, deps, letters, day, agency, app, signedIn };
}

async function unit(
  deps: PeopleDependencies,
  agency: TestAgency,
  code: string,
  parentUnitId = agency.topUnitId,
) {
  const made = await runAction(deps, agency.administrator, 'test', (ctx) =>
    addUnit(ctx, {
      kind: 'division',
      code,
      budgetOwnerCode: null,
      nameTh: `ฝ่าย ${code}`,
      nameEn: `Division ${code}`,
      abbreviation: '',
      parentUnitId,
    }),
  );
  return accepted(made);
}

onBothEngines('people', (engine) => {
  it('makes the first agency and its administrator with a one-time link', async () => {
    const db = await engine.fresh();
    const { deps } = testInstallation(db);
    const browser = new TestBrowser(testApp(deps));
    const { url } = await createFirstAdministratorLink(deps);
    const token = new URL(url).searchParams.get('token') ?? '';
    const given = (password: string, code = 'SMCE') => ({
      token,
      agency: {
        code,
        nameTh: 'หน่วยงานตัวอย่าง',
        nameEn: 'Example',
        abbreviation: 'ตย.',
        agencyType: 'public-organisation',
      },
      administrator: {
        displayName: 'ผู้ดูแลระบบ (ตัวอย่าง)',
        email: 'admin@agency.example',
        username: 'first.admin',
        password,
      },
    });
    const weak = await browser.ask('POST', '/api/v1/first-administrator', given('password1234'));
    expect(weak.body.error).toMatchObject({ code: 'password-common', place: 'administrator.password' });
    const badToken = { ...given(TEST_PASSWORD), token: 'x'.repeat(43) };
    expect((await browser.ask('POST', '/api/v1/first-administrator', badToken)).status).toBe(403);
    expect((await browser.ask('POST', '/api/v1/first-administrator', given(TEST_PASSWORD))).body).toEqual({
      username: 'first.admin',
    });
    const again = await browser.ask('POST', '/api/v1/first-administrator', given(TEST_PASSWORD, 'OTHER'));
    expect(again.body.error.code).toBe('first-administrator-link-over');
    expect((await browser.signIn('first.admin')).status).toBe(200);
    expect((await browser.ask('GET', '/api/v1/people')).body).toHaveLength(1);
  });

  it('ends the link after a day, and when a newer one is made', async () => {
    const db = await engine.fresh();
    const clock = fixedClock(new Date('2023-04-05T03:00:00Z'));
    const { deps } = testInstallation(db, { clock });
    const browser = new TestBrowser(testApp(deps));
    const tokenOf = async () =>
      new URL((await createFirstAdministratorLink(deps)).url).searchParams.get('token');
    const use = async (token: string | null) =>
      browser.ask('POST', '/api/v1/first-administrator', {
        token,
        agency: { code: 'LATE', nameTh: 'ก', nameEn: 'A', abbreviation: 'ก', agencyType: 'other' },
        administrator: {
          displayName: 'ก',
          email: 'late@agency.example',
          username: 'late.admin',
          password: TEST_PASSWORD,
        },
      });
    const older = await tokenOf();
    const newer = await tokenOf();
    expect((await use(older)).body.error.code).toBe('first-administrator-link-over');
    clock.set(new Date('2023-04-06T03:00:01Z'));
    expect((await use(newer)).body.error.code).toBe('first-administrator-link-over');
    clock.set(new Date('2023-04-06T02:59:59Z'));
    expect((await use(newer)).status).toBe(200);
  });

  it('lets the link be used again when nothing was made with it', async () => {
    const { deps, app } = await installation(engine);
    const { url } = await createFirstAdministratorLink(deps);
    const browser = new TestBrowser(app);
    const given = (code: string) => ({
      token: new URL(url).searchParams.get('token'),
      agency: { code, nameTh: 'ข', nameEn: 'B', abbreviation: 'ข', agencyType: 'other' },
      administrator: {
        displayName: 'ก',
        email: 'b@agency.example',
        username: 'admin.b',
        password: TEST_PASSWORD,
      },
    });
    const taken = await browser.ask('POST', '/api/v1/first-administrator', given('OSEP'));
    expect(taken.body.error.code).toBe('agency-code-taken');
    expect((await browser.ask('POST', '/api/v1/first-administrator', given('OTHER'))).status).toBe(200);
  });

  it('adds a person whose password only they will know', async () => {
    const { agency, signedIn, letters, app } = await installation(engine);
    const admin = await signedIn('admin.osep');
    const person = {
      displayName: 'เจ้าหน้าที่โครงการ (ตัวอย่าง)',
      positionTitle: 'เจ้าหน้าที่',
      unitId: agency.topUnitId,
      email: 'officer@agency.example',
      username: 'New.Officer',
    };
    const { status, body } = await admin.ask('POST', '/api/v1/people', person);
    expect([status, body.username, body.roles]).toEqual([200, 'new.officer', []]);
    const token = /token=([\w-]+)/.exec(letters[0]?.text ?? '')?.[1];
    const one = new TestBrowser(app);
    await one.ask('POST', '/api/v1/password/reset', { token, password: TEST_PASSWORD });
    expect((await one.signIn('new.officer')).status).toBe(200);
    const twice = await admin.ask('POST', '/api/v1/people', person);
    expect(twice.body.error).toMatchObject({ code: 'username-taken', place: 'username' });
    const sameMail = await admin.ask('POST', '/api/v1/people', { ...person, username: 'other.name' });
    expect(sameMail.body.error.code).toBe('email-taken');
    const foreignUnit = {
      ...person,
      username: 'other',
      email: 'o@agency.example',
      unitId: agency.administrator.personId,
    };
    expect((await admin.ask('POST', '/api/v1/people', foreignUnit)).body.error.code).toBe(
      'unit-not-in-agency',
    );
  });

  it('refuses those whose role does not allow it, and names the role that does', async () => {
    const { deps, agency, signedIn } = await installation(engine);
    await testPerson(deps, agency, 'officer.one', 'project-officer');
    const officer = await signedIn('officer.one');
    const refused = await officer.ask('GET', '/api/v1/people');
    expect(refused.status).toBe(403);
    expect(refused.body.error.message.th).toContain('ผู้ดูแลระบบ');
    expect((await officer.ask('GET', '/api/v1/audit-events')).status).toBe(403);
    expect((await officer.ask('GET', '/api/v1/units')).status).toBe(200);
  });

  it('does not reach a person of another agency', async () => {
    const { deps, signedIn } = await installation(engine);
    const other = await testAgency(deps, 'TWO');
    const admin = await signedIn('admin.osep');
    const { personId } = other.administrator;
    const change = { displayName: 'x', unitId: other.topUnitId, email: 'x@x.example', version: 1 };
    expect((await admin.ask('PATCH', `/api/v1/people/${personId}`, change)).status).toBe(404);
    expect(
      (await admin.ask('PUT', `/api/v1/people/${personId}/roles`, { roles: [], version: 1 })).status,
    ).toBe(404);
    expect(
      (await admin.ask('PUT', `/api/v1/people/${personId}/active`, { active: false, version: 1 })).status,
    ).toBe(404);
    expect((await admin.ask('DELETE', `/api/v1/people/${personId}/second-factor`)).status).toBe(404);
    expect(
      (
        await admin.ask('PATCH', `/api/v1/units/${other.topUnitId}`, {
          kind: 'agency',
          code: 'X',
          nameTh: 'x',
          nameEn: 'x',
          parentUnitId: null,
          position: 0,
          headPersonId: null,
          version: 1,
        })
      ).status,
    ).toBe(404);
  });

  it('gives roles over a unit and all below, effective at once', async () => {
    const { deps, agency, signedIn } = await installation(engine);
    const a = await unit(deps, agency, 'A');
    const below = await unit(deps, agency, 'A1', a.unitId);
    await unit(deps, agency, 'B');
    const officer = await testPerson(deps, agency, 'officer.one', 'executive');
    const admin = await signedIn('admin.osep');
    const one = await signedIn('officer.one');
    expect(
      (await one.ask('GET', '/api/v1/me')).body.grants.find(
        (each: { action: string }) => each.action === 'projects.view',
      ).unitIds,
    ).toBe('all');
    const roles = [{ role: 'project-officer', scope: 'unit', unitId: a.unitId, validFrom: '2022-10-01' }];
    const path = `/api/v1/people/${officer.personId}/roles`;
    expect((await admin.ask('PUT', path, { roles, version: 1 })).body.version).toBe(2);
    const me = (await one.ask('GET', '/api/v1/me')).body;
    expect(me.roles).toEqual(['project-officer']);
    const view = me.grants.find((each: { action: string }) => each.action === 'projects.view');
    expect(new Set(view.unitIds)).toEqual(new Set([a.unitId, below.unitId]));
    const stale = await admin.ask('PUT', path, { roles: [], version: 1 });
    expect([stale.status, stale.body.error.code]).toEqual([409, 'person-stale']);
    const turned = [{ ...roles[0], validTo: '2022-01-01' }];
    expect((await admin.ask('PUT', path, { roles: turned, version: 2 })).body.error.code).toBe(
      'assignment-days-turned',
    );
    const noUnit = [{ ...roles[0], unitId: null }];
    expect((await admin.ask('PUT', path, { roles: noUnit, version: 2 })).body.error.code).toBe(
      'assignment-unit-missing',
    );
  });

  it('ends and begins roles on their days', async () => {
    const { deps, agency, signedIn, day } = await installation(engine);
    const officer = await testPerson(deps, agency, 'officer.one', 'executive');
    const roles = [{ role: 'director', scope: 'agency', validFrom: '2023-04-06', validTo: '2023-04-07' }];
    const admin = await signedIn('admin.osep');
    await admin.ask('PUT', `/api/v1/people/${officer.personId}/roles`, { roles, version: 1 });
    const one = await signedIn('officer.one');
    const rolesOn = async (to: string) => {
      day.set(to);
      return (await one.ask('GET', '/api/v1/me')).body.roles;
    };
    expect(await rolesOn('2023-04-05')).toEqual([]);
    expect(await rolesOn('2023-04-06')).toEqual(['director']);
    expect(await rolesOn('2023-04-07')).toEqual(['director']);
    expect(await rolesOn('2023-04-08')).toEqual([]);
  });

  it('keeps one administrator at least', async () => {
    const { agency, signedIn } = await installation(engine);
    const admin = await signedIn('admin.osep');
    const path = `/api/v1/people/${agency.administrator.personId}`;
    expect((await admin.ask('PUT', `${path}/roles`, { roles: [], version: 1 })).body.error.code).toBe(
      'last-administrator',
    );
    expect((await admin.ask('PUT', `${path}/active`, { active: false, version: 1 })).body.error.code).toBe(
      'own-access',
    );
  });

  it('lets a stand-in act for the head, on the days of the appointment, and records for whom (ACT-33)', async () => {
    const { db, deps, agency, signedIn, day } = await installation(engine);
    const director = await testPerson(deps, agency, 'director.one', 'director');
    const deputy = await testPerson(deps, agency, 'deputy.one', 'superior');
    const top = {
      kind: 'agency' as const,
      code: 'OSEP',
      budgetOwnerCode: null,
      nameTh: 'ก',
      nameEn: 'a',
      abbreviation: '',
    };
    accepted(
      await runAction(deps, agency.administrator, 'test', (ctx) =>
        changeUnit(ctx, agency.topUnitId, {
          ...top,
          parentUnitId: null,
          position: 0,
          headPersonId: director.personId,
          version: 1,
        }),
      ),
    );
    accepted(
      await runAction(deps, agency.administrator, 'test', (ctx) =>
        appointActing(ctx, agency.topUnitId, {
          personId: deputy.personId,
          kind: 'acting-for',
          orderNumber: '1/2566',
          validFrom: '2023-04-03',
          validTo: '2023-04-07',
        }),
      ),
    );
    deps.auth.forgetEverybody();
    const one = await signedIn('deputy.one');
    const me = (await one.ask('GET', '/api/v1/me')).body;
    expect(me.standIns).toMatchObject([{ unitId: agency.topUnitId, kind: 'acting-for' }]);
    expect(me.permissions).not.toContain('people.view');
    const acting = { 'acting-for': agency.topUnitId };
    const asHead = (await one.ask('GET', '/api/v1/me', undefined, acting)).body;
    expect(asHead.permissions).toContain('people.view');
    expect(asHead.permissions).not.toContain('people.create');
    await one.ask('PATCH', '/api/v1/account/preferences', { language: 'en' }, acting);
    const other = await one.ask('GET', '/api/v1/people', undefined, {
      'acting-for': agency.administrator.personId,
    });
    expect(other.body.error.code).toBe('acting-for-not-appointed');
    day.set('2023-04-08');
    expect((await one.ask('GET', '/api/v1/me', undefined, acting)).status).toBe(403);
    const { rows } = await sql`select 1 from audit_events where action = 'agencies.edit-units'`.execute(
      db.asOwner,
    );
    expect(rows).toHaveLength(2);
  });

  it('lets who heads a unit, or decides for another, read as a superior, for as long as that is so', async () => {
    const { db, deps, agency } = await installation(engine);
    const { agencyId, topUnitId } = agency;
    const director = await testPerson(deps, agency, 'director.one', 'director');
    const head = await testPerson(deps, agency, 'head.one', 'project-officer');
    const delegate = await testPerson(deps, agency, 'delegate.one', 'project-officer');
    await sql`delete from role_assignments where person_id in (${head.personId}, ${delegate.personId})`.execute(
      db.asOwner,
    );
    const unitId = newId();
    await sql`insert into units (agency_id, unit_id, parent_unit_id, kind, code, name_th, name_en, head_person_id,
        created_at, changed_at)
      values (${agencyId}, ${unitId}, ${topUnitId}, 'division', 'H1', 'ฝ่าย', 'Division', ${head.personId}, now(), now())`.execute(
      db.asOwner,
    );
    const lend = (from: string, on: [string, string]) =>
      sql`insert into approval_delegations (agency_id, delegation_id, person_id, delegate_person_id, valid_from, valid_to,
          created_at)
        values (${agencyId}, ${newId()}, ${from}, ${delegate.personId}, ${on[0]}, ${on[1]}, now())`.execute(
        db.asOwner,
      );
    const held = (personId: string, day: string) =>
      db.inAgency(agencyId, (tx) => listHeldRoles(tx, personId, dateOf(day)));
    expect(await held(head.personId, '2023-04-05')).toEqual([{ role: 'superior', unitIds: [unitId] }]);
    expect(await held(delegate.personId, '2023-04-05')).toEqual([]);
    await lend(head.personId, ['2023-04-05', '2023-04-06']);
    await lend(director.personId, ['2023-04-07', '2023-04-08']);
    expect(await held(delegate.personId, '2023-04-06')).toEqual([{ role: 'superior', unitIds: [unitId] }]);
    expect(await held(delegate.personId, '2023-04-07')).toEqual([{ role: 'superior', unitIds: 'all' }]);
    expect(await held(delegate.personId, '2023-04-09')).toEqual([]);
  });

  it('does a repeated write once', async () => {
    const { signedIn, agency } = await installation(engine);
    const admin = await signedIn('admin.osep');
    const body = {
      kind: 'group',
      code: 'R1',
      nameTh: 'กลุ่ม',
      nameEn: 'Group',
      parentUnitId: agency.topUnitId,
    };
    const headers = { 'idempotency-key': 'one-and-the-same-key' };
    const first = await admin.ask('POST', '/api/v1/units', body, headers);
    const second = await admin.ask('POST', '/api/v1/units', body, headers);
    expect([second.status, second.body]).toEqual([200, first.body]);
    expect((await admin.ask('GET', '/api/v1/units')).body.units).toHaveLength(2);
  });

  it('shows auditors who did what, newest first, filtered by person, action and day', async () => {
    const { deps, agency, signedIn } = await installation(engine);
    await testPerson(deps, agency, 'auditor.one', 'internal-auditor');
    await unit(deps, agency, 'A');
    const auditor = await signedIn('auditor.one');
    const read = async (query: string) => (await auditor.ask('GET', `/api/v1/audit-events?${query}`)).body;
    const all = await read('');
    expect(all.events[0].action).toBe('people.sign-in');
    expect(all.events.map((event: { auditId: string }) => event.auditId)).toEqual(
      all.events
        .map((event: { auditId: string }) => event.auditId)
        .sort()
        .reverse(),
    );
    const units = await read('action=agencies.edit-units');
    expect(units.events).toHaveLength(1);
    expect(units.events[0]).toMatchObject({ subjectId: 'A', before: null, after: { nameTh: 'ฝ่าย A' } });
    const byAdmin = await read(`personId=${agency.administrator.personId}`);
    expect(byAdmin.events.length).toBeGreaterThan(0);
    expect(new Set(byAdmin.events.map((event: { personName: string }) => event.personName))).toEqual(
      new Set(['ผู้ดูแลระบบ (ตัวอย่าง)']),
    );
    expect((await read('from=2001-01-01&to=2001-12-31')).events).toEqual([]);
    expect((await auditor.ask('GET', '/api/v1/audit-events?from=yesterday')).status).toBe(400);
  });
});
