/** Nobody is asked for a place on the agenda where nobody is there to give it; who is there hears of a withdrawal (S2 L387). */
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { accepted } from '../../../foundation/refusal.ts';
import type { Database } from '../../../platform/database/index.ts';
import { onBothEngines } from '../../../platform/database/testing.ts';
import { type NoticeData, noticeWords } from '../../notifications/rules.ts';
import { exampleLife, extend, type Life, moveMoney } from '../example-life.ts';
import { withdrawAmendment } from './withdraw-amendment.ts';

const assign = (db: Database, set: 'until yesterday' | 'to a unit of its own') =>
  sql`update role_assignments set ${
    set === 'until yesterday'
      ? sql`valid_to = '2019-10-04'`
      : sql`valid_to = null, scope = 'unit', unit_id = (
          select unit_id from units where parent_unit_id is not null and agency_id = role_assignments.agency_id limit 1)`
  } where role = 'secretariat'`.execute(db.asOwner);

const noticesOf = async (db: Database) => {
  const { rows } = await sql<{ kind: string; data: NoticeData; position: string }>`
    select n.kind, n.data, p.position_title as position
    from notices n join persons p on p.agency_id = n.agency_id and p.person_id = n.person_id
    order by n.notice_id`.execute(db.asOwner);
  return rows.filter(({ position }) => position === 'secretariat');
};

const withdraw = async (life: Life, comment: string) => {
  const step = { version: await life.version(), comment };
  return life.agency.as('project-officer', (ctx) => withdrawAmendment(ctx, life.key, step));
};

onBothEngines('a matter of the board and its secretariat', (engine) => {
  it('without one it is not asked for: the page says who is missing and who helps, and so does the refusal', async () => {
    const db = await engine.fresh();
    const life = await exampleLife(db);
    await life.begin();
    accepted(await life.edit(extend));
    accepted(await life.say());
    accepted(await life.draftMemos());
    await assign(db, 'until yesterday');
    const check = (await life.view()).checks.find((each) => each.id === 'secretariat-there');
    expect(check).toMatchObject({ met: false, blocking: true });
    expect(check?.figure?.th).toContain('ผู้ดูแลระบบ');
    const refused = await life.request();
    expect(refused).toMatchObject({
      refusal: {
        code: 'amendment-not-ready',
        fields: [
          { place: 'checks.secretariat-there', data: { figureTh: expect.stringContaining('ผู้ดูแลระบบ') } },
        ],
      },
    });
    expect((await life.view()).state).toBe('draft');
    await assign(db, 'to a unit of its own');
    accepted(await life.request());
    // Whoever left while it waited is missing at the decision too, and the step waits for the next one.
    await assign(db, 'until yesterday');
    expect(await life.decide('amendment-agenda', 'approve')).toMatchObject({
      refusal: { code: 'approval-checks-not-met', fields: [{ place: 'checks.secretariat-there' }] },
    });
    await assign(db, 'to a unit of its own');
    accepted(await life.decide('amendment-agenda', 'approve'));
    expect((await noticesOf(db)).map((each) => each.kind)).toEqual(['agenda-queued']);
  });

  it('what the director decides needs none', async () => {
    const db = await engine.fresh();
    const life = await exampleLife(db);
    await life.begin();
    accepted(await life.edit(moveMoney));
    await assign(db, 'until yesterday');
    await life.ask();
    expect((await life.view()).state).toBe('requested');
  });

  it('it is told when a matter leaves its queue, and only then', async () => {
    const db = await engine.fresh();
    const life = await exampleLife(db);
    await life.begin();
    accepted(await life.edit(extend));
    await life.ask();
    accepted(await withdraw(life, 'ก่อนถึงคิว'));
    expect(await noticesOf(db)).toEqual([]);
    await life.ask();
    accepted(await life.decide('amendment-agenda', 'approve'));
    accepted(await withdraw(life, 'ผู้รับจ้างส่งมอบแล้ว'));
    const [queued, withdrawn, ...more] = await noticesOf(db);
    expect([queued?.kind, withdrawn?.kind, more]).toEqual(['agenda-queued', 'agenda-withdrawn', []]);
    const { title, text } = noticeWords('th', withdrawn ?? { kind: '', data: {} });
    expect(title).toContain('ถอนเรื่องที่รอบรรจุวาระ');
    expect(text).toContain('เหตุผล: ผู้รับจ้างส่งมอบแล้ว');
    expect((await life.view()).state).toBe('draft');
  });
});
