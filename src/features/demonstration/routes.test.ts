/** Changing role and moving the day; and that both exist in the demonstration only. */
import { beforeAll, expect, it } from 'vitest';
import { openBusinessDay, realClock } from '../../platform/clock/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { onBothEngines } from '../../platform/database/testing.ts';
import { readLaw } from '../../platform/law/index.ts';
import { agencyRoutes } from '../agencies/index.ts';
import type { PeopleDependencies } from '../people/index.ts';
import { TestBrowser, testApp, testInstallation } from '../people/testing.ts';
import { DEMONSTRATION_PASSWORD, listDemonstrationAccounts } from './accounts.ts';
import { readOsep } from './demonstration-data.ts';
import { loadAgency } from './load/load-agency.ts';
import { loadSteps } from './load/load-steps.ts';
import { demonstrationRoutes } from './routes.ts';

onBothEngines('the demonstration’s routes', (engine) => {
  let database: Database;
  let deps: PeopleDependencies;
  beforeAll(async () => {
    database = await engine.fresh();
    const businessDay = await openBusinessDay(database, realClock);
    deps = testInstallation(database, { businessDay, law: readLaw(), demonstration: true }).deps;
    await loadAgency(deps, await loadSteps(deps, () => {}), await readOsep());
    await businessDay.set('2023-04-05' as never);
  });
  const browser = () =>
    new TestBrowser(
      testApp(deps, (app) => app.route('/', agencyRoutes(deps)).route('/', demonstrationRoutes(deps))),
    );

  it('tells its day and its accounts, also signed out', async () => {
    const { status, body } = await browser().ask('GET', '/api/v1/demonstration');
    expect(status).toBe(200);
    expect(body).toMatchObject({ today: '2023-04-05', startDay: '2023-04-05' });
    expect(body.accounts).toEqual(await listDemonstrationAccounts());
    expect(JSON.stringify(body)).not.toContain(DEMONSTRATION_PASSWORD);
  });

  it('changes role in one request, and the roles follow', async () => {
    const who = browser();
    expect((await who.ask('POST', '/api/v1/demonstration/role', { username: 'osep.officer' })).status).toBe(
      200,
    );
    const officer = (await who.ask('GET', '/api/v1/me')).body;
    expect(officer).toMatchObject({ signedIn: true, person: { username: 'osep.officer' }, fiscalYear: 2566 });
    expect(officer.permissions).toContain('monthly-reports.save');
    await who.ask('POST', '/api/v1/demonstration/role', { username: 'osep.director' });
    const director = (await who.ask('GET', '/api/v1/me')).body;
    expect(director.person.username).toBe('osep.director');
    expect(director.permissions).toContain('people.view');
    expect(director.permissions).not.toContain('monthly-reports.save');
  });

  it('opens no other account than its own', async () => {
    const { status, body } = await browser().ask('POST', '/api/v1/demonstration/role', {
      username: 'admin.real',
    });
    expect([status, body.error.code]).toEqual([404, 'demonstration-account-unknown']);
  });

  it('takes the printed password at the ordinary sign-in', async () => {
    expect((await browser().signIn('osep.monitoring', DEMONSTRATION_PASSWORD)).status).toBe(200);
  });

  it('moves the day and sets it back; the audit keeps the real time', async () => {
    const who = browser();
    await who.ask('POST', '/api/v1/demonstration/role', { username: 'osep.officer' });
    expect((await who.ask('PUT', '/api/v1/demonstration/day', { day: '2023-04-08' })).body).toEqual({
      today: '2023-04-08',
    });
    expect((await who.ask('GET', '/api/v1/me')).body.businessDay).toBe('2023-04-08');
    expect((await who.ask('DELETE', '/api/v1/demonstration/day')).body).toEqual({ today: '2023-04-05' });
    const { rows } = await database.statement(
      `select before, after, occurred_at > now() - interval '1 hour' as recent from audit_events
        where action = 'demonstration.move-day' order by audit_id`,
    );
    expect(rows).toEqual([
      { before: { day: '2023-04-05' }, after: { day: '2023-04-08' }, recent: true },
      { before: { day: '2023-04-08' }, after: { day: '2023-04-05' }, recent: true },
    ]);
  });

  it('begins the moved day with its round of reminders, once', async () => {
    const rounds = async () =>
      (await database.statement(`select distinct day::text as day from obligation_rounds order by day`)).rows;
    const who = browser();
    await who.ask('POST', '/api/v1/demonstration/role', { username: 'osep.officer' });
    for (const day of ['2023-05-08', '2023-05-08'])
      await who.ask('PUT', '/api/v1/demonstration/day', { day });
    expect((await rounds()).filter((round) => round.day === '2023-05-08')).toHaveLength(1);
    await who.ask('DELETE', '/api/v1/demonstration/day');
  });

  it.each([
    ['31 ก.พ.', 'date'],
    ['2023-02-30', 'date'],
    ['1999-01-01', 'demonstration-day-out-of-range'],
    ['9999-01-01', 'd'],
    ['', 'date'],
  ])('refuses the day "%s" and stays where it is', async (day, code) => {
    const who = browser();
    await who.ask('POST', '/api/v1/demonstration/role', { username: 'osep.officer' });
    const { status, body } = await who.ask('PUT', '/api/v1/demonstration/day', { day });
    expect(status).toBe(400);
    expect(body.error.code).toMatch(new RegExp(`^${code}`));
    expect(body.error.message.en).not.toMatch(/[ก-ฮ]/);
    expect(deps.businessDay.today()).toBe('2023-04-05');
  });

  it('lets nobody move the day who is not signed in', async () => {
    expect((await browser().ask('PUT', '/api/v1/demonstration/day', { day: '2023-04-08' })).status).toBe(401);
  });
});
