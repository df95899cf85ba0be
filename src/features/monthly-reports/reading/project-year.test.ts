import { expect, it } from 'vitest';
import { onBothEngines } from '../../../platform/database/testing.ts';
import { exampleAgency } from '../example-agency.ts';
import { A3 } from '../example-plan.ts';
import { CODE, complete, IN_WINDOW, OCT, run, save } from '../example-steps.ts';
import { findProjectYear, findReport } from './find-report.ts';

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
