/** What becomes of an amendment between the board's resolution and the plan in force, on both engines (WFL-05, S2 L387-393). */
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { accepted } from '../../../foundation/refusal.ts';
import type { Database } from '../../../platform/database/index.ts';
import { onBothEngines } from '../../../platform/database/testing.ts';
import { correctPlan, exampleLife, extend, type Life } from '../example-life.ts';
import { dropAmendment } from './withdraw-amendment.ts';

const noticesOf = (db: Database, life: Life) =>
  db.inAgency(life.agency.agencyId, async (tx) => {
    const { rows } = await sql<{ kind: string; reason: string | null }>`
      select kind, data ->> 'reason' as reason from notices order by notice_id`.execute(tx);
    return rows;
  });

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
    expect(await life.view()).toMatchObject({ state: 'dropped', endedOn: '2019-10-05' });
    expect(await noticesOf(db, life)).toContainEqual({
      kind: 'resolution-dropped',
      reason: 'แผนที่ใช้อยู่เปลี่ยนเป็นฉบับที่ 2 แล้ว',
    });
    await life.begin();
    expect(life.number).toBe(2);
  });
});
