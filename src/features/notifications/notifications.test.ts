import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { accepted } from '../../foundation/refusal.ts';
import { fixedClock } from '../../platform/clock/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { onBothEngines } from '../../platform/database/testing.ts';
import type { Letter } from '../../platform/mail/index.ts';
import { TestBrowser, testAgency, testApp, testInstallation, testPerson } from '../people/testing.ts';
import { type Actor, runAction } from '../permissions/index.ts';
import { notify } from './notify.ts';
import { readNotices, viewNotices } from './read-notices.ts';
import { retryMail, viewUnsentMails } from './retry-mail.ts';
import { notificationRoutes } from './routes.ts';
import { RETRY_MINUTES, sendNoticeMails } from './send-mails.ts';
import { listPersonsInRole } from './store.ts';

const data = {
  projectCode: '66010001',
  projectName: 'โครงการตัวอย่าง',
  month: '2023-03',
  dueOn: '2023-04-07',
  byName: 'เจ้าหน้าที่ติดตาม (ตัวอย่าง)',
};
const link = '/2566/projects/66010001/reports/2566-03';

async function example(database: Database) {
  const clock = fixedClock(new Date('2023-04-05T03:00:00Z'));
  const sent: Letter[] = [];
  const server = { refuses: '' };
  const mail = {
    delivers: true,
    send: async (letter: Letter) => {
      if (server.refuses) throw new Error(server.refuses);
      sent.push(letter);
    },
    close: () => {},
  };
  const { deps } = testInstallation(database, { clock, mail });
  const agency = await testAgency(deps);
  const officer = await testPerson(deps, agency, 'officer', 'project-officer');
  const monitor = await testPerson(deps, agency, 'monitor', 'monitoring-officer');
  const as = <T>(actor: Actor, work: Parameters<typeof runAction<T>>[3]) =>
    runAction(deps, actor, 'test', work);
  const remind = (persons: string[]) =>
    as(monitor, async (ctx) => ({ ok: true, value: await notify(ctx, persons, 'reminder', data, link) }));
  return { deps, clock, sent, server, agency, officer, monitor, as, remind };
}

onBothEngines('notices', (engine) => {
  it('are there for those told, not for the one who acts nor for who has left, and leave as mail', async () => {
    const db = await engine.fresh();
    const { deps, sent, officer, monitor, agency, as, remind } = await example(db);
    const left = await testPerson(deps, agency, 'left', 'project-officer');
    await sql`update persons set active = false where person_id = ${left.personId}`.execute(db.asOwner);
    const told = accepted(
      await remind([officer.personId, monitor.personId, left.personId, officer.personId]),
    );
    expect(told).toEqual([officer.personId]);
    const page = accepted(await as(officer, (ctx) => viewNotices(ctx)));
    expect(page).toMatchObject({ unread: 1, olderThan: null, notices: [{ kind: 'reminder', data, link }] });
    expect(accepted(await as(monitor, (ctx) => viewNotices(ctx))).notices).toEqual([]);
    expect(await sendNoticeMails(deps)).toEqual({ sent: 1, failed: 0 });
    expect(await sendNoticeMails(deps)).toEqual({ sent: 0, failed: 0 });
    expect(sent).toEqual([
      {
        to: 'officer@agency.example',
        subject: 'เตือนส่งรายงานเดือนมีนาคม 2566 โครงการ ตัวอย่าง',
        text: expect.stringContaining(`http://localhost:3000${link}`),
      },
    ]);
    expect(sent[0]?.text).toContain('ภายในวันศุกร์ที่ 7 เมษายน 2566');
  });

  it('are not there when the act is refused', async () => {
    const db = await engine.fresh();
    const { deps, officer, monitor, as } = await example(db);
    const refused = await as(monitor, async (ctx) => {
      await notify(ctx, [officer.personId], 'reminder', data, link);
      return viewUnsentMails(ctx);
    });
    expect(refused.ok).toBe(false);
    expect(accepted(await as(officer, (ctx) => viewNotices(ctx))).notices).toEqual([]);
    expect(await sendNoticeMails(deps)).toEqual({ sent: 0, failed: 0 });
  });

  it('are marked read by their reader only', async () => {
    const db = await engine.fresh();
    const { officer, monitor, as, remind } = await example(db);
    await remind([officer.personId]);
    await remind([officer.personId]);
    const { notices } = accepted(await as(officer, (ctx) => viewNotices(ctx)));
    const ids = notices.map((each) => each.noticeId);
    await as(monitor, (ctx) => readNotices(ctx, { noticeIds: ids }));
    expect(accepted(await as(officer, (ctx) => viewNotices(ctx))).unread).toBe(2);
    const [newest = '', older = ''] = ids;
    expect(accepted(await as(officer, (ctx) => readNotices(ctx, { upTo: older }))).unread).toBe(1);
    expect(accepted(await as(officer, (ctx) => readNotices(ctx, { noticeIds: [newest] }))).unread).toBe(0);
  });

  it('whose mail fails are tried again later, then wait for an administrator, who sees the reason', async () => {
    const db = await engine.fresh();
    const { deps, clock, sent, server, agency, officer, monitor, as, remind } = await example(db);
    await remind([officer.personId]);
    server.refuses = 'mailbox is full';
    for (const minutes of [0, ...RETRY_MINUTES]) {
      clock.set(new Date(clock.now().getTime() + minutes * 60_000));
      expect(await sendNoticeMails(deps), `after ${minutes} minutes`).toEqual({ sent: 0, failed: 1 });
      expect(await sendNoticeMails(deps)).toEqual({ sent: 0, failed: 0 });
    }
    clock.set(new Date(clock.now().getTime() + 30 * 24 * 3_600_000));
    expect(await sendNoticeMails(deps)).toEqual({ sent: 0, failed: 0 });
    expect((await as(monitor, (ctx) => viewUnsentMails(ctx))).ok).toBe(false);
    const { mails } = accepted(await as(agency.administrator, (ctx) => viewUnsentMails(ctx)));
    expect(mails).toMatchObject([
      { state: 'failed', error: 'mailbox is full', attempts: 8, email: 'officer@agency.example' },
    ]);
    server.refuses = '';
    const noticeId = mails[0]?.noticeId ?? '';
    expect((await as(monitor, (ctx) => retryMail(ctx, noticeId))).ok).toBe(false);
    accepted(await as(agency.administrator, (ctx) => retryMail(ctx, noticeId)));
    expect(await sendNoticeMails(deps)).toEqual({ sent: 1, failed: 0 });
    expect(sent).toHaveLength(1);
    const again = await as(agency.administrator, (ctx) => retryMail(ctx, noticeId));
    expect(!again.ok && again.refusal.code).toBe('notice-mail-not-found');
  });

  it('leave once each, however slow the mail server is and whichever process sends', async () => {
    const db = await engine.fresh();
    const { deps, clock, sent, officer, agency, remind } = await example(db);
    const others = await Promise.all(
      ['a', 'b', 'c', 'd'].map((name) => testPerson(deps, agency, name, 'project-officer')),
    );
    await remind([officer, ...others].map((each) => each.personId));
    // Four minutes a mail: the third is over when a hold of ten minutes of all five would have ended.
    const slow = {
      ...deps.mail,
      send: async (letter: Letter) => {
        clock.set(new Date(clock.now().getTime() + 4 * 60_000));
        await deps.mail.send(letter);
        // Another process takes its turn beside this one.
        if (sent.length === 3) await sendNoticeMails(deps);
      },
    };
    await sendNoticeMails({ ...deps, mail: slow });
    await sendNoticeMails(deps);
    expect(new Set(sent.map((letter) => letter.to)).size).toBe(5);
    expect(sent).toHaveLength(5);
  });

  it('end their run before the queue gives it to another process; the rest leaves in the next', async () => {
    const db = await engine.fresh();
    const { deps, clock, officer, agency, remind } = await example(db);
    const other = await testPerson(deps, agency, 'other', 'project-officer');
    await remind([officer.personId, other.personId]);
    const slow = {
      ...deps.mail,
      send: async () => clock.set(new Date(clock.now().getTime() + 11 * 60_000)),
    };
    expect(await sendNoticeMails({ ...deps, mail: slow })).toEqual({ sent: 1, failed: 0 });
    expect(await sendNoticeMails(deps)).toEqual({ sent: 1, failed: 0 });
  });

  it('stay in their agency', async () => {
    const db = await engine.fresh();
    const { deps, officer, remind, as } = await example(db);
    const other = await testAgency(deps, 'CPD');
    await remind([officer.personId]);
    const stranger = { ...officer, agencyId: other.agencyId };
    expect(accepted(await as(stranger, (ctx) => viewNotices(ctx))).notices).toEqual([]);
    const told = await as(other.administrator, async (ctx) => ({
      ok: true,
      value: await notify(ctx, [officer.personId], 'reminder', data, link),
    }));
    expect(accepted(told)).toEqual([]);
  });

  it('find who holds a role for a unit: over the agency, over the unit, over one above it', async () => {
    const db = await engine.fresh();
    const { deps, agency, monitor, officer } = await example(db);
    const ofTop = await testPerson(deps, agency, 'unit-monitor', 'monitoring-officer', agency.topUnitId);
    const [below, beside] = ['01980000-0000-7000-8000-000000000001', '01980000-0000-7000-8000-000000000002'];
    for (const unitId of [below, beside])
      await sql`insert into units (agency_id, unit_id, parent_unit_id, kind, code, name_th, name_en, created_at, changed_at)
        values (${agency.agencyId}, ${unitId}, ${agency.topUnitId}, 'division', ${unitId}, 'ฝ่าย', 'Unit', now(), now())`.execute(
        db.asOwner,
      );
    const ofBeside = await testPerson(deps, agency, 'other-monitor', 'monitoring-officer', beside);
    const found = await db.inAgency(agency.agencyId, (tx) =>
      listPersonsInRole(tx, {
        agencyId: agency.agencyId,
        role: 'monitoring-officer',
        unitId: below,
        today: deps.businessDay.today(),
      }),
    );
    expect(new Set(found)).toEqual(new Set([monitor.personId, ofTop.personId]));
    expect(found).not.toContain(ofBeside.personId);
    expect(found).not.toContain(officer.personId);
    const ofAgency = await db.inAgency(agency.agencyId, (tx) =>
      listPersonsInRole(tx, {
        agencyId: agency.agencyId,
        role: 'monitoring-officer',
        unitId: null,
        today: deps.businessDay.today(),
      }),
    );
    expect(new Set(ofAgency)).toEqual(new Set([monitor.personId, ofTop.personId, ofBeside.personId]));
  });

  it('answer over HTTP to who is signed in, with bad input refused', async () => {
    const db = await engine.fresh();
    const { deps, officer, remind } = await example(db);
    await remind([officer.personId]);
    const browser = new TestBrowser(testApp(deps, (app) => app.route('/', notificationRoutes(deps))));
    expect((await browser.ask('GET', '/api/v1/notices')).status).toBe(401);
    await browser.signIn('officer');
    const page = await browser.ask('GET', '/api/v1/notices');
    expect(page.body.notices[0].data.projectCode).toBe('66010001');
    for (const body of [{}, { noticeIds: [] }, { noticeIds: ['x'] }, { upTo: 7 }, []])
      expect((await browser.ask('POST', '/api/v1/notices/read', body)).status, JSON.stringify(body)).toBe(
        400,
      );
    expect((await browser.ask('GET', '/api/v1/notices?olderThan=x')).status).toBe(400);
    expect((await browser.ask('GET', '/api/v1/notice-mails')).status).toBe(403);
    const read = await browser.ask('POST', '/api/v1/notices/read', { upTo: page.body.notices[0].noticeId });
    expect(read.body).toEqual({ unread: 0 });
  });
});
