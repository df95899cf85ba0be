/** What strategy may still change of an allocation, and what its project is held to; on both engines. */
import { expect, it } from 'vitest';
import { dateOf } from '../../../foundation/calendar-date.ts';
import { accepted, type Result } from '../../../foundation/refusal.ts';
import { satang } from '../../../foundation/satang.ts';
import type { Database } from '../../../platform/database/index.ts';
import { onBothEngines } from '../../../platform/database/testing.ts';
import { createProgramme } from '../../plans/index.ts';
import { exampleAgency } from '../example-agency.ts';
import { examplePlan } from '../example-plan.ts';
import { submitProject } from '../opening/submit-project.ts';
import { savePlanDraft } from '../plan/save-plan-draft.ts';
import { createProject } from '../register/create-project.ts';
import { testFiles } from '../testing.ts';
import { findAllocation } from './allocation-store.ts';
import { changeAllocation, recordAllocation } from './change-allocation.ts';
import { attachSummaryTable, notifyAllocation } from './notify-allocation.ts';
import { createProjectFromAllocation } from './use-allocation.ts';

const refusalOf = <T>(result: Result<T>) => (result.ok ? null : result.refusal);
const PDF = new TextEncoder().encode('%PDF-1.7 example');

async function ground(db: Database) {
  const agency = await exampleAgency(db);
  const { programmeId, unitId, otherUnitId, officerId, planNodeId } = agency;
  const files = testFiles();
  const plan = examplePlan({ programmeId, officerPersonId: officerId, planNodeIds: [planNodeId] });
  const content = {
    programmeId,
    unitId,
    projectName: plan.name,
    amountSatang: plan.budgetSatang ?? satang(0),
    memoNumber: 'ผกก. 12/2562',
    memoDate: dateOf('2019-10-01'),
  };
  const people = { officerPersonId: officerId, coordinatorPersonId: null };
  const other = accepted(
    await agency.as('administrator', (ctx) =>
      createProgramme(ctx, {
        fiscalYear: 2563,
        number: '2',
        name: 'แผนงานอื่น',
        kind: 'strategic',
        budgetOutput: null,
        unitId,
        planNodeIds: [],
      }),
    ),
  );
  const record = (projectCode: string | null = null) =>
    agency.as('strategy-officer', (ctx) =>
      recordAllocation(ctx, { ...content, fiscalYear: 2563, projectCode }),
    );
  const change = (allocationId: string, version: number, change: Partial<typeof content>) =>
    agency.as('strategy-officer', (ctx) =>
      changeAllocation(ctx, allocationId, { ...content, ...change, version }),
    );
  /** Version 3, told to its unit. */
  const notified = async () => {
    const { allocationId } = accepted(await record());
    const scan = { state: 'not-scanned' as const, at: new Date('2019-10-05T03:00:00Z') };
    const file = { version: 1, fileName: 'allocation.pdf', bytes: PDF, scan };
    accepted(
      await agency.as('strategy-officer', (ctx) => attachSummaryTable(ctx, files, allocationId, file)),
    );
    accepted(await agency.as('strategy-officer', (ctx) => notifyAllocation(ctx, allocationId, 2)));
    return allocationId;
  };
  const make = (allocationId: string) =>
    agency.as('project-officer', (ctx) => createProjectFromAllocation(ctx, allocationId, people));
  const found = (allocationId: string) =>
    db.inAgency(agency.agencyId, (tx) => findAllocation(tx, allocationId));
  const save = (code: string, version: number, programme = programmeId) =>
    agency.as('project-officer', (ctx) =>
      savePlanDraft(ctx, code, { version, plan: { ...plan, programmeId: programme } }),
    );
  return { agency, plan, people, unitId, otherUnitId, other, record, change, notified, make, found, save };
}

onBothEngines('an allocation that is changed', (engine) => {
  it('moved to another unit, it is to be notified again', async () => {
    const { agency, people, change, notified, make, found, otherUnitId } = await ground(await engine.fresh());
    const allocationId = await notified();
    accepted(await change(allocationId, 3, { amountSatang: satang(100) }));
    expect((await found(allocationId))?.notifiedOn).toBe('2019-10-05');
    accepted(await change(allocationId, 4, { unitId: otherUnitId }));
    expect(await found(allocationId)).toMatchObject({ unitId: otherUnitId, notifiedOn: null });
    expect(refusalOf(await make(allocationId))).toMatchObject({
      code: 'permission-unit',
      data: { unitTh: 'ฝ่ายอื่น', unitEn: 'ฝ่ายอื่น' },
    });
    const there = { roles: [{ role: 'project-officer' as const, unitIds: [otherUnitId] }] };
    const made = await agency.as(
      'project-officer',
      (ctx) => createProjectFromAllocation(ctx, allocationId, people),
      there,
    );
    expect(refusalOf(made)?.code).toBe('allocation-not-notified');
  });

  it('is that of a project of its unit and programme, and stays so', async () => {
    const { agency, plan, people, unitId, other, record, change, notified, make, found, save } = await ground(
      await engine.fresh(),
    );
    const { projectCode } = accepted(
      await agency.as('project-officer', (ctx) =>
        createProject(ctx, {
          fiscalYear: 2563,
          programmeId: other.programmeId,
          unitId,
          name: plan.name,
          ...people,
        }),
      ),
    );
    expect(refusalOf(await record(projectCode))).toMatchObject({
      code: 'allocation-project-unfit',
      place: 'projectCode',
    });
    const allocationId = await notified();
    const made = accepted(await make(allocationId));
    expect(refusalOf(await make(allocationId))).toMatchObject({
      code: 'allocation-used',
      data: { projectCode: made.projectCode, stateTh: 'ร่าง' },
    });
    const moved = () => change(allocationId, 3, { programmeId: other.programmeId });
    expect(refusalOf(await moved())).toMatchObject({
      code: 'allocation-project-unfit',
      place: 'programmeId',
    });
    accepted(await save(made.projectCode, 1, other.programmeId));
    accepted(await moved());
    expect((await found(allocationId))?.programmeId).toBe(other.programmeId);
  });

  it('changed and submitted on in the same instant: who comes second sees the first', async () => {
    const { agency, change, notified, make, found, save } = await ground(await engine.fresh());
    const allocationId = await notified();
    const { projectCode } = accepted(await make(allocationId));
    accepted(await save(projectCode, 1));
    const decision = { version: 2, comment: '', documentNumber: null };
    const [changed, submitted] = await Promise.all([
      change(allocationId, 3, { amountSatang: satang(100) }),
      agency.as('project-officer', (ctx) => submitProject(ctx, projectCode, decision)),
    ]);
    accepted(submitted);
    const amount = (await found(allocationId))?.amountSatang;
    if (changed.ok) expect(amount).toBe(100);
    else expect(changed.refusal).toMatchObject({ code: 'allocation-used', data: { projectCode } });
    expect(refusalOf(await change(allocationId, changed.ok ? 4 : 3, {}))?.code).toBe('allocation-used');
  });
});
