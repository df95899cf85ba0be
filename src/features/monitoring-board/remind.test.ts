import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { accepted } from '../../foundation/refusal.ts';
import { onBothEngines } from '../../platform/database/testing.ts';
import { sendNoticeMails } from '../notifications/index.ts';
import { type ExampleBoard, exampleBoard } from './example-board.ts';
import { remind } from './remind.ts';
import { viewBoard } from './view-board.ts';

const PLAN = { '2023-03': { work: 20, spending: 2000 } };

async function withProjects(of: ExampleBoard) {
  const add = (code: string, unitId: string, state?: string) =>
    of
      .addProject({ code, name: `โครงการ ${code}`, unitId, officerPersonId: of.officer.personId, plan: PLAN })
      .then((id) => (state ? of.addReport(id, '2023-03', { state }) : undefined));
  await add('66010001', of.unitA);
  await add('66010002', of.unitA, 'draft');
  await add('66010003', of.unitA, 'submitted');
  await add('66010004', of.unitB);
}
const call = (of: ExampleBoard, projectCodes: string[], again = false, actor = of.monitor) =>
  of.as(actor, (ctx) => remind(ctx, { month: '2023-03', projectCodes, again }));

onBothEngines('reminding', (engine) => {
  it('tells the persons of each project once, in the system and by mail, and says who', async () => {
    const of = await exampleBoard(await engine.fresh());
    await withProjects(of);
    const answer = accepted(await call(of, ['66010001', '66010002', '66010003', '66019999', '66010001']));
    const officer = { personId: of.officer.personId, name: 'officer.osep (ตัวอย่าง)' };
    expect(answer).toEqual({
      reminded: [
        { projectCode: '66010001', name: 'โครงการ 66010001', persons: [officer] },
        { projectCode: '66010002', name: 'โครงการ 66010002', persons: [officer] },
      ],
      skipped: [
        { projectCode: '66010003', reason: 'nothing-to-report' },
        { projectCode: '66019999', reason: 'not-found' },
      ],
    });
    of.letters.length = 0;
    expect(await sendNoticeMails(of.deps)).toEqual({ sent: 2, failed: 0 });
    expect(of.letters[0]?.text).toContain('/2566/projects/66010001/reports/2566-03');
    const { rows } = await sql<{ subject_id: string }>`
      select subject_id from audit_events where action = 'monitoring-board.remind' order by 1`.execute(
      of.database.asOwner,
    );
    expect(rows.map((row) => row.subject_id)).toEqual(['66010001/2023-03', '66010002/2023-03']);
    const board = accepted(
      await of.as(of.monitor, (ctx) =>
        viewBoard(ctx, { month: '2023-03', sort: 'code', direction: 'ascending' }),
      ),
    );
    expect(board.rows[0]?.lastReminder).toMatchObject({ on: '2023-04-05', by: 'monitor.osep (ตัวอย่าง)' });
  });

  it('is done once a day for a person and a project, unless asked again', async () => {
    const of = await exampleBoard(await engine.fresh());
    await withProjects(of);
    accepted(await call(of, ['66010001']));
    const second = accepted(await call(of, ['66010001', '66010002']));
    expect(second.reminded.map((each) => each.projectCode)).toEqual(['66010002']);
    expect(second.skipped).toEqual([{ projectCode: '66010001', reason: 'reminded-today' }]);
    expect(accepted(await call(of, ['66010001'], true)).reminded).toHaveLength(1);
    of.day.set('2023-04-06');
    expect(accepted(await call(of, ['66010001'])).reminded).toHaveLength(1);
  });

  it('two officers at the same moment remind once', async () => {
    const of = await exampleBoard(await engine.fresh());
    await withProjects(of);
    const answers = await Promise.all([call(of, ['66010001']), call(of, ['66010001'])]);
    const reminded = answers.map((answer) => accepted(answer).reminded.length);
    expect(reminded.sort()).toEqual([0, 1]);
  });

  it('says after the window that the report is late, and before it that nothing is open', async () => {
    const of = await exampleBoard(await engine.fresh());
    await withProjects(of);
    of.day.set('2023-03-31');
    expect(accepted(await call(of, ['66010001'])).skipped).toEqual([
      { projectCode: '66010001', reason: 'not-open-yet' },
    ]);
    of.day.set('2023-04-08');
    accepted(await call(of, ['66010001']));
    const { rows } = await sql<{
      kind: string;
      data: { dueOn: string };
    }>`select kind, data from notices`.execute(of.database.asOwner);
    expect(rows).toMatchObject([{ kind: 'reminder-late', data: { dueOn: '2023-04-07' } }]);
  });

  it('is refused to others, reaches only one’s own units, and nothing of another agency', async () => {
    const db = await engine.fresh();
    const of = await exampleBoard(db);
    await withProjects(of);
    const other = await exampleBoard(db, 'CPD');
    expect(accepted(await call(other, ['66010001'])).skipped).toEqual([
      { projectCode: '66010001', reason: 'not-found' },
    ]);
    const denied = await call(of, ['66010001'], false, of.officer);
    expect(!denied.ok && denied.refusal.code).toBe('permission-role');
    const ofUnit = { ...of.monitor, roles: [{ role: 'monitoring-officer' as const, unitIds: [of.unitA] }] };
    expect(accepted(await call(of, ['66010004'], false, ofUnit)).skipped).toEqual([
      { projectCode: '66010004', reason: 'not-yours' },
    ]);
    const { rows } = await sql`select 1 from notices`.execute(db.asOwner);
    expect(rows).toEqual([]);
  });
});
