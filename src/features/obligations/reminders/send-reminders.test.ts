import { sql } from 'kysely';
import { expect, it } from 'vitest';
import type { Database } from '../../../platform/database/index.ts';
import { onBothEngines } from '../../../platform/database/testing.ts';
import { silentLog } from '../../../platform/logging/index.ts';
import { exampleObligations } from '../example-obligations.ts';
import { updateReminderChoice } from './reminder-store.ts';
import { sendObligationReminders } from './send-reminders.ts';

async function example(database: Database) {
  const of = await exampleObligations(database);
  const { officer, other, unitA, unitB } = of;
  await of.addProject({
    code: '66010001',
    unitId: unitA,
    officer,
    months: { '2023-03': 'draft', '2023-04': 'not-started' },
  });
  await of.addProject({ code: '66010002', unitId: unitA, officer, months: { '2023-03': 'not-started' } });
  await of.addProject({
    code: '66010003',
    unitId: unitB,
    officer: other,
    months: { '2023-03': 'submitted 2023-04-02' },
  });
  const on = async (day: string) => {
    of.day.set(day);
    return sendObligationReminders(of.deps);
  };
  return { ...of, on };
}

onBothEngines('the morning round of reminders', (engine) => {
  it('tells each person once for each lead time, in one notice and one mail that lists everything', async () => {
    const of = await example(await engine.fresh());
    expect(await of.on('2023-04-05')).toBe(1);
    const [digest] = await of.noticesOf(of.officer);
    expect(digest).toMatchObject({
      kind: 'obligation-digest',
      mails: 1,
      data: { ahead: 2, late: 0, escalated: 0 },
    });
    expect(digest?.data.countsTh).toBe('ใกล้ครบกำหนด 2 เรื่อง');
    expect(digest?.data.linesTh).toContain('ส่งรายงานประจำเดือนมีนาคม 2566');
    expect(digest?.data.linesEn).toContain('7 Apr B.E. 2566 (3 days left, today included)');
    expect(await of.noticesOf(of.other)).toEqual([]);
    expect(await of.on('2023-04-05')).toBe(0);
    expect(await of.on('2023-04-06')).toBe(1);
    expect(await of.on('2023-04-07')).toBe(0);
    expect(await of.noticesOf(of.officer)).toHaveLength(2);
  });

  it('escalates what is late to the nearest superior and monitoring, once', async () => {
    const of = await example(await engine.fresh());
    await of.on('2023-04-08');
    for (const [actor, data] of [
      [of.officer, { ahead: 0, late: 2, escalated: 0 }],
      [of.head, { ahead: 0, late: 0, escalated: 2 }],
      [of.monitor, { ahead: 0, late: 0, escalated: 2 }],
    ] as const)
      expect(await of.noticesOf(actor)).toMatchObject([{ kind: 'obligation-digest', data }]);
    const lines = async (actor: typeof of.head) => (await of.noticesOf(actor))[0]?.data.linesTh;
    expect(await lines(of.head)).toMatch(/ · ฝ่ายพัฒนา$/);
    expect(await lines(of.officer)).not.toContain(' · ');
    expect(await of.noticesOf(of.director)).toEqual([]);
    expect(await of.on('2023-04-09')).toBe(0);
  });

  it('tells the director of a closing that is late after day 90', async () => {
    const of = await exampleObligations(await engine.fresh());
    await of.addProject({ code: '66010001', unitId: of.unitA, officer: of.officer, endsOn: '2022-12-31' });
    for (const day of ['2023-02-20', '2023-03-31', '2023-04-01']) {
      of.day.set(day);
      await sendObligationReminders(of.deps);
      expect((await of.noticesOf(of.director)).length, day).toBe(day === '2023-04-01' ? 1 : 0);
    }
    expect((await of.noticesOf(of.director))[0]?.data.linesTh).toContain('ปิดโครงการอย่างช้าที่สุด');
  });

  it('makes up for mornings on which the machine was off, without saying anything twice', async () => {
    const of = await example(await engine.fresh());
    await of.on('2023-04-01');
    // The third and second day before went by unsaid.
    expect(await of.on('2023-04-06')).toBe(1);
    expect(await of.on('2023-04-08')).toBe(3);
    const { rows } = await sql<{ step: string }>`
      select step from obligation_reminders where person_id = ${of.officer.personId} order by reminded_on, step, obligation_key`.execute(
      of.deps.database.asOwner,
    );
    expect(rows.map((row) => row.step)).toEqual(['ahead-7', 'ahead-7', 'ahead-1', 'ahead-1', 'late', 'late']);
  });

  it('killed in the middle of a round, goes on where it stopped: nobody is told twice, nobody is forgotten', async () => {
    const of = await example(await engine.fresh());
    of.day.set('2023-04-08');
    let transactions = 0;
    const dying: Database = {
      ...of.deps.database,
      inAgency: (agencyId, work) =>
        of.deps.database.inAgency(agencyId, async (tx) => {
          const value = await work(tx);
          transactions += 1;
          // The first prepares; the second tells one person; the third and what follows is never committed.
          if (transactions >= 3) throw new Error('killed');
          return value;
        }),
    };
    expect(await sendObligationReminders({ ...of.deps, database: dying })).toBe(1);
    const told = async () =>
      Promise.all([of.officer, of.head, of.monitor].map(async (each) => (await of.noticesOf(each)).length));
    expect((await told()).reduce((sum, each) => sum + each)).toBe(1);
    expect(await sendObligationReminders(of.deps)).toBe(2);
    expect(await told()).toEqual([1, 1, 1]);
  });

  it('what fails for one agency or one person is logged, holds up nobody else, and is made up for', async () => {
    const database = await engine.fresh();
    const of = await example(database);
    const later = await exampleObligations(database, 'ZZZ');
    await later.addProject({
      code: '66010001',
      unitId: later.unitA,
      officer: later.officer,
      months: { '2023-03': 'draft' },
    });
    of.day.set('2023-04-08');
    const failures: unknown[] = [];
    const log = {
      ...silentLog,
      error: (event: string, fields?: object) => failures.push({ event, ...fields }),
    };
    const { agencyId } = of.agency;
    const failing = (fails: (transaction: number) => boolean): Database => {
      let transactions = 0;
      return {
        ...database,
        inAgency: (which, work) => {
          if (which !== agencyId) return database.inAgency(which, work);
          transactions += 1;
          return fails(transactions) ? Promise.reject(new Error('no')) : database.inAgency(which, work);
        },
      };
    };
    const round = (fails: (transaction: number) => boolean) =>
      sendObligationReminders({ ...of.deps, log, database: failing(fails) });
    // The first agency fails as a whole: the officer, head and monitoring of the later one are told.
    expect(await round(() => true)).toBe(3);
    expect(failures).toMatchObject([{ event: 'reminders of an agency failed', agencyId }]);
    expect(await later.noticesOf(later.officer)).toHaveLength(1);
    // Then one of its three persons fails: the other two are told, and the next round tells the third.
    expect(await round((transaction) => transaction === 2)).toBe(2);
    expect(failures[1]).toMatchObject({ event: 'reminder of a person failed', agencyId });
    expect(await round(() => false)).toBe(1);
    expect(await round(() => false)).toBe(0);
  });

  it('two rounds at once tell each person once', async () => {
    const of = await example(await engine.fresh());
    of.day.set('2023-04-08');
    const rounds = await Promise.all([sendObligationReminders(of.deps), sendObligationReminders(of.deps)]);
    expect(rounds[0] + rounds[1]).toBe(3);
    expect(await of.noticesOf(of.officer)).toHaveLength(1);
  });

  it('as the person chose: on the bell only, or one by one', async () => {
    const of = await example(await engine.fresh());
    const { agencyId } = of.agency;
    const choose = (personId: string, choice: 'system' | 'each') =>
      of.deps.database.inAgency(agencyId, (tx) =>
        updateReminderChoice(tx, { agencyId, personId, choice, now: of.clock.now() }),
      );
    await choose(of.officer.personId, 'each');
    await choose(of.head.personId, 'system');
    await of.on('2023-04-08');
    expect(await of.noticesOf(of.officer)).toMatchObject([
      { kind: 'obligation-late', mails: 1, data: { projectCode: '66010001', dueOn: '2023-04-07' } },
      { kind: 'obligation-late', mails: 1, data: { projectCode: '66010002' } },
    ]);
    expect(await of.noticesOf(of.head)).toMatchObject([{ kind: 'obligation-digest', mails: 0 }]);
  });

  it('another due day reminds anew; the agency sets the days', async () => {
    const of = await example(await engine.fresh());
    const owner = of.deps.database.asOwner;
    await sql`update agencies set settings = '{"reminder-days": "30"}'`.execute(owner);
    const projectId = await of.addProject({
      code: '66010009',
      unitId: of.unitB,
      officer: of.other,
      endsOn: '2023-06-10',
    });
    expect(await of.on('2023-04-05')).toBe(2);
    expect((await of.noticesOf(of.other))[0]?.data).toMatchObject({ ahead: 1 });
    await sql`update plan_versions set ends_on = '2023-06-16' where project_id = ${projectId}`.execute(owner);
    expect(await of.on('2023-04-06')).toBe(1);
    expect(await of.noticesOf(of.other)).toHaveLength(2);
  });
});
