/** Reports before and after a new plan version: each month under the version it was reported under (FRM-2003-1). */
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { month } from '../../../foundation/month.ts';
import { accepted } from '../../../foundation/refusal.ts';
import { onBothEngines } from '../../../platform/database/testing.ts';
import { type ExampleAgency, exampleAgency } from '../example-agency.ts';
import { A3 } from '../example-plan.ts';
import { ask, CODE, complete, decide, files, run, save, submit, view } from '../example-steps.ts';
import { saveReport } from '../saving/save-report.ts';
import { submitReport } from '../submission/submit-report.ts';
import { findProjectYear, findReport } from './find-report.ts';
import { findFormFacts } from './find-revision.ts';

const NOV = month('2019-11');

/** Version 2 comes into force: every activity called anew, October kept under version 1. */
async function secondVersion({ db, agencyId, plan }: ExampleAgency): Promise<void> {
  const owner = db.asOwner;
  const of = sql`agency_id = ${agencyId}::uuid and project_id = ${plan.projectId}::uuid and plan_version = 1`;
  await sql`insert into plan_versions (agency_id, project_id, plan_version, state, programme_id, officer_person_id, name,
      starts_on, ends_on, budget_satang, created_at)
    select agency_id, project_id, 2, 'in-force', programme_id, officer_person_id, name, starts_on, '2020-12-31',
      budget_satang, created_at
    from plan_versions where ${of}`.execute(owner);
  await sql`insert into plan_activities (agency_id, project_id, plan_version, activity_id, position, name, budget_satang,
      weight) select agency_id, project_id, 2, activity_id, position, name || ' (ปรับแผน)', budget_satang, weight
    from plan_activities where ${of}`.execute(owner);
  await sql`insert into plan_activity_months (agency_id, project_id, plan_version, activity_id, month, work_percent,
      planned_work, spending_satang) select agency_id, project_id, 2, activity_id, month, work_percent, planned_work,
      spending_satang from plan_activity_months where ${of}`.execute(owner);
  await sql`insert into plan_indicators (agency_id, project_id, plan_version, indicator_id, position, level, name,
      unit_of_measure, kind, baseline, target, direction) select agency_id, project_id, 2, indicator_id, position, level,
      name, unit_of_measure, kind, baseline, target, direction from plan_indicators where ${of}`.execute(
    owner,
  );
  await sql`insert into plan_indicator_months (agency_id, project_id, plan_version, indicator_id, month, value_kind, value)
    select agency_id, project_id, 2, indicator_id, month, value_kind, value from plan_indicator_months where ${of}`.execute(
    owner,
  );
  await sql`update projects set plan_version_in_force = 2 where ${sql`project_id = ${plan.projectId}::uuid`}`.execute(
    owner,
  );
  await sql`update plan_versions set state = 'superseded' where ${of}`.execute(owner);
  await sql`insert into project_month_plans (agency_id, project_id, month, plan_version, fiscal_year, work_percent,
      work_percent_cumulative, spending_satang, spending_cumulative_satang)
    select ${agencyId}::uuid, ${plan.projectId}::uuid, m::date, case when m = '2019-10-01' then 1 else 2 end, 2563, 0, 0, 0, 0
    from generate_series('2019-10-01'::timestamp, '2020-12-01'::timestamp, '1 month') m`.execute(owner);
}

onBothEngines('the plan of a month', (engine) => {
  it('stays that of its report; the next months are reported under the new one, past the end of the year', async () => {
    const agency = await exampleAgency(await engine.fresh());
    await save(agency, complete);
    accepted(await submit(agency, 1));
    await secondVersion(agency);

    const october = await view(agency, '2019-11-20');
    expect(october.plan).toMatchObject({ planVersion: 1, endsOn: '2020-09-30' });
    expect(october.plan.activities[0]?.name).not.toContain('ปรับแผน');
    const november = accepted(await run(agency, '2019-12-03', (ctx) => findReport(ctx, CODE, NOV)));
    expect(november.plan).toMatchObject({ planVersion: 2, endsOn: '2020-12-31' });
    expect(november.plan.activities[0]?.name).toContain('ปรับแผน');
    const sent = await run(agency, '2019-12-03', async (ctx) => {
      accepted(await saveReport(ctx, CODE, NOV, complete));
      return submitReport(ctx, files, CODE, NOV, { version: 1 });
    });
    expect(sent).toMatchObject({ ok: true });
    const facts = accepted(await run(agency, '2019-12-04', (ctx) => findFormFacts(ctx, CODE, NOV)));
    expect(facts.plan.planVersion).toBe(2);

    const year = accepted(await run(agency, '2019-12-04', (ctx) => findProjectYear(ctx, CODE)));
    expect(year.months.slice(0, 2).map((each) => each.planVersion)).toEqual([1, 2]);

    const far = month('2020-12');
    const last = accepted(await run(agency, '2021-01-05', (ctx) => findReport(ctx, CODE, far)));
    expect(last.door).toMatchObject({ state: 'open', by: 'window' });
    const after = accepted(await run(agency, '2021-02-05', (ctx) => findReport(ctx, CODE, month('2021-01'))));
    expect(after.door).toMatchObject({ state: 'closed', lock: 'outside-project-period' });
  });

  it('stays that of its report when it is reopened and corrected after the plan has changed', async () => {
    const agency = await exampleAgency(await engine.fresh());
    await save(agency, complete);
    accepted(await submit(agency, 1));
    await secondVersion(agency);
    const { reopeningId } = accepted(await ask(agency, '2019-11-20'));
    const grant = { decision: 'grant' as const, version: 1, openUntil: '2019-11-25' as never, reason: '' };
    accepted(await decide(agency, reopeningId, '2019-11-20', grant));
    const change = { version: 3, activities: [{ activityId: A3, workDone: 'แก้ไขแล้ว' }], indicators: [] };
    accepted(await save(agency, change, '2019-11-21'));
    expect((await view(agency, '2019-11-21')).plan.planVersion).toBe(1);
    accepted(await submit(agency, 4, '2019-11-21'));
    const { rows } = await sql`select revision, plan_version from report_revisions order by 1`.execute(
      agency.db.asOwner,
    );
    expect(rows).toEqual([
      { revision: 1, plan_version: 1 },
      { revision: 2, plan_version: 1 },
    ]);
  });
});
