import { createHmac } from 'node:crypto';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { onBothEngines, type TestEngine } from '../../../platform/database/testing.ts';
import { TEST_PASSWORD, TestBrowser, testAgency, testApp, testInstallation, testPerson } from '../testing.ts';

async function installation(engine: TestEngine) {
  const db = await engine.fresh();
  const { deps, letters, day } = testInstallation(db);
  const agency = await testAgency(deps);
  const app = testApp(deps);
  return { db, deps, letters, day, agency, app, browser: () => new TestBrowser(app) };
}

/** RFC 6238, six digits, thirty seconds. */
function totp(secret: string, at = Date.now()): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...secret.replace(/=+$/, '')]
    .map((each) => alphabet.indexOf(each).toString(2).padStart(5, '0'))
    .join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
  const mac = createHmac('sha1', key).update(counter).digest();
  const offset = (mac.at(-1) ?? 0) & 15;
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

onBothEngines('sign-in', (engine) => {
  it('takes a username, a password and a fiscal year, and says who one is (FRM-UR-2)', async () => {
    const { browser } = await installation(engine);
    const one = browser();
    expect((await one.ask('GET', '/api/v1/me')).body).toMatchObject({
      signedIn: false,
      fiscalYear: 2566,
      permissions: [],
      businessDay: '2023-04-05',
    });
    const answer = await one.signIn('Admin.OSEP', TEST_PASSWORD, { fiscalYear: 2565 });
    expect(answer.body).toEqual({ secondFactorNeeded: false });
    const cookie = answer.headers.getSetCookie().find((line) => line.startsWith('tidtam.session_token='));
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
    const { body: me } = await one.ask('GET', '/api/v1/me');
    expect(me).toMatchObject({
      signedIn: true,
      person: { username: 'admin.osep', secondFactor: false },
      agency: { code: 'OSEP' },
      roles: ['administrator'],
      fiscalYear: 2565,
    });
    expect(me.permissions).toContain('people.create');
    expect(me.permissions).not.toContain('projects.approve');
  });

  it('answers an unknown name, a wrong password and rubbish alike', async () => {
    const { browser } = await installation(engine);
    const wrong = await browser().signIn('admin.osep', 'ไม่ใช่รหัสผ่านนี้แน่นอน');
    expect(wrong.status).toBe(401);
    expect(wrong.body.error.code).toBe('sign-in-wrong');
    for (const name of ['nobody.here', 'x', `'; drop table users; --`, 'ก'.repeat(200)])
      expect((await browser().signIn(name)).body.error.code, name).toBe('sign-in-wrong');
    expect((await browser().ask('POST', '/api/v1/sign-in', { username: 7, password: [] })).status).toBe(400);
  });

  it('slows guessing: after five failures even the right password waits, and says how long', async () => {
    const { browser, db } = await installation(engine);
    const one = browser();
    for (let tries = 0; tries < 5; tries += 1) await one.signIn('admin.osep', 'ไม่ใช่รหัสผ่านนี้แน่นอน');
    const slowed = await one.signIn('admin.osep');
    expect(slowed.status).toBe(429);
    expect(slowed.body.error).toMatchObject({ code: 'sign-in-slowed' });
    expect(slowed.body.error.data.seconds).toBeGreaterThan(0);
    expect(slowed.body.error.message.th).toMatch(/โปรดรอ \d+ วินาที/);
    await sql`update sign_in_attempts set blocked_until = now() - interval '1 second'`.execute(db.asOwner);
    expect((await one.signIn('admin.osep')).status).toBe(200);
  });

  it('writes sign-ins and failures into the audit trail', async () => {
    const { browser, db, agency } = await installation(engine);
    await browser().signIn('admin.osep', 'ไม่ใช่รหัสผ่านนี้แน่นอน');
    await browser().signIn('admin.osep');
    const rows = await sql<{ action: string }>`select action from audit_events
      where agency_id = ${agency.agencyId} and action like 'people.sign%' order by audit_id`.execute(
      db.asOwner,
    );
    expect(rows.rows.map((row) => row.action)).toEqual(['people.sign-in-failed', 'people.sign-in']);
  });

  it('lists sessions and ends them at once', async () => {
    const { browser } = await installation(engine);
    const [desk, telephone] = [browser(), browser()];
    await desk.signIn('admin.osep');
    await telephone.signIn('admin.osep');
    expect((await telephone.ask('GET', '/api/v1/people')).status).toBe(200);
    const { body: sessions } = await desk.ask('GET', '/api/v1/account/sessions');
    expect(sessions).toHaveLength(2);
    const other = sessions.find((session: { current: boolean }) => !session.current);
    expect((await desk.ask('DELETE', `/api/v1/account/sessions/${other.sessionId}`)).body).toEqual({
      ended: 1,
    });
    const after = await telephone.ask('GET', '/api/v1/people');
    expect(after.status).toBe(401);
    expect(after.body.error.code).toBe('not-signed-in');
    expect((await desk.ask('GET', '/api/v1/people')).status).toBe(200);
    expect((await desk.ask('DELETE', `/api/v1/account/sessions/${other.sessionId}`)).status).toBe(404);
    await desk.ask('POST', '/api/v1/sign-out');
    expect((await desk.ask('GET', '/api/v1/people')).status).toBe(401);
  });

  it('refuses a cookie that somebody has made up or changed', async () => {
    const { browser } = await installation(engine);
    const one = browser();
    await one.signIn('admin.osep');
    const good = one.cookies.get('tidtam.session_token') ?? '';
    for (const forged of [
      `${good}x`,
      good.slice(0, -6),
      'abc.def',
      encodeURIComponent("' or 1=1 --"),
      good.split('.')[0] ?? '',
    ]) {
      one.cookies.set('tidtam.session_token', forged);
      expect((await one.ask('GET', '/api/v1/people')).status, forged).toBe(401);
    }
  });

  it('mails a link for a forgotten password, once, and says the same when there is no such account', async () => {
    const { browser, letters } = await installation(engine);
    const signedIn = browser();
    await signedIn.signIn('admin.osep');
    const one = browser();
    const known = await one.ask('POST', '/api/v1/password/forgotten', { account: 'admin.osep' });
    const unknown = await one.ask('POST', '/api/v1/password/forgotten', { account: 'nobody@agency.example' });
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body]);
    await expect.poll(() => letters.length).toBe(1);
    const token = /token=([\w-]+)/.exec(letters[0]?.text ?? '')?.[1] ?? '';
    expect(letters[0]?.to).toBe('admin@osep.example');
    const weak = await one.ask('POST', '/api/v1/password/reset', { token, password: 'password2566' });
    expect(weak.body.error.code).toBe('password-common');
    const password = 'ปลาหมึกย่างหน้าโรงเรียน';
    expect((await one.ask('POST', '/api/v1/password/reset', { token, password })).body).toEqual({
      username: 'admin.osep',
    });
    const again = await one.ask('POST', '/api/v1/password/reset', { token, password });
    expect(again.body.error.code).toBe('password-link-over');
    expect((await signedIn.ask('GET', '/api/v1/people')).status).toBe(401);
    expect((await one.signIn('admin.osep')).status).toBe(401);
    expect((await one.signIn('admin.osep', password)).status).toBe(200);
  });

  it('asks for the second factor once it is enrolled, and takes each backup code once', async () => {
    const { browser } = await installation(engine);
    const one = browser();
    await one.signIn('admin.osep');
    const wrong = await one.ask('POST', '/api/v1/account/second-factor', { password: 'ไม่ใช่รหัสผ่านนี้แน่นอน' });
    expect(wrong.body.error.code).toBe('password-proof-wrong');
    const { body: enrolment } = await one.ask('POST', '/api/v1/account/second-factor', {
      password: TEST_PASSWORD,
    });
    expect(enrolment.uri).toMatch(/^otpauth:\/\/totp\/Tidtam:admin.osep\?/);
    expect(enrolment.backupCodes).toHaveLength(10);
    const bad = await one.ask('POST', '/api/v1/account/second-factor/confirm', { code: '000000' });
    expect(bad.status).toBe(400);
    const confirmed = await one.ask('POST', '/api/v1/account/second-factor/confirm', {
      code: totp(enrolment.secret),
    });
    expect(confirmed.body).toEqual({ done: true });
    expect((await one.ask('GET', '/api/v1/me')).body.person.secondFactor).toBe(true);

    const two = browser();
    expect((await two.signIn('admin.osep')).body).toEqual({ secondFactorNeeded: true });
    expect((await two.ask('GET', '/api/v1/people')).status).toBe(401);
    const refused = await two.ask('POST', '/api/v1/sign-in/second-factor', { code: '000000' });
    expect(refused.body.error.code).toBe('second-factor-wrong');
    const passed = await two.ask('POST', '/api/v1/sign-in/second-factor', {
      code: totp(enrolment.secret),
      fiscalYear: 2564,
    });
    expect(passed.body).toEqual({ secondFactorNeeded: false });
    expect((await two.ask('GET', '/api/v1/me')).body).toMatchObject({ signedIn: true, fiscalYear: 2564 });

    const backup = { code: enrolment.backupCodes[0], kind: 'backup' };
    const three = browser();
    await three.signIn('admin.osep');
    expect((await three.ask('POST', '/api/v1/sign-in/second-factor', backup)).status).toBe(200);
    const four = browser();
    await four.signIn('admin.osep');
    expect((await four.ask('POST', '/api/v1/sign-in/second-factor', backup)).body.error.code).toBe(
      'second-factor-wrong',
    );
  });

  it('keeps the tables of sign-in away from the application’s role', async () => {
    const { db, agency } = await installation(engine);
    for (const statement of [
      'select token from sessions',
      'select password_hash from accounts',
      'select * from verifications',
      'select secret from second_factors',
      'select * from first_administrator_links',
      'select * from sign_in_attempts',
    ])
      await expect(
        db.inAgency(agency.agencyId, (tx) => sql.raw(statement).execute(tx)),
        statement,
      ).rejects.toThrow(/permission denied/);
  });

  it('stops a person at once, in every open session, and says so at the next sign-in', async () => {
    const { browser, deps, agency } = await installation(engine);
    const officer = await testPerson(deps, agency, 'officer.one', 'project-officer');
    const [admin, one] = [browser(), browser()];
    await admin.signIn('admin.osep');
    await one.signIn('officer.one');
    expect((await one.ask('GET', '/api/v1/me')).body.signedIn).toBe(true);
    const stop = { active: false, version: 1, reason: 'ย้ายหน่วยงาน' };
    expect((await admin.ask('PUT', `/api/v1/people/${officer.personId}/active`, stop)).status).toBe(200);
    expect((await one.ask('GET', '/api/v1/me')).body.signedIn).toBe(false);
    expect((await one.signIn('officer.one')).body.error.code).toBe('sign-in-stopped');
  });
});
