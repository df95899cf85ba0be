import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { accepted } from '../../foundation/refusal.ts';
import { newId } from '../../foundation/uuid.ts';
import { onBothEngines } from '../../platform/database/testing.ts';
import { readWorkbook } from '../../platform/spreadsheets/index.ts';
import { TestBrowser, testApp } from '../people/testing.ts';
import { type BoardState, boardStates } from './board-state.ts';
import { writeBoard } from './board-workbook.ts';
import { type ExampleBoard, exampleBoard } from './example-board.ts';
import { exportBoard } from './export-board.ts';
import { monitoringBoardMessages } from './messages.ts';
import { monitoringBoardRoutes } from './routes.ts';
import { type BoardFilter, boardFilterSchema } from './schemas.ts';
import { viewBoard } from './view-board.ts';

const MARCH = { '2023-02': { work: 10, spending: 1000 }, '2023-03': { work: 20, spending: 2000 } };
const APRIL = { '2023-04': { work: 100, spending: 1000 } };

const filterOf = (filter: Partial<BoardFilter>) => boardFilterSchema.parse({ month: '2023-03', ...filter });
const view = async (
  of: ExampleBoard,
  filter: Partial<BoardFilter> = {},
  actor = of.monitor,
  after?: string,
) =>
  accepted(await of.as(actor, (ctx) => viewBoard(ctx, { ...filterOf(filter), ...(after ? { after } : {}) })));
const codes = async (of: ExampleBoard, filter: Partial<BoardFilter> = {}, actor = of.monitor) =>
  (await view(of, filter, actor)).rows.map((row) => row.projectCode);

/** One project of each kind; names with Thai and Arabic digits. */
async function filled(of: ExampleBoard) {
  const { unitA, unitB, officer } = of;
  const add = (code: string, name: string, unitId = unitA, plan: object = MARCH) =>
    of.addProject({ code, name, unitId, officerPersonId: officer.personId, plan: plan as typeof MARCH });
  await add('66010001', 'ยังไม่เริ่ม');
  await of.addReport(await add('66010002', 'กำลังกรอก ระยะที่ ๒'), '2023-03', { state: 'draft', work: 5 });
  const sent = await add('66010003', 'ส่งแล้ว ช้ากว่าแผน');
  await of.addReport(sent, '2023-02', { state: 'submitted', work: 10, spending: 1000 });
  await of.addReport(sent, '2023-03', { state: 'submitted', work: 15, spending: 2000 });
  const good = await add('66010004', 'ส่งแล้ว ตามแผน SME', unitB);
  await of.addReport(good, '2023-03', { state: 'submitted', work: 30, spending: 3000 });
  await of.addReport(await add('66010005', 'เปิดให้แก้ไข', unitB), '2023-03', {
    state: 'reopened',
    openUntil: '2023-04-20',
  });
  await add('66010006', 'เริ่มเดือนเมษายน', unitB, APRIL);
  return { sent };
}

onBothEngines('the monitoring board', (engine) => {
  it('counts, filters and shows the same states as the rule, on every day at the edges of the window', async () => {
    const of = await exampleBoard(await engine.fresh());
    await filled(of);
    for (const today of [
      '2023-03-31',
      '2023-04-01',
      '2023-04-07',
      '2023-04-08',
      '2023-04-20',
      '2023-04-21',
    ]) {
      of.day.set(today);
      const seen = new Map<string, BoardState>();
      for (const state of boardStates) {
        const { rows } = await view(of, { state });
        for (const row of rows) {
          expect(row.state, `${row.projectCode} on ${today}`).toBe(state);
          expect(seen.has(row.projectCode)).toBe(false);
          seen.set(row.projectCode, state);
        }
      }
      expect(seen.size).toBe(6);
      const { counts } = await view(of);
      const { counts: searched } = await view(of, { search: '6601' });
      expect(searched).toEqual(counts);
      for (const state of boardStates)
        expect(counts[state], `${state} on ${today}`).toBe(
          [...seen.values()].filter((each) => each === state).length,
        );
      expect(counts.asked).toBe(5);
    }
  });

  it('shows plan and result of the month and so far, and who is behind, judged from what was submitted', async () => {
    const of = await exampleBoard(await engine.fresh());
    await filled(of);
    const { rows, counts } = await view(of, { behind: 'true' });
    expect(counts).toMatchObject({ submitted: 1, behind: 1, draft: 0 });
    expect(rows).toMatchObject([
      {
        projectCode: '66010003',
        work: { plan: '20', result: '15', planCumulative: '30', resultCumulative: '25', behind: true },
        spending: {
          planCumulativeSatang: 3000,
          resultCumulativeSatang: 3000,
          resultPercent: '3.00',
          behind: false,
        },
        telephone: '0 2000 0000',
        lastChange: { by: 'officer.osep (ตัวอย่าง)' },
      },
    ]);
  });

  it('carries a corrected month into the months after it', async () => {
    const of = await exampleBoard(await engine.fresh());
    const { sent } = await filled(of);
    await of.addReport(sent, '2023-02', { state: 'submitted', work: 16, spending: 400 });
    const [row] = (await view(of, { search: '66010003' })).rows;
    expect(row).toMatchObject({
      work: { resultCumulative: '31', behind: false },
      spending: { resultCumulativeSatang: 2400, behind: true },
    });
    const late = await of.addProject({
      code: '66010009',
      name: 'เดือนก่อนมาทีหลัง',
      unitId: of.unitA,
      officerPersonId: of.officer.personId,
      plan: MARCH,
    });
    await of.addReport(late, '2023-03', { state: 'submitted', work: 20 });
    await of.addReport(late, '2023-02', { state: 'submitted', work: 10, spending: 7 });
    expect((await view(of, { search: '66010009' })).rows[0]).toMatchObject({
      work: { resultCumulative: '30' },
      spending: { resultCumulativeSatang: 7 },
    });
  });

  it('keeps its rows and counts when plans are replaced and projects move, as counted anew', async () => {
    const of = await exampleBoard(await engine.fresh());
    const { sent } = await filled(of);
    const owner = of.database.asOwner;
    await sql`update projects set unit_id = ${of.unitB} where project_id = ${sent}`.execute(owner);
    expect((await view(of, { unitId: of.unitB })).counts).toMatchObject({ submitted: 2, asked: 3 });
    await sql`delete from project_month_plans where project_id = ${sent}`.execute(owner);
    expect((await view(of)).counts).toMatchObject({ submitted: 1, asked: 4, 'nothing-due': 2 });
    await sql`insert into project_month_plans (agency_id, project_id, month, plan_version, fiscal_year, work_percent,
        work_percent_cumulative, spending_satang, spending_cumulative_satang)
      values (${of.agency.agencyId}, ${sent}, '2023-03-01', 2, 2566, 5, 5, 0, 0)`.execute(owner);
    expect((await view(of)).counts).toMatchObject({ submitted: 2, asked: 5, behind: 0 });
    const { rows } = await sql`
      select agency_id, month, unit_id, programme_id, fiscal_year, report_state,
        coalesce(open_until, '-infinity') as open_until, submitted_late, behind, count(*)::integer as number
      from board_rows group by 1, 2, 3, 4, 5, 6, 7, 8, 9
      except
      select agency_id, month, unit_id, programme_id, fiscal_year, report_state, open_until, submitted_late, behind, number
      from board_counts where number <> 0`.execute(owner);
    expect(rows).toEqual([]);
    const spare = await sql<{ number: number }>`
      select coalesce(sum(number), 0)::integer as number from board_counts`.execute(owner);
    const all = await sql`select 1 from board_rows`.execute(owner);
    expect(spare.rows[0]?.number).toBe(all.rows.length);
  });

  it('finds parts of Thai names and codes, digits in either script, letters in either case', async () => {
    const of = await exampleBoard(await engine.fresh());
    await filled(of);
    expect(await codes(of, { search: 'ช้ากว่า' })).toEqual(['66010003']);
    expect(await codes(of, { search: 'ระยะที่ 2' })).toEqual(['66010002']);
    expect(await codes(of, { search: '๖๖๐๑๐๐๐๔' })).toEqual(['66010004']);
    expect(await codes(of, { search: 'sme ส่ง' })).toEqual(['66010004']);
    expect(await codes(of, { search: "%' or 1=1 --" })).toEqual([]);
    expect((await view(of, { search: 'ส่งแล้ว' })).counts).toMatchObject({
      submitted: 2,
      asked: 2,
      'nothing-due': 0,
    });
  });

  it('sorts by what is furthest behind, and pages without losing or repeating a project', async () => {
    const of = await exampleBoard(await engine.fresh());
    for (let each = 0; each < 120; each++) {
      const code = String(66020000 + each);
      const id = await of.addProject({
        code,
        name: code,
        unitId: of.unitA,
        officerPersonId: of.officer.personId,
        plan: MARCH,
      });
      if (each % 3 !== 0)
        await of.addReport(id, '2023-03', { state: 'submitted', work: each % 7, spending: 100 * (each % 5) });
    }
    for (const sort of ['code', 'work', 'spending'] as const)
      for (const direction of ['ascending', 'descending'] as const) {
        const seen: string[] = [];
        let after: string | undefined;
        do {
          const page = await view(of, { sort, direction }, of.monitor, after);
          seen.push(...page.rows.map((row) => row.projectCode));
          after = page.next ?? undefined;
        } while (after);
        expect(new Set(seen).size, `${sort} ${direction}`).toBe(120);
        expect(seen.length).toBe(120);
      }
    const worst = await view(of, { sort: 'work' });
    expect(worst.rows[0]?.work.resultCumulative).toBe('0');
    expect(worst.rows[0]?.state).toBe('submitted');
  });

  it('shows only the units in the person’s scope, and nothing of another agency', async () => {
    const db = await engine.fresh();
    const of = await exampleBoard(db);
    await filled(of);
    const other = await exampleBoard(db, 'CPD');
    await filled(other);
    expect(await codes(of, {}, of.officer)).toEqual(['66010001', '66010002', '66010003']);
    expect((await view(of, {}, of.officer)).counts).toMatchObject({
      asked: 3,
      submitted: 1,
      'nothing-due': 0,
    });
    expect(await codes(of, { unitId: of.unitB }, of.officer)).toEqual([]);
    expect((await view(of, { unitId: of.unitB }, of.officer)).counts.asked).toBe(0);
    expect(await codes(of, { unitId: of.agency.topUnitId })).toHaveLength(5);
    expect(await codes(of, { unitId: other.unitA })).toEqual([]);
    const stranger = { ...of.monitor, agencyId: other.agency.agencyId };
    expect((await view(of, {}, stranger)).rows.every((row) => row.unitId !== of.unitA)).toBe(true);
    const nobody = { ...of.monitor, roles: [] };
    expect((await of.as(nobody, (ctx) => viewBoard(ctx, filterOf({})))).ok).toBe(false);
  });

  it('has projects of another year whose period reaches into the month', async () => {
    const of = await exampleBoard(await engine.fresh());
    await filled(of);
    await of.addProject({
      code: '65010001',
      name: 'กันเงินเหลื่อมปี',
      unitId: of.unitA,
      officerPersonId: of.officer.personId,
      fiscalYear: 2565,
      plan: MARCH,
    });
    expect(await codes(of)).toContain('65010001');
    expect((await view(of)).counts).toMatchObject({ asked: 6, 'nothing-due': 1 });
  });

  it('marks and filters waiting requests for reopening', async () => {
    const of = await exampleBoard(await engine.fresh());
    const { sent } = await filled(of);
    await sql`insert into reopening_requests (agency_id, reopening_id, project_id, month, reason, requested_by, requested_at, state)
      values (${of.agency.agencyId}, ${newId()}, ${sent}, '2023-03-01', 'แก้ตัวเลข', ${of.officer.personId}, now(), 'requested')`.execute(
      of.database.asOwner,
    );
    const board = await view(of, { reopening: 'true' });
    expect(board.rows).toMatchObject([{ projectCode: '66010003', reopening: { reason: 'แก้ตัวเลข' } }]);
    expect(board.counts).toMatchObject({ reopening: 1, submitted: 1, asked: 1 });
    expect((await view(of, {}, of.officer)).counts.reopening).toBe(1);
  });

  it('exports exactly the filtered rows, figures as numbers, text never as a formula', async () => {
    const of = await exampleBoard(await engine.fresh());
    await filled(of);
    await of.addProject({
      code: '66010008',
      name: '=1+1',
      unitId: of.unitA,
      officerPersonId: of.officer.personId,
      plan: MARCH,
    });
    const board = accepted(
      await of.as(of.monitor, (ctx) => exportBoard(ctx, filterOf({ unitId: of.unitA }))),
    );
    const read = accepted(
      await readWorkbook(await writeBoard(board, 'th', new Date('2023-04-05T03:00:00Z'))),
    );
    const cells = new Map(read.sheets[0]?.cells.map((cell) => [cell.address, cell]));
    expect(cells.get('A1')?.text).toBe('กระดานติดตาม เดือนมีนาคม 2566');
    expect(['A5', 'A6', 'A7', 'A8', 'A9'].map((at) => cells.get(at)?.text)).toEqual([
      '66010001',
      '66010002',
      '66010003',
      '66010008',
      undefined,
    ]);
    expect(cells.get('B8')).toMatchObject({ text: '=1+1', formula: false });
    expect(cells.get('K7')).toMatchObject({ kind: 'number', number: 25 });
    expect(cells.get('O7')).toMatchObject({ kind: 'number', number: 30 });
    expect(cells.get('E7')?.text).toBe('ส่งแล้ว');
  });

  it('answers over HTTP, and refuses bad filters in words', async () => {
    const of = await exampleBoard(await engine.fresh());
    await filled(of);
    const browser = new TestBrowser(
      testApp(of.deps, (app) => app.route('/', monitoringBoardRoutes(of.deps))),
    );
    const path = '/api/v1/monitoring-board';
    expect((await browser.ask('GET', `${path}?month=2023-03`)).status).toBe(401);
    await browser.signIn('monitor.osep');
    const board = await browser.ask('GET', `${path}?month=2023-03&state=submitted`);
    expect(board.body.rows).toHaveLength(2);
    expect(board.body.window).toMatchObject({ closes: '2023-04-07', state: 'open', days: 3 });
    for (const bad of [
      'month=2566-03x',
      'month=2023-13',
      'month=2023-03&state=x',
      'month=2023-03&unitId=1',
      '',
    ])
      expect((await browser.ask('GET', `${path}?${bad}`)).status, bad).toBe(400);
    for (const after of ['x', Buffer.from('["1;drop",""]').toString('base64url')])
      expect((await browser.ask('GET', `${path}?month=2023-03&after=${after}`)).body.rows).toHaveLength(5);
    const choices = await browser.ask('GET', `${path}/choices?fiscalYear=2566`);
    expect(choices.body.units).toHaveLength(3);
    const workbook = await browser.ask('GET', `${path}/workbook?month=2023-03`);
    expect(workbook.headers.get('content-disposition')).toContain('monitoring-2566-03.xlsx');
    expect(Object.keys(monitoringBoardMessages)).toContain('board-too-large');
  });
});
