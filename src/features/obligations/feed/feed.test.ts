import ICAL from 'ical.js';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import type { Database } from '../../../platform/database/index.ts';
import { onBothEngines } from '../../../platform/database/testing.ts';
import { TestBrowser, testApp } from '../../people/testing.ts';
import { exampleObligations } from '../example-obligations.ts';
import { obligationRoutes } from '../routes.ts';

async function example(database: Database) {
  const of = await exampleObligations(database);
  const { officer, other, unitA, unitB } = of;
  await of.addProject({
    code: '66010001',
    unitId: unitA,
    officer,
    months: { '2023-02': 'submitted 2023-03-05', '2023-03': 'draft' },
  });
  await of.addProject({ code: '66010002', unitId: unitB, officer: other, months: { '2023-03': 'draft' } });
  const app = testApp(of.deps, (routes) => routes.route('/', obligationRoutes(of.deps)));
  const browser = new TestBrowser(app);
  await browser.signIn('officer.osep');
  const make = async (language = 'th') => {
    const answer = await browser.ask('POST', '/api/v1/my-calendar/feed', { language });
    return new URL(answer.body.address as string).pathname;
  };
  const read = (path: string) => app.request(path);
  return { ...of, app, browser, make, read };
}

const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((each) => ({
    uid: String(each.getFirstPropertyValue('uid')),
    summary: String(each.getFirstPropertyValue('summary')),
    description: String(each.getFirstPropertyValue('description')),
    start: each.getFirstPropertyValue('dtstart') as ICAL.Time,
    alarms: each.getAllSubcomponents('valarm').map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
  }));

onBothEngines('a person’s calendar feed', (engine) => {
  it('is read without a session and holds that person’s obligations only, as an independent parser reads them', async () => {
    const of = await example(await engine.fresh());
    const answer = await of.read(await of.make());
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(answer.headers.get('cache-control')).toContain('no-store');
    const text = await answer.text();
    expect(text).not.toContain('66010002');
    const events = eventsIn(text);
    const march = events.find((each) => each.summary.includes('มีนาคม'));
    expect(march?.summary).toBe('ส่งรายงานประจำเดือนมีนาคม 2566: โครงการ 66010001');
    expect(march?.start.isDate).toBe(true);
    expect(march?.start.toString()).toBe('2023-04-07');
    expect(march?.alarms).toEqual(['-P6DT16H', '-P2DT16H', '-PT16H']);
    expect(march?.description).toContain('คู่มือการติดตามและรายงานผล');
    expect(march?.description).toContain('http://localhost:3000/2566/projects/66010001/reports/2566-03');
    const february = events.find((each) => each.summary.includes('กุมภาพันธ์'));
    expect(february).toMatchObject({ summary: expect.stringMatching(/^✓ /), alarms: [] });
    expect(events.find((each) => each.uid.startsWith('closing.'))?.start.toString()).toBe('2023-11-14');
  });

  it('folds Thai lines at 75 octets, never inside a letter', async () => {
    const of = await example(await engine.fresh());
    await sql`update projects set name = ${'โครงการส่งเสริมผู้ประกอบการที่มีชื่อยาวกว่าหนึ่งบรรทัด '.repeat(4)}`.execute(
      of.deps.database.asOwner,
    );
    const bytes = new Uint8Array(await (await of.read(await of.make())).arrayBuffer());
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const lines = text.split('\r\n');
    expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(eventsIn(text)[0]?.summary).toContain('ที่มีชื่อยาวกว่าหนึ่งบรรทัด โครงการ');
  });

  it('keeps the same id for an obligation from one reading to the next', async () => {
    const of = await example(await engine.fresh());
    const path = await of.make('en');
    const ids = async () => eventsIn(await (await of.read(path)).text()).map((each) => each.uid);
    const first = await ids();
    of.day.set('2023-04-20');
    expect(await ids()).toEqual(first);
    expect(new Set(first).size).toBe(first.length);
    expect(
      eventsIn(await (await of.read(path)).text()).some((each) =>
        /Submit the monthly report/.test(each.summary),
      ),
    ).toBe(true);
  });

  it('ends when a new one is made, when it is ended, and when the person leaves; a wrong address says nothing', async () => {
    const of = await example(await engine.fresh());
    const gone = async (path: string) => {
      const answer = await of.read(path);
      const { error } = (await answer.json()) as { error: { requestId?: string } };
      return [answer.status, { ...error, requestId: '' }];
    };
    const first = await of.make();
    const second = await of.make();
    const wrong = await gone(`/api/v1/calendars/${'A'.repeat(43)}.ics`);
    expect(wrong[0]).toBe(404);
    expect(await gone(first)).toEqual(wrong);
    for (const path of ['/api/v1/calendars/x.ics', second.replace('.ics', ''), `${second}x`])
      expect(await gone(path)).toEqual(wrong);
    expect((await of.read(second)).status).toBe(200);
    expect((await of.browser.ask('DELETE', '/api/v1/my-calendar/feed')).body).toEqual({ done: true });
    expect((await of.browser.ask('DELETE', '/api/v1/my-calendar/feed')).status).toBe(404);
    expect(await gone(second)).toEqual(wrong);
    const third = await of.make();
    await sql`update persons set active = false where person_id = ${of.officer.personId}`.execute(
      of.deps.database.asOwner,
    );
    expect(await gone(third)).toEqual(wrong);
  });

  it('puts many of one kind on one day into one entry, which names those that wait', async () => {
    const of = await example(await engine.fresh());
    for (let number = 11; number < 40; number += 1)
      await of.addProject({
        code: String(66010000 + number),
        unitId: of.unitA,
        officer: of.officer,
        months: { '2023-03': number === 11 ? 'submitted 2023-04-03' : 'draft' },
      });
    const events = eventsIn(await (await of.read(await of.make())).text());
    const march = events.filter((each) => each.summary.includes('มีนาคม'));
    expect(march).toHaveLength(1);
    expect(march[0]).toMatchObject({
      uid: 'monthly-report.2023-03.2023-04-07@tidtam',
      summary: 'ส่งรายงานประจำเดือนมีนาคม 2566: 30 โครงการ ทำแล้ว 1',
      alarms: ['-P6DT16H', '-P2DT16H', '-PT16H'],
    });
    expect(march[0]?.description).toContain('และอีก 9 รายการ');
    expect(march[0]?.description).not.toContain('66010011');
    expect(events.length).toBeLessThan(8);
  });

  it('keeps only the hash of the secret', async () => {
    const of = await example(await engine.fresh());
    const token = (await of.make()).split('/').at(-1)?.replace('.ics', '') ?? '';
    const { rows } = await sql<{ text: string }>`select f::text as text from calendar_feeds f`.execute(
      of.deps.database.asOwner,
    );
    const { rows: audit } = await sql<{ text: string }>`select e::text as text from audit_events e`.execute(
      of.deps.database.asOwner,
    );
    expect(rows).toHaveLength(1);
    expect([...rows, ...audit].filter((row) => row.text.includes(token))).toEqual([]);
    expect((await of.browser.ask('GET', '/api/v1/my-calendar')).body).toMatchObject({
      choice: 'digest',
      leadDays: [7, 3, 1],
      feed: { readAt: null },
    });
  });

  it('is not read more often than sixty times a minute from one address', async () => {
    const of = await example(await engine.fresh());
    const answers: number[] = [];
    for (let time = 0; time < 62; time += 1) answers.push((await of.read('/api/v1/calendars/x.ics')).status);
    expect([answers[59], answers[60], answers[61]]).toEqual([404, 429, 429]);
  });

  it('beside it the person chooses how to be reminded', async () => {
    const of = await example(await engine.fresh());
    const put = (choice: unknown) => of.browser.ask('PUT', '/api/v1/my-calendar/reminders', { choice });
    expect((await put('each')).body).toEqual({ done: true });
    expect((await put('system')).body).toEqual({ done: true });
    expect((await put('never')).status).toBe(400);
    expect((await of.browser.ask('GET', '/api/v1/my-calendar')).body.choice).toBe('system');
  });
});
