/** A copy of the plan becomes the next version, on both engines. */
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { dateOf } from '../../../foundation/calendar-date.ts';
import { decimal } from '../../../foundation/decimal.ts';
import { addMonths, type Month, month } from '../../../foundation/month.ts';
import { accepted, type Result, refuse } from '../../../foundation/refusal.ts';
import { type Satang, satang } from '../../../foundation/satang.ts';
import { newId } from '../../../foundation/uuid.ts';
import type { Database } from '../../../platform/database/index.ts';
import { onBothEngines } from '../../../platform/database/testing.ts';
import { createProgramme } from '../../plans/index.ts';
import { type ExampleAgency, exampleAgency } from '../example-agency.ts';
import { exampleMonths, examplePlan } from '../example-plan.ts';
import { approveProject } from '../opening/approve-project.ts';
import { submitProject } from '../opening/submit-project.ts';
import { createProject } from '../register/create-project.ts';
import { findProject } from '../register/project-store.ts';
import type { PlanDraft } from '../schemas.ts';
import { findPlanDraft } from './find-plan-draft.ts';
import { listMonthPlans } from './month-plan-store.ts';
import { planDifferences } from './plan-differences.ts';
import { listPlanHistory } from './plan-history-store.ts';
import { findProjectPlan, listProjectPlansInForce } from './project-plan.ts';
import { putPlanInForce } from './put-plan-in-force.ts';
import { savePlanDraft } from './save-plan-draft.ts';

const CODE = '63010001';
const subjectId = newId();
const codeOf = <T>(result: Result<T>) => (result.ok ? 'ok' : result.refusal.code);

async function inForce(db: Database): Promise<{ agency: ExampleAgency; plan: PlanDraft; projectId: string }> {
  const agency = await exampleAgency(db, { today: dateOf('2020-01-06') });
  const { programmeId, unitId, officerId, planNodeId } = agency;
  const plan = examplePlan({ programmeId, officerPersonId: officerId, planNodeIds: [planNodeId] });
  const step = { comment: '', documentNumber: null };
  const taken = await agency.as('project-officer', async (ctx) => {
    await createProject(ctx, {
      fiscalYear: 2563,
      programmeId,
      unitId,
      officerPersonId: officerId,
      coordinatorPersonId: null,
      name: 'x',
    });
    await savePlanDraft(ctx, CODE, { version: 1, plan });
    return submitProject(ctx, CODE, { version: 2, ...step });
  });
  if (!taken.ok) throw new Error(JSON.stringify(taken.refusal));
  await agency.as('director', (ctx) =>
    approveProject(ctx, CODE, { version: 3, ...step, approvedOn: dateOf('2019-10-01') }),
  );
  const project = await db.inAgency(agency.agencyId, (tx) => findProject(tx, CODE));
  return { agency, plan, projectId: project?.projectId ?? '' };
}

const put = (agency: ExampleAgency, plan: PlanDraft) =>
  agency.as('director', async (ctx) => {
    const project = await findProject(ctx.tx, CODE, { forChange: true });
    return project
      ? putPlanInForce(ctx, project, plan, { kind: 'amendment', subjectId })
      : refuse('not-found', 'project-not-found');
  });

/** The same plan with its last month's work and money moved `by` months on, the new months in between 0. */
function extended(plan: PlanDraft, by: number): PlanDraft {
  const last = exampleMonths.at(-1) as Month;
  const added = Array.from({ length: by }, (_, index) => addMonths(last, index + 1));
  return {
    ...plan,
    endsOn: dateOf('2020-12-31'),
    activities: plan.activities.map((activity) => ({
      ...activity,
      months: {
        ...activity.months,
        ...Object.fromEntries(
          added.map((each) => [
            each,
            { workPercent: decimal(0), plannedWork: 'สรุปผล', spendingSatang: satang(0) },
          ]),
        ),
      },
    })),
    indicators: plan.indicators.map((indicator) => ({
      ...indicator,
      months: {
        ...indicator.months,
        ...Object.fromEntries(added.map((each) => [each, { kind: 'not-applicable' as const }])),
      },
    })),
  };
}

/** A submitted report as the board knows it, written past the feature that owns it. */
const reported = (db: Database, agency: ExampleAgency, projectId: string, of: Month, state = 'submitted') =>
  sql`insert into report_month_summaries (agency_id, project_id, month, state, revision, work_percent, spending_satang,
      problems, changed_at, changed_by)
    values (${agency.agencyId}, ${projectId}, ${`${of}-01`}::date, ${state}, 1, 1, 100, 0, now(), ${agency.officerId})`.execute(
    db.asOwner,
  );

onBothEngines('a plan version after the first', (engine) => {
  it('comes into force whole, supersedes the one before, and both stay readable', async () => {
    const db = await engine.fresh();
    const { agency, plan, projectId } = await inForce(db);
    const changed = { ...plan, name: 'ชื่อที่คณะกรรมการอนุมัติ', rationale: 'ปรับปรุง' };
    expect(await put(agency, changed)).toMatchObject({ ok: true, value: { planVersion: 2 } });
    await db.inAgency(agency.agencyId, async (tx) => {
      expect(await findProjectPlan(tx, CODE)).toMatchObject({ planVersion: 2, name: changed.name });
      expect(await findProjectPlan(tx, CODE, 1)).toMatchObject({ planVersion: 1, name: plan.name });
      expect((await findProject(tx, CODE))?.name).toBe(changed.name);
      const listed = await listProjectPlansInForce(tx, { fiscalYear: 2563 as never, unitIds: 'all' });
      expect(listed.map((each) => each.planVersion)).toEqual([2]);
      expect(await listPlanHistory(tx, projectId)).toMatchObject([
        { planVersion: 1, reasonKind: 'opening', subjectId: null, inForceOn: '2019-10-01' },
        { planVersion: 2, reasonKind: 'amendment', subjectId, inForceOn: '2020-01-06', name: changed.name },
      ]);
    });
    const { rows } = await sql<{
      state: string;
    }>`select state from plan_versions order by plan_version`.execute(db.asOwner);
    expect(rows.map((row) => row.state)).toEqual(['superseded', 'in-force']);
  });

  it('keeps its own programme and persons, so that an earlier version reads as it was approved', async () => {
    const db = await engine.fresh();
    const { agency, plan, projectId } = await inForce(db);
    const other = accepted(
      await agency.as('administrator', (ctx) =>
        createProgramme(ctx, {
          fiscalYear: 2563,
          number: '2',
          name: 'แผนงานอื่น',
          kind: 'strategic',
          budgetOutput: null,
          unitId: agency.unitId,
          planNodeIds: [],
        }),
      ),
    );
    const coordinator = accepted(
      await agency.as('superior', async ({ actor }) => ({ ok: true, value: actor.personId })),
    );
    const moved = { ...plan, programmeId: other.programmeId, coordinatorPersonId: coordinator };
    expect(await put(agency, moved)).toMatchObject({ ok: true });
    await db.inAgency(agency.agencyId, async (tx) => {
      const before = (await findPlanDraft(tx, { projectId }, 1)) as PlanDraft;
      const after = (await findPlanDraft(tx, { projectId }, 2)) as PlanDraft;
      expect(planDifferences(before, after).map((each) => [each.place, each.scope])).toEqual([
        ['programmeId', 'substance'],
        ['coordinatorPersonId', 'text'],
      ]);
      expect((await findProject(tx, CODE))?.programmeId).toBe(other.programmeId);
    });
  });

  it('leaves submitted months under the version they were reported under; the board counts each month once', async () => {
    const db = await engine.fresh();
    const { agency, plan, projectId } = await inForce(db);
    await reported(db, agency, projectId, month('2019-10'));
    await reported(db, agency, projectId, month('2019-11'), 'draft');
    expect(codeOf(await put(agency, extended(plan, 3)))).toBe('ok');
    const months = await db.inAgency(agency.agencyId, (tx) =>
      listMonthPlans(tx, { projectIds: [projectId] }),
    );
    expect(months.map((each) => `${each.month} ${each.planVersion}`)).toEqual([
      '2019-10 1',
      ...[...exampleMonths.slice(1), '2020-10', '2020-11', '2020-12'].map((each) => `${each} 2`),
    ]);
    const board = await sql<{ month: string; state: string; year: number }>`
      select to_char(month, 'YYYY-MM') as month, report_state as state, fiscal_year as year from board_rows
      where project_id = ${projectId} order by 1`.execute(db.asOwner);
    expect(board.rows.map((row) => row.month)).toEqual(months.map((each) => each.month));
    expect(board.rows.slice(0, 3).map((row) => row.state)).toEqual(['submitted', 'draft', 'not-started']);
    expect(board.rows.at(-1)).toEqual({ month: '2020-12', state: 'not-started', year: 2563 });
    const counts = await sql<{ month: string; number: number }>`
      select to_char(month, 'YYYY-MM') as month, sum(number)::integer as number from board_counts
      group by 1 order by 1`.execute(db.asOwner);
    expect(counts.rows.map((row) => row.number)).toEqual(Array(15).fill(1));
  });

  it('refuses what is incomplete, unchanged, impossible, or drops what was reported, and writes nothing', async () => {
    const db = await engine.fresh();
    const { agency, plan, projectId } = await inForce(db);
    expect(codeOf(await put(agency, plan))).toBe('plan-unchanged');
    const far = {
      ...plan.activities[0]?.months,
      '2031-01': { workPercent: null, plannedWork: 'x', spendingSatang: null },
    };
    const impossible = plan.activities.map((each, index) => (index === 0 ? { ...each, months: far } : each));
    expect(codeOf(await put(agency, { ...plan, activities: impossible }))).toBe('plan-month-impossible');
    const short = await put(agency, { ...plan, budgetSatang: satang((plan.budgetSatang as Satang) + 100) });
    expect(short.ok ? [] : short.refusal.fields?.map((field) => field.code)).toEqual([
      'activity-budgets-not-budget',
    ]);

    const [first, second, third] = plan.activities as [never, never, PlanDraft['activities'][number]];
    const reportId = newId();
    await sql`insert into monthly_reports (agency_id, report_id, project_id, month, state, revision, version, created_at,
        changed_at, changed_by)
      values (${agency.agencyId}, ${reportId}, ${projectId}, '2019-10-01', 'draft', 1, 1, now(), now(), ${agency.officerId})`.execute(
      db.asOwner,
    );
    await sql`insert into report_revisions (agency_id, report_id, revision, plan_version, started_at)
      values (${agency.agencyId}, ${reportId}, 1, 1, now())`.execute(db.asOwner);
    await sql`insert into report_activity_results (agency_id, report_id, revision, activity_id, work_kind, work_percent)
      values (${agency.agencyId}, ${reportId}, 1, ${third.activityId}, 'number', 5)`.execute(db.asOwner);
    const dropped = await put(agency, { ...plan, activities: [first, second] });
    expect(dropped.ok ? [] : dropped.refusal.fields).toContainEqual(
      expect.objectContaining({ code: 'plan-drops-reported-row', data: { name: third.name } }),
    );
    const later = await put(agency, { ...plan, startsOn: dateOf('2019-11-01') });
    expect(later.ok ? [] : later.refusal.fields).toContainEqual(
      expect.objectContaining({
        place: 'startsOn',
        code: 'plan-leaves-reported-month',
        data: { monthTh: 'ต.ค. 2562', monthEn: 'Oct 2562' },
      }),
    );
    const versions = await sql`select plan_version from plan_versions`.execute(db.asOwner);
    expect(versions.rows).toHaveLength(1);
  });

  it('nothing comes into force over a draft', async () => {
    const db = await engine.fresh();
    const agency = await exampleAgency(db);
    const { programmeId, unitId, officerId } = agency;
    await agency.as('project-officer', (ctx) =>
      createProject(ctx, {
        fiscalYear: 2563,
        programmeId,
        unitId,
        officerPersonId: officerId,
        coordinatorPersonId: null,
        name: 'x',
      }),
    );
    expect(codeOf(await put(agency, examplePlan()))).toBe('plan-not-in-force');
  });
});
