import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, expect, it } from 'vitest';
import { decimal } from '../../../foundation/decimal.ts';
import { month } from '../../../foundation/month.ts';
import { satang } from '../../../foundation/satang.ts';
import { newId } from '../../../foundation/uuid.ts';
import { figure, money, NOTHING } from '../../../foundation/value.ts';
import { onBothEngines } from '../../../platform/database/testing.ts';
import { folderStorage, openFiles } from '../../../platform/files/index.ts';
import { asActor, type ExampleAgency, exampleAgency } from '../example-agency.ts';
import { A1, A2, A3, I1, I2 } from '../example-plan.ts';
import { findProjectYear, findReport } from '../reading/find-report.ts';
import { findDifferences, findFormFacts, findSubmittedRevision } from '../reading/find-revision.ts';
import { decideReopening } from '../reopening/decide-reopening.ts';
import { requestReopening, withdrawReopening } from '../reopening/request-reopening.ts';
import { saveReport } from '../saving/save-report.ts';
import type { SaveReport } from '../schemas.ts';
import { pullBackReport } from './pull-back-report.ts';
import { submitReport } from './submit-report.ts';

const OCT = month('2019-10');
const CODE = '63010010';

const folder = mkdtempSync(join(tmpdir(), 'tidtam-report-steps-'));
const files = openFiles(folderStorage(folder));
afterAll(() => rmSync(folder, { recursive: true }));

const complete: SaveReport = {
  version: 0,
  activities: [A1, A2, A3].map((activityId) => ({
    activityId,
    work: figure(decimal('10')),
    spending: money(satang(activityId === A3 ? 900_000 : 0)),
    workDone: 'จัดประชุมคณะทำงาน',
  })),
  indicators: [
    { indicatorId: I1, value: figure(decimal('2')) },
    { indicatorId: I2, value: NOTHING },
  ],
};

const IN_WINDOW = '2019-11-05';
const run = <T>(
  of: ExampleAgency,
  on: string,
  action: Parameters<typeof asActor<T>>[3],
  actor = of.officer,
) => asActor<T>(of, actor, on, action);
const save = (of: ExampleAgency, input: SaveReport, on = IN_WINDOW) =>
  run(of, on, (ctx) => saveReport(ctx, CODE, OCT, input));
const submit = (of: ExampleAgency, version: number, on = IN_WINDOW) =>
  run(of, on, (ctx) => submitReport(ctx, files, CODE, OCT, { version }));
const view = async (of: ExampleAgency, on: string) => {
  const found = await run(of, on, (ctx) => findReport(ctx, CODE, OCT));
  if (!found.ok) throw new Error(found.refusal.code);
  return found.value;
};
const ask = (of: ExampleAgency, on: string) =>
  run(of, on, (ctx) => requestReopening(ctx, CODE, OCT, { reason: 'ใบเสร็จมาถึงล่าช้า' }));
const decide = (of: ExampleAgency, id: string, on: string, input: Parameters<typeof decideReopening>[2]) =>
  run(of, on, (ctx) => decideReopening(ctx, id, input), of.monitor);

onBothEngines('submitting', (engine) => {
  it('lists all that is missing, each with place and clause, and changes nothing', async () => {
    const agency = await exampleAgency(await engine.fresh());
    await save(agency, { ...complete, activities: complete.activities.slice(0, 2), indicators: [] });
    const refused = await submit(agency, 1);
    expect(refused).toMatchObject({
      ok: false,
      refusal: { code: 'report-incomplete', data: { missing: 5 } },
    });
    if (refused.ok) return;
    expect(refused.refusal.fields?.map((each) => each.code)).toEqual([
      'indicator-missing',
      'indicator-missing',
      'work-done-missing',
      'work-missing',
      'spending-missing',
    ]);
    expect((await view(agency, IN_WINDOW)).report.state).toBe('draft');
    expect((await view(agency, IN_WINDOW)).missing).toHaveLength(5);
  });

  it('freezes a readable copy and the PDF with its hash; nothing can write on it any more', async () => {
    const agency = await exampleAgency(await engine.fresh());
    await save(agency, complete);
    const done = await submit(agency, 1);
    expect(done).toMatchObject({ ok: true, value: { revision: 1, version: 2, late: false } });
    const frozen = await run(agency, IN_WINDOW, (ctx) => findSubmittedRevision(ctx, CODE, OCT, 1));
    if (!frozen.ok || !done.ok) throw new Error('not submitted');
    const pdf = await files.read({ sha256: done.value.pdfSha256 });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(frozen.value.revision.pdfSha256).toBe(done.value.pdfSha256);
    expect(frozen.value.snapshot.facts.results[OCT]?.activities[A3]?.spending).toEqual(
      money(satang(900_000)),
    );
    expect(frozen.value.snapshot.figures.spending.resultCumulative).toBe(900_000);
    expect(frozen.value.snapshot.facts.responsible?.name).toBe('เจ้าหน้าที่โครงการ (ตัวอย่าง)');
    expect(await save(agency, { ...complete, version: 2 })).toMatchObject({
      refusal: { code: 'lock-submitted' },
    });
    for (const attack of [
      sql`update report_activity_results set work_done = 'แก้'`,
      sql`delete from report_activity_results`,
      sql`insert into report_indicator_results (agency_id, report_id, revision, indicator_id)
        select agency_id, report_id, 1, ${newId()}::uuid from monthly_reports`,
      sql`update report_revisions set late = true`,
      sql`delete from report_revisions`,
    ])
      await expect(agency.db.inAgency(agency.agencyId, (tx) => attack.execute(tx))).rejects.toThrow(
        /submitted/,
      );
  });

  it('refuses twice: the second of two officers learns that it is done', async () => {
    const agency = await exampleAgency(await engine.fresh());
    await save(agency, complete);
    const both = await Promise.all([submit(agency, 1), submit(agency, 1)]);
    expect(both.filter((each) => each.ok)).toHaveLength(1);
    expect(await submit(agency, 2)).toMatchObject({ refusal: { code: 'lock-submitted' } });
  });

  it('refuses what was not started, and the day after the window', async () => {
    const agency = await exampleAgency(await engine.fresh());
    expect(await submit(agency, 0)).toMatchObject({ refusal: { code: 'report-incomplete' } });
    await save(agency, complete);
    expect(await submit(agency, 1, '2019-11-08')).toMatchObject({ refusal: { code: 'lock-window-closed' } });
    expect(await submit(agency, 1, '2019-11-07')).toMatchObject({ ok: true });
  });
});

onBothEngines('pulling back and reopening', (engine) => {
  it('the officer pulls back within the window: a new revision with the figures, the old one readable', async () => {
    const agency = await exampleAgency(await engine.fresh());
    await save(agency, complete);
    await submit(agency, 1);
    const pulled = await run(agency, '2019-11-07', (ctx) =>
      pullBackReport(ctx, CODE, OCT, { version: 2, reason: 'ตัวเลขผิด' }),
    );
    expect(pulled).toMatchObject({ ok: true, value: { revision: 2, version: 3 } });
    await save(agency, {
      version: 3,
      activities: [{ activityId: A3, spending: money(satang(950_000)) }],
      indicators: [],
    });
    expect(await submit(agency, 4)).toMatchObject({ ok: true, value: { revision: 2 } });
    const changed = await run(agency, IN_WINDOW, (ctx) => findDifferences(ctx, CODE, OCT, 1, 2));
    expect(changed).toMatchObject({
      ok: true,
      value: {
        to: { reason: 'ตัวเลขผิด' },
        differences: [
          { place: `activities.${A3}.spending`, position: 3, before: '9,000.00', after: '9,500.00' },
        ],
      },
    });
    const first = await run(agency, IN_WINDOW, (ctx) => findSubmittedRevision(ctx, CODE, OCT, 1));
    expect(first).toMatchObject({
      ok: true,
      value: { snapshot: { figures: { spending: { result: 900_000 } } } },
    });
    const facts = await run(agency, IN_WINDOW, (ctx) => findFormFacts(ctx, CODE, OCT));
    expect(facts).toMatchObject({ ok: true, value: { revision: 2, submittedOn: IN_WINDOW } });
  });

  it('not after the window', async () => {
    const agency = await exampleAgency(await engine.fresh());
    await save(agency, complete);
    await submit(agency, 1);
    const late = await run(agency, '2019-11-08', (ctx) =>
      pullBackReport(ctx, CODE, OCT, { version: 2, reason: 'ตัวเลขผิด' }),
    );
    expect(late).toMatchObject({
      refusal: { code: 'lock-submitted', data: { liftedBy: 'monitoring-officer' } },
    });
  });

  it('reopens a submitted report until a day, as a new revision; then late', async () => {
    const agency = await exampleAgency(await engine.fresh());
    await save(agency, complete);
    await submit(agency, 1);
    const asked = await ask(agency, '2019-11-12');
    if (!asked.ok) throw new Error(asked.refusal.code);
    expect(await ask(agency, '2019-11-12')).toMatchObject({
      refusal: { code: 'reopening-already-requested' },
    });
    expect(
      await run(agency, '2019-11-12', (ctx) =>
        decideReopening(ctx, asked.value.reopeningId, {
          decision: 'grant',
          version: 1,
          openUntil: '2019-11-15' as never,
          reason: '',
        }),
      ),
    ).toMatchObject({ refusal: { code: 'permission-role' } });
    const granted = await decide(agency, asked.value.reopeningId, '2019-11-13', {
      decision: 'grant',
      version: 1,
      openUntil: '2019-11-15' as never,
      reason: '',
    });
    expect(granted).toMatchObject({ ok: true, value: { state: 'granted', revision: 2 } });
    expect(await view(agency, '2019-11-15')).toMatchObject({
      report: { state: 'reopened', revision: 2, openUntil: '2019-11-15' },
      door: { state: 'open', by: 'reopening', daysLeft: 1 },
      reopenings: [{ state: 'granted', reason: 'ใบเสร็จมาถึงล่าช้า' }],
    });
    const change = { version: 3, activities: [{ activityId: A3, workDone: 'แก้ไขแล้ว' }], indicators: [] };
    expect(await save(agency, change, '2019-11-16')).toMatchObject({
      refusal: { code: 'lock-window-closed' },
    });
    expect(await save(agency, change, '2019-11-15')).toMatchObject({
      ok: true,
      value: { state: 'reopened' },
    });
    expect(await submit(agency, 4, '2019-11-15')).toMatchObject({
      ok: true,
      value: { revision: 2, late: true },
    });
    const { rows } = await sql`select state, revision, submitted_late from report_month_summaries`.execute(
      agency.db.asOwner,
    );
    expect(rows).toEqual([{ state: 'submitted', revision: 2, submitted_late: true }]);
  });

  it('reopens a month that was never started, on its first revision', async () => {
    const agency = await exampleAgency(await engine.fresh());
    const asked = await ask(agency, '2019-12-20');
    if (!asked.ok) throw new Error(asked.refusal.code);
    await decide(agency, asked.value.reopeningId, '2019-12-21', {
      decision: 'grant',
      version: 1,
      openUntil: '2019-12-25' as never,
      reason: 'ให้ส่งโดยเร็ว',
    });
    const open = await view(agency, '2019-12-22');
    expect(open.report).toMatchObject({ state: 'reopened', revision: 1, version: 1 });
    expect(await save(agency, { ...complete, version: 1 }, '2019-12-22')).toMatchObject({ ok: true });
    expect(await submit(agency, 2, '2019-12-25')).toMatchObject({
      ok: true,
      value: { revision: 1, late: true },
    });
  });

  it('refuses with a reason, and lets the officer ask again or withdraw', async () => {
    const agency = await exampleAgency(await engine.fresh());
    const asked = await ask(agency, '2019-11-12');
    if (!asked.ok) throw new Error(asked.refusal.code);
    const refuse = { decision: 'refuse' as const, version: 1, reason: 'เหตุผลไม่เพียงพอ' };
    expect(await decide(agency, asked.value.reopeningId, '2019-11-12', refuse)).toMatchObject({
      ok: true,
      value: { state: 'refused', revision: null },
    });
    expect(await decide(agency, asked.value.reopeningId, '2019-11-12', refuse)).toMatchObject({
      refusal: { kind: 'conflict', code: 'transition-not-possible' },
    });
    const again = await ask(agency, '2019-11-13');
    if (!again.ok) throw new Error(again.refusal.code);
    expect(
      await run(agency, '2019-11-13', (ctx) =>
        withdrawReopening(ctx, again.value.reopeningId, { version: 1 }),
      ),
    ).toMatchObject({ ok: true });
    expect((await view(agency, '2019-11-13')).reopenings.map((each) => each.state)).toEqual([
      'withdrawn',
      'refused',
    ]);
  });

  it('needs no reopening in the window, and none helps outside the period', async () => {
    const agency = await exampleAgency(await engine.fresh());
    expect(await ask(agency, IN_WINDOW)).toMatchObject({ refusal: { code: 'reopening-not-needed' } });
    const outside = await run(agency, IN_WINDOW, (ctx) =>
      requestReopening(ctx, CODE, month('2018-10'), { reason: 'ขอเปิดระบบ' }),
    );
    expect(outside).toMatchObject({ refusal: { code: 'lock-outside-project-period' } });
    for (const [openUntil, on] of [
      ['2019-11-11', '2019-11-12'],
      ['2020-12-31', '2019-11-12'],
    ] as const) {
      const asked = await ask(agency, on);
      if (!asked.ok) throw new Error(asked.refusal.code);
      expect(
        await decide(agency, asked.value.reopeningId, on, {
          decision: 'grant',
          version: 1,
          openUntil: openUntil as never,
          reason: '',
        }),
      ).toMatchObject({ refusal: { code: 'reopening-date-out-of-range' } });
      await run(agency, on, (ctx) => withdrawReopening(ctx, asked.value.reopeningId, { version: 1 }));
    }
  });
});

onBothEngines('the year of a project', (engine) => {
  it('has every month with state, late, plan and result, and the problems in words', async () => {
    const agency = await exampleAgency(await engine.fresh());
    await save(agency, {
      ...complete,
      activities: [
        ...complete.activities.slice(0, 2),
        { activityId: A3, problem: 'จัดจ้างล่าช้า', remedy: 'เร่งรัด' },
      ],
    });
    const year = await run(agency, '2019-12-10', (ctx) => findProjectYear(ctx, CODE));
    if (!year.ok) throw new Error(year.refusal.code);
    expect(year.value.months).toHaveLength(12);
    expect(year.value.reportedUntil).toBe('2019-10');
    expect(year.value.months.slice(0, 3).map((each) => [each.state, each.late])).toEqual([
      ['draft', true],
      ['not-started', true],
      ['not-started', false],
    ]);
    expect(year.value.months[0]).toMatchObject({
      spending: { planCumulative: 900_000, planPercent: '0.08' },
      work: { plan: '1', resultCumulative: '9' },
      problems: [{ position: 3, problem: 'จัดจ้างล่าช้า', remedy: 'เร่งรัด' }],
    });
  });

  it('is closed to other agencies', async () => {
    const db = await engine.fresh();
    const agency = await exampleAgency(db);
    const foreign = await exampleAgency(db, { projectCode: '63019999' }, 'T2');
    expect(await run(agency, IN_WINDOW, (ctx) => findProjectYear(ctx, CODE), foreign.officer)).toMatchObject({
      refusal: { kind: 'not-found' },
    });
    expect(await run(agency, IN_WINDOW, (ctx) => findReport(ctx, CODE, OCT), foreign.monitor)).toMatchObject({
      refusal: { kind: 'not-found' },
    });
  });
});
