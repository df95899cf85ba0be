import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { decimal } from '../../../foundation/decimal.ts';
import { month } from '../../../foundation/month.ts';
import { satang } from '../../../foundation/satang.ts';
import { newId } from '../../../foundation/uuid.ts';
import { figure, MISSING, money, NOT_APPLICABLE, NOTHING } from '../../../foundation/value.ts';
import { onBothEngines } from '../../../platform/database/testing.ts';
import { asActor, type ExampleAgency, exampleAgency } from '../example-agency.ts';
import { A1, A2, A3, I1, I2 } from '../example-plan.ts';
import { listResultsToDate } from '../reading/report-store.ts';
import type { SaveReport } from '../schemas.ts';
import { saveReport } from './save-report.ts';
import { findReportForChange } from './save-store.ts';

const OCT = month('2019-10');
const change = (version: number, parts: Partial<SaveReport> = {}): SaveReport => ({
  version,
  activities: [],
  indicators: [],
  ...parts,
});
const words = (version: number, workDone: string, activityId = A1) =>
  change(version, { activities: [{ activityId, workDone }] });
const save = (
  of: ExampleAgency,
  input: SaveReport,
  { actor = of.officer, on = '2019-11-05', of: which = OCT, code = of.plan.projectCode } = {},
) => asActor(of, actor, on, (ctx) => saveReport(ctx, code, which, input));

onBothEngines('saving a monthly report', (engine) => {
  it('writes every value kind and reads it back as it was', async () => {
    const agency = await exampleAgency(await engine.fresh());
    const saved = await save(
      agency,
      change(0, {
        activities: [
          {
            activityId: A1,
            work: figure(decimal('12.5')),
            spending: money(satang(0)),
            workDone: 'ประชุม\nครั้งที่ 1',
          },
          { activityId: A2, work: NOT_APPLICABLE, spending: NOTHING, problem: 'ล่าช้า', remedy: 'เร่งรัด' },
          { activityId: A3, spending: money(satang(10_000_000_000_000)) },
        ],
        indicators: [
          { indicatorId: I1, value: figure(decimal('0.0000000001')), note: 'หมายเหตุ' },
          { indicatorId: I2, value: NOTHING },
        ],
      }),
    );
    expect(saved).toMatchObject({ ok: true, value: { state: 'draft', revision: 1, version: 1 } });
    const results = await agency.db.inAgency(agency.agencyId, (tx) =>
      listResultsToDate(tx, agency.plan.projectId, OCT),
    );
    expect(results[OCT]?.activities[A1]).toEqual({
      activityId: A1,
      work: figure(decimal('12.5')),
      workDone: 'ประชุม\nครั้งที่ 1',
      problem: '',
      remedy: '',
      spending: money(satang(0)),
      derivation: null,
    });
    expect(results[OCT]?.activities[A2]).toMatchObject({ work: NOT_APPLICABLE, spending: NOTHING });
    expect(results[OCT]?.activities[A3]).toMatchObject({
      work: MISSING,
      spending: money(satang(10_000_000_000_000)),
    });
    expect(results[OCT]?.indicators[I1]).toMatchObject({
      value: figure(decimal('0.0000000001')),
      note: 'หมายเหตุ',
    });
  });

  it('keeps the summary of the month and one audit event per save in the same transaction', async () => {
    const agency = await exampleAgency(await engine.fresh());
    await save(
      agency,
      change(0, {
        activities: [{ activityId: A1, work: figure(decimal('10')), spending: money(satang(700)) }],
      }),
    );
    await save(
      agency,
      change(1, { activities: [{ activityId: A2, work: figure(decimal('5')), problem: 'ล่าช้า' }] }),
    );
    const { rows } = await sql`select state, revision, work_percent::text, spending_satang, problems
      from report_month_summaries`.execute(agency.db.asOwner);
    expect(rows).toEqual(
      [{ state: 'draft', revision: 1, work_percent: '6.00', spending_satang: 700, problems: 1 }].map(
        (row) => ({ ...row, work_percent: expect.stringMatching(/^6(\.0+)?$/) }),
      ),
    );
    const audit = await sql<{ action: string; subject_id: string; after: unknown; before: unknown }>`
      select action, subject_id, before, after from audit_events order by audit_id`.execute(
      agency.db.asOwner,
    );
    expect(audit.rows).toHaveLength(2);
    expect(audit.rows[1]).toEqual({
      action: 'monthly-reports.save',
      subject_id: '63010010/2019-10',
      before: { [`activities.${A2}.work`]: '', [`activities.${A2}.problem`]: '' },
      after: { [`activities.${A2}.work`]: '5', [`activities.${A2}.problem`]: 'ล่าช้า' },
    });
  });

  it('changes only the cells sent', async () => {
    const agency = await exampleAgency(await engine.fresh());
    await save(
      agency,
      change(0, { activities: [{ activityId: A1, work: figure(decimal('3')), workDone: 'ก' }] }),
    );
    await save(agency, change(1, { activities: [{ activityId: A1, remedy: 'ข' }] }));
    const now = await agency.db.inAgency(agency.agencyId, (tx) => findReportForChange(tx, '63010010', OCT));
    expect(now?.results.activities[A1]).toMatchObject({
      work: figure(decimal('3')),
      workDone: 'ก',
      remedy: 'ข',
    });
  });

  it('tells the second officer who changed what, with both values of each cell, and writes nothing', async () => {
    const agency = await exampleAgency(await engine.fresh());
    await save(agency, words(0, 'ของคนแรก'));
    const second = await save(
      agency,
      change(0, { activities: [{ activityId: A1, workDone: 'ของคนที่สอง', remedy: '' }] }),
      { actor: agency.colleague },
    );
    expect(second).toMatchObject({
      ok: false,
      refusal: {
        kind: 'stale',
        code: 'report-stale',
        data: { changedBy: 'เจ้าหน้าที่โครงการ (ตัวอย่าง)', yourVersion: 0, version: 1, differing: 1 },
        fields: [{ place: `activities.${A1}.workDone`, data: { theirs: 'ของคนแรก', yours: 'ของคนที่สอง' } }],
      },
    });
    const now = await agency.db.inAgency(agency.agencyId, (tx) => findReportForChange(tx, '63010010', OCT));
    expect(now?.results.activities[A1]?.workDone).toBe('ของคนแรก');
    expect(await save(agency, words(1, 'ตกลงกันแล้ว'), { actor: agency.colleague })).toMatchObject({
      ok: true,
    });
  });

  it('lets exactly one of many simultaneous saves of the same version through', async () => {
    const agency = await exampleAgency(await engine.fresh());
    for (const version of [0, 1]) {
      const all = await Promise.all(
        Array.from({ length: 6 }, (_, index) => save(agency, words(version, `คนที่ ${index}`))),
      );
      expect(all.filter((each) => each.ok)).toHaveLength(1);
      expect(all.filter((each) => !each.ok && each.refusal.kind === 'stale')).toHaveLength(5);
    }
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from audit_events`.execute(
      agency.db.asOwner,
    );
    expect(rows[0]?.n).toBe(2);
  });

  it.each([
    ['2019-10-31', 'lock-window-not-open'],
    ['2019-11-01', null],
    ['2019-11-07', null],
    ['2019-11-08', 'lock-window-closed'],
    ['2020-11-05', 'lock-window-closed'],
  ])('on %s: %s', async (on, code) => {
    const agency = await exampleAgency(await engine.fresh());
    const saved = await save(agency, words(0, 'ก'), { on });
    expect(saved.ok ? null : saved.refusal.code).toBe(code);
    if (!saved.ok)
      expect(saved.refusal).toMatchObject({ kind: 'locked', clause: { source: 'osmep-manual-2564' } });
  });

  it.each([
    ['2019-09', '2019-10-03'],
    ['2020-10', '2020-11-03'],
  ])('asks for nothing in %s, outside the project', async (of, on) => {
    const agency = await exampleAgency(await engine.fresh());
    expect(await save(agency, words(0, 'ก'), { of: month(of), on })).toMatchObject({
      refusal: { code: 'lock-outside-project-period' },
    });
  });

  it('takes December in January and September in October', async () => {
    const agency = await exampleAgency(await engine.fresh());
    expect((await save(agency, words(0, 'ก'), { of: month('2019-12'), on: '2020-01-07' })).ok).toBe(true);
    expect((await save(agency, words(0, 'ก'), { of: month('2020-09'), on: '2020-10-01' })).ok).toBe(true);
  });

  it('refuses before the plan is approved or locked', async () => {
    const agency = await exampleAgency(await engine.fresh(), { state: 'approved' });
    expect(await save(agency, words(0, 'ก'))).toMatchObject({ refusal: { code: 'lock-project-not-locked' } });
  });

  it('refuses rows that the plan does not have', async () => {
    const agency = await exampleAgency(await engine.fresh());
    const stranger = newId();
    expect(await save(agency, words(0, 'ก', stranger))).toMatchObject({
      refusal: { code: 'report-unknown-row', fields: [{ place: `activities.${stranger}` }] },
    });
  });

  it('refuses other roles, other units and other agencies', async () => {
    const db = await engine.fresh();
    const agency = await exampleAgency(db);
    const foreign = await exampleAgency(db, { projectCode: '63019999' }, 'T2');
    expect(await save(agency, words(0, 'ก'), { actor: agency.monitor })).toMatchObject({
      refusal: { kind: 'forbidden', code: 'permission-role' },
    });
    const elsewhere = {
      ...agency.officer,
      roles: [{ role: 'project-officer' as const, unitIds: [agency.otherUnitId] }],
    };
    expect(await save(agency, words(0, 'ก'), { actor: elsewhere })).toMatchObject({
      refusal: { code: 'permission-unit' },
    });
    expect(await save(agency, words(0, 'ก'), { actor: foreign.officer })).toMatchObject({
      refusal: { kind: 'not-found', code: 'report-project-not-found' },
    });
    const { rows } = await sql`select 1 from monthly_reports`.execute(db.asOwner);
    expect(rows).toEqual([]);
  });
});
