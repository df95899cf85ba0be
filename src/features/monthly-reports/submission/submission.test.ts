import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { satang } from '../../../foundation/satang.ts';
import { newId } from '../../../foundation/uuid.ts';
import { money } from '../../../foundation/value.ts';
import { onBothEngines } from '../../../platform/database/testing.ts';
import { exampleAgency } from '../example-agency.ts';
import { A3 } from '../example-plan.ts';
import { CODE, complete, files, IN_WINDOW, OCT, run, save, submit, view } from '../example-steps.ts';
import { findDifferences, findFormFacts, findSubmittedRevision } from '../reading/find-revision.ts';
import { pullBackReport } from './pull-back-report.ts';

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

onBothEngines('pulling back', (engine) => {
  it('the officer pulls back within the window: a new revision with the figures, the old one readable', async () => {
    const agency = await exampleAgency(await engine.fresh());
    await save(agency, complete);
    await submit(agency, 1);
    const closing = (day: string | null) =>
      sql`update projects set closing_requested_on = ${day}::date`.execute(agency.db.asOwner);
    await closing('2019-11-06');
    expect(
      await run(agency, '2019-11-07', (ctx) =>
        pullBackReport(ctx, CODE, OCT, { version: 2, reason: 'ตัวเลขผิด' }),
      ),
    ).toMatchObject({ refusal: { code: 'project-closing-requested' } });
    await closing(null);
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
});
