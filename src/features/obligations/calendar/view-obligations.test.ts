import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { accepted } from '../../../foundation/refusal.ts';
import { onBothEngines } from '../../../platform/database/testing.ts';
import type { Actor } from '../../permissions/index.ts';
import { type ExampleObligations, exampleObligations } from '../example-obligations.ts';
import type { ObligationFilter } from '../schemas.ts';
import { viewObligations } from './view-obligations.ts';

const april = { from: '2023-04-01', to: '2023-04-30' };
const view = async (of: ExampleObligations, actor: Actor, query: Partial<ObligationFilter> = {}) =>
  accepted(await of.as(actor, (ctx) => viewObligations(ctx, { ...april, ...query })));
const lines = (page: Awaited<ReturnType<typeof view>>) =>
  page.rows.map((row) => `${row.projectCode} ${row.kind} ${row.period ?? ''} ${row.state}`);

onBothEngines('the calendar of obligations', (engine) => {
  it('shows the reports of the month, everything late, and whose each is', async () => {
    const of = await exampleObligations(await engine.fresh());
    const { officer, other, unitA, unitB } = of;
    await of.addProject({
      code: '66010001',
      unitId: unitA,
      officer,
      months: {
        '2023-01': 'submitted 2023-02-09',
        '2023-02': 'not-started',
        '2023-03': 'draft',
        '2023-04': 'not-started',
      },
    });
    await of.addProject({
      code: '66010002',
      unitId: unitB,
      officer: other,
      months: { '2023-03': 'submitted 2023-04-03' },
    });
    const own = await view(of, officer);
    expect(own).toMatchObject({ who: 'mine', scopes: ['mine', 'unit'], next: null });
    expect(lines(own)).toEqual([
      '66010001 monthly-report 2023-02 late',
      '66010001 monthly-report 2023-03 due',
    ]);
    expect(own.counts).toEqual({ coming: 0, due: 1, late: 1, done: 0, 'done-late': 0 });
    expect(own.days).toMatchObject([{ on: '2023-04-07', kind: 'monthly-report', state: 'due', count: 1 }]);
    expect(own.rows[1]).toMatchObject({
      due: { counted: '2023-04-07', published: null, holidayShifted: '2023-04-07' },
      opensOn: '2023-04-01',
      daysLeft: 3,
      mine: true,
      persons: ['officer.osep (ตัวอย่าง)'],
      unitName: 'ฝ่ายพัฒนา',
      link: '/2566/projects/66010001/reports/2566-03',
    });
    const all = await view(of, of.director);
    expect(all.who).toBe('agency');
    expect(lines(all)).toContain('66010002 monthly-report 2023-03 done');
    expect(all.rows.find((row) => row.projectCode === '66010002')?.done).toMatchObject({
      on: '2023-04-03',
      what: 'report',
      sha256: 'a'.repeat(64),
    });
    const february = await view(of, officer, { from: '2023-02-01', to: '2023-02-28' });
    expect(february.rows).toMatchObject([{ state: 'done-late', daysLate: 2, done: { on: '2023-02-09' } }]);
  });

  it('keeps to the units that a person may see', async () => {
    const of = await exampleObligations(await engine.fresh());
    const { officer, other, unitA, unitB } = of;
    await of.addProject({ code: '66010001', unitId: unitA, officer, months: { '2023-03': 'draft' } });
    await of.addProject({ code: '66010002', unitId: unitB, officer: other, months: { '2023-03': 'draft' } });
    for (const who of ['mine', 'unit', 'agency'] as const)
      expect(lines(await view(of, officer, { who }))).toEqual(['66010001 monthly-report 2023-03 due']);
    expect(lines(await view(of, of.monitor, { who: 'agency' }))).toHaveLength(2);
    expect(lines(await view(of, of.head))).toEqual(['66010001 monthly-report 2023-03 due']);
    expect(lines(await view(of, of.monitor, { who: 'agency', projectCode: '66010002' }))).toHaveLength(1);
  });

  it('counts the end of a project: the last day to ask, closing, delay memos; closed, only what was done', async () => {
    const of = await exampleObligations(await engine.fresh());
    const { officer, unitA } = of;
    of.day.set('2023-12-20');
    await of.addProject({ code: '66010001', unitId: unitA, officer, endsOn: '2023-09-30' });
    await of.addProject({
      code: '66010002',
      unitId: unitA,
      officer,
      endsOn: '2023-09-30',
      closedOn: '2023-11-15',
    });
    const autumn = { from: '2023-11-01', to: '2024-01-31' };
    const page = await view(of, officer, autumn);
    expect(lines(page)).toEqual([
      // The first delay memo can be sent no more: that of December has taken its place.
      '66010001 closing  late',
      '66010002 closing  done',
      '66010001 delay-memo-monthly 2023-12 late',
      '66010001 closing-latest  coming',
      '66010002 closing-latest  done',
      '66010001 delay-memo-monthly 2024-01 coming',
    ]);
    expect(page.rows[0]?.due).toEqual({
      counted: '2023-11-14',
      published: '2023-11-15',
      holidayShifted: '2023-11-15',
    });
    expect(lines(await view(of, officer, { ...autumn, state: 'coming' }))).toHaveLength(2);
    of.day.set('2023-07-01');
    expect(lines(await view(of, officer, { from: '2023-08-01', to: '2023-08-31' }))).toContain(
      '66010001 amendment-request  coming',
    );
  });

  it('keeps the reports of a closed project that were sent, and asks for none', async () => {
    const of = await exampleObligations(await engine.fresh());
    await of.addProject({
      code: '66010001',
      unitId: of.unitA,
      officer: of.officer,
      months: { '2023-02': 'draft', '2023-03': 'submitted 2023-04-03' },
      closedOn: '2023-11-15',
    });
    of.day.set('2024-02-01');
    expect(lines(await view(of, of.officer))).toEqual(['66010001 monthly-report 2023-03 done']);
    const nextYear = { from: '2024-01-01', to: '2024-02-28' };
    expect(lines(await view(of, of.officer, nextYear))).toEqual([]);
  });

  it('a submission that was pulled back is none; a reopened month shows until when', async () => {
    const of = await exampleObligations(await engine.fresh());
    const { officer, unitA } = of;
    const projectId = await of.addProject({
      code: '66010001',
      unitId: unitA,
      officer,
      months: { '2023-02': 'submitted 2023-03-05', '2023-03': 'submitted 2023-04-02' },
    });
    const owner = of.deps.database.asOwner;
    const next = (month: string, openedBy: string | null, openUntil: string | null) =>
      sql`
      with r as (update monthly_reports set state = ${openedBy ? 'reopened' : 'draft'}, revision = 2
        where project_id = ${projectId} and month = ${`${month}-01`}::date returning *),
      s as (update report_month_summaries set state = ${openedBy ? 'reopened' : 'draft'}, open_until = ${openUntil}::date
        where project_id = ${projectId} and month = ${`${month}-01`}::date)
      insert into report_revisions (agency_id, report_id, revision, plan_version, opened_by, started_at)
      select agency_id, report_id, 2, 1, ${openedBy}::uuid, now() from r`.execute(owner);
    await next('2023-02', of.monitor.personId, '2023-04-12');
    await next('2023-03', null, null);
    expect(lines(await view(of, officer, { from: '2023-03-01' }))).toEqual([
      '66010001 monthly-report 2023-02 done',
      '66010001 monthly-report 2023-03 due',
      '66010001 report-correction 2023-02 due',
    ]);
  });

  it('refuses a range that is too long or ends before it begins', async () => {
    const of = await exampleObligations(await engine.fresh());
    const refusalOf = (to: string) =>
      of.as(of.officer, (ctx) => viewObligations(ctx, { from: '2023-04-01', to }));
    expect(await refusalOf('2023-03-31')).toMatchObject({
      refusal: { code: 'obligation-range-backwards', data: { toTh: '31 มี.ค. 2566' } },
    });
    expect(await refusalOf('2024-05-05')).toMatchObject({
      refusal: { code: 'obligation-range', data: { found: 401, limit: 400 } },
    });
    expect(await refusalOf('2024-05-04')).toMatchObject({ ok: true });
  });

  it('turns pages without losing or repeating one', async () => {
    const of = await exampleObligations(await engine.fresh());
    for (let number = 1; number <= 103; number += 1)
      await of.addProject({
        code: String(66010000 + number),
        unitId: of.unitA,
        officer: of.officer,
        months: { '2023-03': 'draft' },
      });
    const first = await view(of, of.officer);
    const second = await view(of, of.officer, { after: first.next ?? '' });
    expect([first.rows.length, second.rows.length, second.next]).toEqual([100, 3, null]);
    expect(new Set([...first.rows, ...second.rows].map((row) => row.key)).size).toBe(103);
    expect(first.counts.due).toBe(103);
  });
});
