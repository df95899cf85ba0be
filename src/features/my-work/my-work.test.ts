import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { fiscalYear } from '../../foundation/fiscal-year.ts';
import { accepted, ok } from '../../foundation/refusal.ts';
import { newId } from '../../foundation/uuid.ts';
import { onBothEngines } from '../../platform/database/testing.ts';
import { readLaw } from '../../platform/law/index.ts';
import { type ApprovalSubject, decideRequest, requestApproval, subjectsByKind } from '../approvals/index.ts';
import { type ExampleBoard, exampleBoard } from '../monitoring-board/example-board.ts';
import { TestBrowser, testAgency, testApp, testInstallation, testPerson } from '../people/testing.ts';
import { type Actor, runAction } from '../permissions/index.ts';
import { myWorkRoutes } from './routes.ts';
import { viewMyWork } from './view-my-work.ts';

const FEBRUARY_AND_MARCH = {
  '2023-02': { work: 10, spending: 1000 },
  '2023-03': { work: 20, spending: 2000 },
};
const MARCH = { '2023-03': { work: 20, spending: 2000 } };

const look = async (of: ExampleBoard, actor: Actor, year = 2566, mail = { delivers: true }) =>
  accepted(await of.as(actor, (ctx) => viewMyWork(ctx, fiscalYear(year), mail)));
const add = (
  of: ExampleBoard,
  code: string,
  parts: Partial<Parameters<ExampleBoard['addProject']>[0]> = {},
) =>
  of.addProject({
    code,
    name: `โครงการ ${code}`,
    unitId: of.unitA,
    officerPersonId: of.officer.personId,
    plan: MARCH,
    ...parts,
  });
const askToReopen = async (of: ExampleBoard, projectId: string, month: string) =>
  sql`insert into reopening_requests (agency_id, reopening_id, project_id, month, reason, requested_by, requested_at, state)
    values (${of.agency.agencyId}, ${newId()}, ${projectId}, ${`${month}-01`}::date, 'แก้ตัวเลข', ${of.officer.personId}, now(), 'requested')`.execute(
    of.database.asOwner,
  );
/** "report 66010001 2023-03 draft" and so on, in the order of the list. */
const lines = (work: Awaited<ReturnType<typeof look>>) =>
  work.items.map((item) =>
    [
      item.kind,
      'projectCode' in item ? item.projectCode : '',
      'month' in item ? item.month : '',
      'state' in item ? item.state : '',
    ]
      .filter(Boolean)
      .join(' '),
  );

onBothEngines('my work', (engine) => {
  it('lists an officer’s reports that are still to be sent, soonest first, with the days left counting today', async () => {
    const of = await exampleBoard(await engine.fresh());
    await of.addReport(await add(of, '66010001', { plan: FEBRUARY_AND_MARCH }), '2023-02', {
      state: 'submitted',
    });
    await of.addReport(await add(of, '66010002'), '2023-03', { state: 'draft' });
    await of.addReport(await add(of, '66010003'), '2023-03', { state: 'submitted' });
    await of.addReport(await add(of, '66010004', { plan: FEBRUARY_AND_MARCH }), '2023-02', {
      state: 'reopened',
      openUntil: '2023-04-06',
    });
    await add(of, '66010005', { plan: { '2023-04': { work: 1, spending: 1 } } });
    const work = await look(of, of.officer);
    expect(lines(work)).toEqual([
      'report 66010004 2023-02 reopened',
      'report 66010001 2023-03 not-started',
      'report 66010002 2023-03 draft',
      'report 66010004 2023-03 not-started',
    ]);
    expect(work.items.map((item) => item.due)).toMatchObject([
      { on: '2023-04-06', daysLeft: 2, daysLate: 0 },
      { on: '2023-04-07', daysLeft: 3 },
      { on: '2023-04-07', daysLeft: 3 },
      { on: '2023-04-07', daysLeft: 3 },
    ]);
    expect(work.sentence).toMatchObject({
      code: 'reports-due',
      count: 3,
      month: '2023-03',
      due: { daysLeft: 3 },
    });
    expect(work.units).toBeNull();
  });

  it('says first what is late; nothing waits before the window opens', async () => {
    const of = await exampleBoard(await engine.fresh());
    await add(of, '66010001');
    of.day.set('2023-03-31');
    expect(await look(of, of.officer)).toMatchObject({ items: [], sentence: { code: 'nothing' } });
    of.day.set('2023-04-07');
    expect((await look(of, of.officer)).items[0]).toMatchObject({
      state: 'not-started',
      due: { daysLeft: 1 },
    });
    of.day.set('2023-04-08');
    const { items, sentence } = await look(of, of.officer);
    expect(items[0]).toMatchObject({ state: 'late', due: { on: '2023-04-07', daysLeft: 0, daysLate: 1 } });
    expect(sentence).toEqual({ code: 'reports-late', count: 1 });
  });

  it('shows in October what September still asks for, under the year of the project', async () => {
    const of = await exampleBoard(await engine.fresh());
    await add(of, '66010001', { plan: { '2023-09': { work: 100, spending: 1 } } });
    of.day.set('2023-10-05');
    expect((await look(of, of.officer, 2567)).items).toMatchObject([
      { kind: 'report', month: '2023-09', fiscalYear: 2566, due: { daysLeft: 3 } },
    ]);
    expect(lines(await look(of, of.monitor, 2567))).toEqual(['month 2023-09']);
    expect((await look(of, of.officer, 2568)).items).toEqual([]);
  });

  it('is one’s own: a colleague’s project shows only to an officer who is named on none', async () => {
    const db = await engine.fresh();
    const of = await exampleBoard(db);
    const colleague = await testPerson(of.deps, of.agency, 'colleague', 'project-officer', of.unitA);
    const elsewhere = await testPerson(of.deps, of.agency, 'elsewhere', 'project-officer', of.unitB);
    await add(of, '66010001');
    expect(lines(await look(of, colleague))).toEqual(['report 66010001 2023-03 not-started']);
    expect((await look(of, elsewhere)).items).toEqual([]);
    await add(of, '66010002', { officerPersonId: colleague.personId });
    expect(lines(await look(of, colleague))).toEqual(['report 66010002 2023-03 not-started']);
    expect(lines(await look(of, of.officer))).toEqual(['report 66010001 2023-03 not-started']);
    const other = await exampleBoard(db, 'CPD');
    for (const actor of [other.officer, other.monitor, { ...of.officer, agencyId: other.agency.agencyId }])
      expect((await look(other, actor)).items).toEqual([]);
  });

  it('brings drafts back to their officer with what was said', async () => {
    const of = await exampleBoard(await engine.fresh());
    await add(of, '66010001', { state: 'draft', plan: {} });
    const returned = await add(of, '66010002', { state: 'draft', plan: {} });
    await sql`insert into project_decisions (agency_id, project_id, decision_id, event, from_state, to_state, plan_version,
        comment, decided_on, decided_at, content)
      values (${of.agency.agencyId}, ${returned}, ${newId()}, 'return', 'submitted', 'draft', 1, 'โปรดเพิ่มตัวชี้วัด',
        '2023-04-03', now(), '{}')`.execute(of.database.asOwner);
    const own = await look(of, of.officer);
    expect(lines(own)).toEqual(['project-returned 66010002', 'project-draft 66010001']);
    expect(own.items[0]).toMatchObject({ comment: 'โปรดเพิ่มตัวชี้วัด', since: '2023-04-03' });
  });

  it('brings a request to whoever holds the step where it waits, and to nobody else', async () => {
    const of = await exampleBoard(await engine.fresh());
    const director = await testPerson(of.deps, of.agency, 'director', 'director');
    const projectId = await add(of, '66010003', { state: 'submitted', plan: {} });
    const subject: ApprovalSubject = {
      kind: 'project-opening',
      content: async () =>
        ok({
          title: { th: 'ขอเปิดโครงการ', en: 'Opening' },
          summary: [],
          differences: [],
          checks: [],
          papers: [],
          facts: null,
        }),
      approved: async () => ok(),
      returned: async () => ok(),
      refused: async () => ok(),
    };
    const { requestId } = accepted(
      await runAction(of.deps, of.officer, 'test', (ctx) =>
        requestApproval(ctx, subject, {
          subjectId: '66010003',
          projectId,
          projectCode: '66010003',
          projectName: 'โครงการ',
          unitId: of.unitA,
          fiscalYear: 2566,
          conditions: [],
        }),
      ),
    );
    expect(lines(await look(of, of.monitor))).toEqual(['approval 66010003']);
    expect((await look(of, director)).items).toEqual([]);
    const decision = { decision: 'approve', position: 1, comment: '', documentNumber: null } as const;
    accepted(
      await runAction(of.deps, of.monitor, 'test', (ctx) =>
        decideRequest(ctx, subjectsByKind([subject]), requestId, { ...decision, confirmed: [], marks: [] }),
      ),
    );
    expect((await look(of, of.monitor)).items).toEqual([]);
    const decided = await look(of, director);
    expect(lines(decided)).toEqual(['approval 66010003']);
    expect(decided.items[0]).toMatchObject({ requestId, titleTh: 'ขอเปิดโครงการ', by: expect.any(String) });
    expect(decided.sentence).toEqual({ code: 'to-decide', count: 1 });
  });

  it('gives the monitoring officer the months that are not complete, each with its soonest day, and the requests', async () => {
    const of = await exampleBoard(await engine.fresh());
    const first = await add(of, '66010001', { plan: FEBRUARY_AND_MARCH });
    const second = await add(of, '66010002', { plan: FEBRUARY_AND_MARCH, unitId: of.unitB });
    await of.addReport(first, '2023-02', { state: 'reopened', openUntil: '2023-04-20' });
    await of.addReport(second, '2023-02', { state: 'submitted' });
    await of.addReport(second, '2023-03', { state: 'submitted' });
    await askToReopen(of, second, '2023-02');
    const work = await look(of, of.monitor);
    expect(work.items).toMatchObject([
      {
        kind: 'month',
        month: '2023-03',
        due: { on: '2023-04-07' },
        waiting: 1,
        submitted: 1,
        asked: 2,
        late: 0,
      },
      { kind: 'month', month: '2023-02', due: { on: '2023-04-20', daysLate: 0 }, reopened: 1, late: 0 },
      { kind: 'reopening', projectCode: '66010002', reason: 'แก้ตัวเลข', unitNameEn: 'Unit' },
    ]);
    expect(work.sentence).toMatchObject({ code: 'month-waiting', count: 1, month: '2023-03' });
    const ofUnit = { ...of.monitor, roles: [{ role: 'monitoring-officer' as const, unitIds: [of.unitB] }] };
    expect(lines(await look(of, ofUnit))).toEqual(['reopening 66010002 2023-02']);
    of.day.set('2023-04-21');
    expect((await look(of, of.monitor)).sentence).toEqual({ code: 'month-late', count: 1, month: '2023-03' });
  });

  it('shows those who command how each of their units stands, on time, late or missing', async () => {
    const of = await exampleBoard(await engine.fresh());
    const superior = await testPerson(of.deps, of.agency, 'superior', 'superior', of.unitA);
    const director = await testPerson(of.deps, of.agency, 'director', 'director');
    await add(of, '66010001');
    const late = await add(of, '66010002');
    await of.addReport(late, '2023-03', { state: 'submitted' });
    await sql`update report_month_summaries set submitted_late = true where project_id = ${late}`.execute(
      of.database.asOwner,
    );
    await of.addReport(await add(of, '66010003', { unitId: of.unitB }), '2023-03', { state: 'submitted' });
    const unitA = { unitId: of.unitA, asked: 2, onTime: 0, late: 1, missing: 1 };
    expect((await look(of, superior)).units).toMatchObject({ month: '2023-03', rows: [unitA] });
    expect((await look(of, director)).units?.rows).toMatchObject([
      unitA,
      { unitId: of.unitB, asked: 1, onTime: 1, late: 0, missing: 0 },
    ]);
  });

  it('tells the administrator of the house: no mail server, failed mails, accounts with a password alone', async () => {
    const of = await exampleBoard(await engine.fresh());
    await testPerson(of.deps, of.agency, 'director', 'director', of.unitA);
    const work = await look(of, of.agency.administrator, 2566, { delivers: false });
    expect(work.items).toMatchObject([
      { kind: 'mail-not-configured' },
      { kind: 'no-second-factor', count: 4 },
    ]);
    expect(lines(await look(of, of.agency.administrator))).toEqual(['no-second-factor']);
  });

  it('leads an administrator from an empty agency to units, people and a programme of the current year', async () => {
    const { deps } = testInstallation(await engine.fresh(), { law: readLaw() });
    const agency = await testAgency(deps, 'NEW');
    const items = async (year = 2566) =>
      accepted(
        await runAction({ ...deps, law: readLaw() }, agency.administrator, 'test', (ctx) =>
          viewMyWork(ctx, fiscalYear(year), { delivers: true }),
        ),
      ).items;
    expect(await items()).toMatchObject([
      { kind: 'no-unit' },
      { kind: 'no-role', roles: ['project-officer', 'monitoring-officer', 'director'] },
      { kind: 'no-programme', year: 2566 },
      { kind: 'no-second-factor' },
    ]);
    expect((await items(2567)).map((item) => item.kind)).toEqual(['no-unit', 'no-role', 'no-second-factor']);
    await testPerson(deps, agency, 'officer', 'project-officer', agency.topUnitId);
    expect((await items())[1]).toMatchObject({ roles: ['monitoring-officer', 'director'] });
  });

  it('leads from a year without projects to those of one’s units that have some', async () => {
    const of = await exampleBoard(await engine.fresh());
    await add(of, '66010001');
    const elsewhere = await testPerson(of.deps, of.agency, 'elsewhere', 'project-officer', of.unitB);
    expect((await look(of, of.officer, 2567)).otherYears).toEqual([2566]);
    expect((await look(of, of.officer, 2566)).otherYears).toEqual([]);
    expect((await look(of, elsewhere, 2567)).otherYears).toEqual([]);
  });

  it('answers over HTTP to who is signed in; a year that is none is refused', async () => {
    const of = await exampleBoard(await engine.fresh());
    await add(of, '66010001');
    const browser = new TestBrowser(testApp(of.deps, (app) => app.route('/', myWorkRoutes(of.deps))));
    expect((await browser.ask('GET', '/api/v1/my-work?fiscalYear=2566')).status).toBe(401);
    await browser.signIn('officer.osep');
    const { body } = await browser.ask('GET', '/api/v1/my-work?fiscalYear=2566');
    expect(body.items).toMatchObject([{ projectCode: '66010001', fiscalYear: 2566 }]);
    for (const bad of ['?fiscalYear=x', '?fiscalYear=2023', '?fiscalYear=', ''])
      expect((await browser.ask('GET', `/api/v1/my-work${bad}`)).status, bad).toBe(400);
  });
});
