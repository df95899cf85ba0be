/** What becomes of an amendment between the board's resolution and the plan in force, on both engines (WFL-05, S2 L387-393). */
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { dateOf } from '../../../foundation/calendar-date.ts';
import { accepted } from '../../../foundation/refusal.ts';
import type { Database } from '../../../platform/database/index.ts';
import { onBothEngines } from '../../../platform/database/testing.ts';
import { viewBoard } from '../board/view-board.ts';
import { correctPlan, exampleLife, extend, type Life, moveMoney } from '../example-life.ts';
import { viewAmendments } from '../record/view-amendment.ts';
import { dropAmendment, withdrawAmendment } from './withdraw-amendment.ts';

const noticesOf = (db: Database, life: Life) =>
  db.inAgency(life.agency.agencyId, async (tx) => {
    const { rows } = await sql<{ kind: string; reason: string | null }>`
      select kind, data ->> 'reason' as reason from notices order by notice_id`.execute(tx);
    return rows;
  });

/** The plan in force ends on another day; nothing else of it moves. */
const endOn = (db: Database, day: string) =>
  sql`update plan_versions set ends_on = ${day}`.execute(db.asOwner);

const listed = async (life: Life) => {
  const list = accepted(
    await life.agency.as('project-officer', (ctx) => viewAmendments(ctx, life.projectCode)),
  );
  const [newest] = list.amendments;
  if (!newest) throw new Error('no amendment is listed');
  return newest;
};

onBothEngines('an amendment after the resolution', (engine) => {
  it('what the board approved and the plan in force has left is dropped with a reason; the secretariat is told', async () => {
    const db = await engine.fresh();
    const life = await exampleLife(db);
    await life.begin();
    accepted(await life.edit(extend));
    await life.ask();
    accepted(await life.decide('amendment-agenda', 'approve'));
    const { meetingId, itemId } = await life.meet('1/2563', '2019-10-05');
    accepted(await life.resolve(itemId, 'approved'));
    accepted(await life.minutes(meetingId));
    await correctPlan(life);
    accepted(await life.draftMemos());
    expect(await life.request()).toMatchObject({
      refusal: { code: 'amendment-not-ready', fields: [{ place: 'checks.made-from-in-force' }] },
    });
    const drop = async (comment: string) => {
      const step = { version: await life.version(), comment };
      return life.agency.as('project-officer', (ctx) => dropAmendment(ctx, life.key, step));
    };
    expect(await drop('')).toMatchObject({
      refusal: { code: 'amendment-drop-reason-missing', place: 'comment' },
    });
    accepted(await drop('แผนที่ใช้อยู่เปลี่ยนเป็นฉบับที่ 2 แล้ว'));
    expect(await life.view()).toMatchObject({
      state: 'dropped',
      endedOn: '2019-10-05',
      dropReason: 'แผนที่ใช้อยู่เปลี่ยนเป็นฉบับที่ 2 แล้ว',
    });
    expect(await noticesOf(db, life)).toContainEqual({
      kind: 'resolution-dropped',
      reason: 'แผนที่ใช้อยู่เปลี่ยนเป็นฉบับที่ 2 แล้ว',
    });
    await life.begin();
    expect(life.number).toBe(2);
  });

  it('asked for the agenda in time it stays in time; the request after the resolution keeps a day of its own', async () => {
    const db = await engine.fresh();
    const life = await exampleLife(db);
    await endOn(db, '2019-11-30');
    await life.begin();
    await life.ask({ cancel: true });
    accepted(await life.decide('amendment-agenda', 'approve'));
    const { meetingId, itemId } = await life.meet('1/2563', '2019-10-05');
    accepted(await life.resolve(itemId, 'approved'));
    accepted(await life.minutes(meetingId));
    life.at('2019-10-20');
    accepted(await life.draftMemos());
    accepted(await life.request());
    expect(await life.view()).toMatchObject({
      state: 'resolution-requested',
      requestedOn: '2019-10-05',
      resolutionRequestedOn: '2019-10-20',
      late: false,
      due: { due: { counted: '2019-10-16' }, asked: '2019-10-05', late: false },
    });
  });

  it('late is said of the board’s kinds only, and what was asked for keeps its kinds on the lists', async () => {
    const db = await engine.fresh();
    const life = await exampleLife(db);
    await endOn(db, '2019-11-10');
    await life.begin();
    await life.ask({ cancel: true, lateReason: 'ผู้รับจ้างเพิ่งแจ้ง' });
    expect(await life.view()).toMatchObject({ late: true, decidedBy: 'board' });
    accepted(await life.decide('amendment-agenda', 'approve'));
    const board = accepted(await life.secretariat((ctx) => viewBoard(ctx, 2563)));
    expect(board.queue.map((each) => [each.kinds, each.late, each.deferredBy])).toEqual([
      [['cancel'], true, []],
    ]);
    const step = { version: await life.version(), comment: '' };
    accepted(await life.agency.as('project-officer', (ctx) => withdrawAmendment(ctx, life.key, step)));
    await endOn(db, '2020-09-30');
    accepted(await life.say({ cancel: false }));
    accepted(await life.edit((plan) => ({ ...moveMoney(plan), endsOn: dateOf('2020-09-30') })));
    expect((await listed(life)).kinds).toEqual(['adjust-money']);
    await life.ask();
    expect(await life.view()).toMatchObject({ late: null, requestedOn: '2019-10-05' });
    accepted(await life.decide('amendment-adjustment', 'refuse'));
    expect(await listed(life)).toMatchObject({ kinds: ['adjust-money'], decidedBy: 'director', late: null });
  });
});
