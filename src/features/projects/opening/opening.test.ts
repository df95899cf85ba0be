/** The states of an opening through its actions, on both engines; its way through the chain: opening-chain.test.ts. */
import { expect, it } from 'vitest';
import { dateOf } from '../../../foundation/calendar-date.ts';
import { month } from '../../../foundation/month.ts';
import type { Result } from '../../../foundation/refusal.ts';
import { formatBaht, type Satang } from '../../../foundation/satang.ts';
import { newId } from '../../../foundation/uuid.ts';
import type { Database } from '../../../platform/database/index.ts';
import { onBothEngines } from '../../../platform/database/testing.ts';
import { type ExampleAgency, exampleAgency } from '../example-agency.ts';
import { examplePlan } from '../example-plan.ts';
import { listMonthPlans } from '../plan/month-plan-store.ts';
import { findProjectPlan, listProjectPlansInForce } from '../plan/project-plan.ts';
import { savePlanDraft } from '../plan/save-plan-draft.ts';
import { createProject } from '../register/create-project.ts';
import { projectDetails } from '../register/project-details.ts';
import { projectHistory } from '../register/project-history.ts';
import { findProject } from '../register/project-store.ts';
import { projectDetailsSchema } from '../response-schemas.ts';
import type { PlanDraft } from '../schemas.ts';
import { approveProject } from './approve-project.ts';
import { listDecisions } from './decision-store.ts';
import { lockProject } from './lock-project.ts';
import { submitProject } from './submit-project.ts';
import { withdrawOpening } from './withdraw-opening.ts';

const step = (version: number) => ({ version, comment: '', documentNumber: null });
const approval = (version: number) => ({ ...step(version), approvedOn: null });

function worthOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}
const refusalOf = <T>(result: Result<T>) => (result.ok ? null : result.refusal);

function planFor(agency: ExampleAgency, change: Partial<PlanDraft> = {}): PlanDraft {
  return examplePlan({
    programmeId: agency.programmeId,
    officerPersonId: agency.officerId,
    planNodeIds: [agency.planNodeId],
    ...change,
  });
}

async function created(agency: ExampleAgency): Promise<string> {
  const input = {
    fiscalYear: 2563,
    programmeId: agency.programmeId,
    unitId: agency.unitId,
    officerPersonId: agency.officerId,
    coordinatorPersonId: null,
    name: 'โครงการใหม่',
  };
  return worthOf(await agency.as('project-officer', (ctx) => createProject(ctx, input))).projectCode;
}

async function submitted(agency: ExampleAgency): Promise<string> {
  const code = await created(agency);
  await agency.as('project-officer', (ctx) =>
    savePlanDraft(ctx, code, { version: 1, plan: planFor(agency) }),
  );
  worthOf(await agency.as('project-officer', (ctx) => submitProject(ctx, code, step(2))));
  return code;
}

const inAgency = <T>(db: Database, agency: ExampleAgency, work: Parameters<typeof db.inAgency<T>>[1]) =>
  db.inAgency(agency.agencyId, work);

onBothEngines('opening a project', (engine) => {
  it('from blank to locked: code, plan in force, monthly summary, decisions and history', async () => {
    const db = await engine.fresh();
    const agency = await exampleAgency(db);
    const code = await submitted(agency);
    expect(code).toBe('63010001');
    expect(await inAgency(db, agency, (tx) => findProjectPlan(tx, code))).toBeNull();
    expect(worthOf(await agency.as('director', (ctx) => approveProject(ctx, code, approval(3))))).toEqual({
      state: 'locked',
      version: 5,
    });
    await inAgency(db, agency, async (tx) => {
      const plan = await findProjectPlan(tx, code);
      expect(plan).toMatchObject({ projectCode: code, state: 'locked', planVersion: 1, fiscalYear: 2563 });
      expect(plan?.activities[1]?.months[month('2019-12')]?.spendingSatang).toBe(390_000_000);
      expect(plan?.indicators[0]?.months[month('2019-10')]).toEqual({ kind: 'not-applicable' });
      const project = await findProject(tx, code);
      const months = await listMonthPlans(tx, { projectIds: [project?.projectId ?? ''] });
      expect(months).toHaveLength(12);
      expect(formatBaht(months[6]?.spendingCumulativeSatang as Satang)).toBe('6,478,500.00');
      expect(months[11]?.workPercentCumulative).toBe('100');
      const decisions = await listDecisions(tx, project?.projectId ?? '');
      expect(decisions.map((each) => [each.event, each.personName])).toEqual([
        ['submit', 'project-officer (ตัวอย่าง)'],
        ['approve', 'director (ตัวอย่าง)'],
        ['lock', null],
      ]);
      expect((await projectHistory(tx, code)).map((each) => each.action)).toEqual([
        'projects.lock',
        'projects.approve',
        'projects.submit',
        'projects.save',
        'projects.create',
      ]);
      expect(
        await listProjectPlansInForce(tx, { fiscalYear: 2563 as never, unitIds: [agency.unitId] }),
      ).toHaveLength(1);
      expect(await listProjectPlansInForce(tx, { fiscalYear: 2563 as never, unitIds: [] })).toEqual([]);
    });
  });

  it('what was saved is read back the same, every field of it', async () => {
    const db = await engine.fresh();
    const agency = await exampleAgency(db);
    const code = await created(agency);
    const plan = planFor(agency, {
      jointUnits: ['หน่วยร่วม "ก"', "ข's"],
      coordinatorPersonId: agency.officerId,
      allocationMemoNumber: 'ผกก. 1/2563',
      derivation: 'แบ่งเท่ากัน',
      activities: planFor(agency).activities.map((activity) => ({
        ...activity,
        derivedMonths: [month('2020-05'), month('2020-06')],
      })),
    });
    worthOf(await agency.as('project-officer', (ctx) => savePlanDraft(ctx, code, { version: 1, plan })));
    const details = worthOf(await agency.as('project-officer', (ctx) => projectDetails(ctx, code)));
    expect(details.plan).toEqual(plan);
    // What goes over the wire is what the contract says.
    const wire = JSON.parse(JSON.stringify(details));
    expect(projectDetailsSchema.parse(wire).plan).toEqual(JSON.parse(JSON.stringify(plan)));
    expect(details.may).toMatchObject({ edit: true, submit: true, lock: false });
    // The same again changes nothing and makes no new version.
    const again = await agency.as('project-officer', (ctx) => savePlanDraft(ctx, code, { version: 2, plan }));
    expect(worthOf(again)).toEqual({ version: 2 });
  });

  it('a stale save is refused with both values and overwrites nothing', async () => {
    const db = await engine.fresh();
    const agency = await exampleAgency(db);
    const code = await created(agency);
    const first = planFor(agency, { name: 'ฉบับของคนแรก' });
    worthOf(
      await agency.as('project-officer', (ctx) => savePlanDraft(ctx, code, { version: 1, plan: first })),
    );
    const second = planFor(agency, { name: 'ฉบับของคนที่สอง' });
    const refused = refusalOf(
      await agency.as('project-officer', (ctx) => savePlanDraft(ctx, code, { version: 1, plan: second })),
    );
    expect(refused).toMatchObject({ kind: 'stale', code: 'plan-stale', data: { yours: 1, saved: 2 } });
    expect(refused?.fields).toEqual([
      { place: 'name', code: 'field-stale', data: { saved: 'ฉบับของคนแรก', yours: 'ฉบับของคนที่สอง' } },
    ]);
    const details = worthOf(await agency.as('project-officer', (ctx) => projectDetails(ctx, code)));
    expect(details.plan.name).toBe('ฉบับของคนแรก');
  });

  it('a repeated submission is refused by its state, and an incomplete one lists everything', async () => {
    const db = await engine.fresh();
    const agency = await exampleAgency(db);
    const blank = await created(agency);
    const refused = refusalOf(
      await agency.as('project-officer', (ctx) => submitProject(ctx, blank, step(1))),
    );
    expect(refused?.code).toBe('plan-incomplete');
    expect(refused?.fields?.length).toBe(refused?.data.count);
    expect(refused?.fields?.map((field) => field.place)).toContain('budgetSatang');
    expect(
      refusalOf(await agency.as('project-officer', (ctx) => submitProject(ctx, blank, step(7)))),
    ).toMatchObject({ kind: 'stale', code: 'project-stale', data: { yours: 7, saved: 1 } });
    const code = await submitted(agency);
    expect(
      refusalOf(await agency.as('project-officer', (ctx) => submitProject(ctx, code, step(3)))),
    ).toMatchObject({
      kind: 'conflict',
      code: 'permission-state',
    });
    expect(
      refusalOf(
        await agency.as('project-officer', (ctx) =>
          savePlanDraft(ctx, code, { version: 3, plan: planFor(agency) }),
        ),
      )?.code,
    ).toBe('permission-state');
  });

  it('withdrawn by the unit, submitted again, then approved as of an earlier day', async () => {
    const db = await engine.fresh();
    const agency = await exampleAgency(db);
    const code = await submitted(agency);
    worthOf(await agency.as('project-officer', (ctx) => withdrawOpening(ctx, code, step(3))));
    worthOf(await agency.as('project-officer', (ctx) => submitProject(ctx, code, step(4))));
    const future = { ...approval(5), approvedOn: dateOf('2019-10-06') };
    expect(refusalOf(await agency.as('director', (ctx) => approveProject(ctx, code, future)))?.code).toBe(
      'approved-in-future',
    );
    const paper = { ...approval(5), approvedOn: dateOf('2019-10-01'), documentNumber: 'สตย. 12/2562' };
    worthOf(await agency.as('director', (ctx) => approveProject(ctx, code, paper)));
    const project = await inAgency(db, agency, (tx) => findProject(tx, code));
    expect(project?.approvedOn).toBe('2019-10-01');
  });

  it('an agency that does not lock on approval has its administrator lock', async () => {
    const db = await engine.fresh();
    const agency = await exampleAgency(db, { settings: { 'lock-on-approval': 'no' } });
    const code = await submitted(agency);
    expect(worthOf(await agency.as('director', (ctx) => approveProject(ctx, code, approval(3)))).state).toBe(
      'approved',
    );
    expect(refusalOf(await agency.as('director', (ctx) => lockProject(ctx, code, step(4))))?.kind).toBe(
      'forbidden',
    );
    expect(worthOf(await agency.as('administrator', (ctx) => lockProject(ctx, code, step(4)))).state).toBe(
      'locked',
    );
  });

  it('who may not is told so: another unit, another role, another agency', async () => {
    const db = await engine.fresh();
    const agency = await exampleAgency(db);
    const code = await submitted(agency);
    const elsewhere = { roles: [{ role: 'project-officer' as const, unitIds: [agency.otherUnitId] }] };
    expect(
      refusalOf(await agency.as('project-officer', (ctx) => withdrawOpening(ctx, code, step(3)), elsewhere))
        ?.code,
    ).toBe('permission-unit');
    const other = await exampleAgency(db);
    expect(refusalOf(await other.as('director', (ctx) => approveProject(ctx, code, approval(3))))?.code).toBe(
      'project-not-found',
    );
    const own = await created(other);
    expect(own).toBe('63010001');
    for (const [place, foreign] of [
      ['programmeId', { programmeId: agency.programmeId }],
      ['officerPersonId', { officerPersonId: agency.officerId }],
      ['coordinatorPersonId', { coordinatorPersonId: newId() }],
      ['planNodeIds', { planNodeIds: [agency.planNodeId] }],
      ['provinces', { provinces: ['00'] }],
      ['projectType', { projectType: 'none' }],
    ] as const) {
      const plan = planFor(other, foreign as Partial<PlanDraft>);
      const refused = refusalOf(
        await other.as('project-officer', (ctx) => savePlanDraft(ctx, own, { version: 1, plan })),
      );
      expect(refused?.fields?.map((field) => field.place)).toEqual([place]);
    }
  });

  it('codes run on and are never given twice; only the current and the coming year are open', async () => {
    const db = await engine.fresh();
    const agency = await exampleAgency(db);
    const codes = await Promise.all([created(agency), created(agency), created(agency)]);
    expect([...codes].sort()).toEqual(['63010001', '63010002', '63010003']);
    const later = {
      fiscalYear: 2566,
      programmeId: agency.programmeId,
      unitId: agency.unitId,
      officerPersonId: agency.officerId,
      coordinatorPersonId: null,
      name: 'x',
    };
    expect(refusalOf(await agency.as('project-officer', (ctx) => createProject(ctx, later)))?.code).toBe(
      'fiscal-year-not-open',
    );
  });

  it('decisions are only ever added to', async () => {
    const db = await engine.fresh();
    const agency = await exampleAgency(db);
    await submitted(agency);
    await expect(
      inAgency(db, agency, (tx) =>
        tx
          .withTables<{ project_decisions: { comment: string } }>()
          .updateTable('project_decisions')
          .set({ comment: 'x' })
          .execute(),
      ),
    ).rejects.toThrow(/permission denied/);
  });
});
