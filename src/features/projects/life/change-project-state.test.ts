/** What follows the opening: unlocked, cancelled, closed, and the door of a closed project; on both engines. */
import { expect, it } from 'vitest';
import { dateOf } from '../../../foundation/calendar-date.ts';
import { month } from '../../../foundation/month.ts';
import { accepted, type Result } from '../../../foundation/refusal.ts';
import type { Database } from '../../../platform/database/index.ts';
import { onBothEngines } from '../../../platform/database/testing.ts';
import { type ExampleAgency, exampleAgency } from '../example-agency.ts';
import { examplePlan } from '../example-plan.ts';
import { listDecisions } from '../opening/decision-store.ts';
import { submitProject } from '../opening/submit-project.ts';
import { listMonthPlans } from '../plan/month-plan-store.ts';
import { savePlanDraft } from '../plan/save-plan-draft.ts';
import { projectDetails } from '../register/project-details.ts';
import { findProject, type ProjectRecord, updateProject } from '../register/project-store.ts';
import { lockedProject } from '../testing.ts';
import { changeProjectState, type LifeEvent } from './change-project-state.ts';

const refusalOf = <T>(result: Result<T>) => (result.ok ? null : result.refusal);
const decision = { comment: '', documentNumber: null, decidedOn: dateOf('2019-10-05') };

const change = (agency: ExampleAgency, projectCode: string, event: LifeEvent, on = '2019-10-05') =>
  agency.as('monitoring-officer', (ctx) =>
    changeProjectState(ctx, { projectCode }, event, { ...decision, decidedOn: dateOf(on) }),
  );
const found = (db: Database, agency: ExampleAgency, projectCode: string) =>
  db.inAgency(agency.agencyId, (tx) => findProject(tx, projectCode)) as Promise<ProjectRecord>;

onBothEngines('the life of a project after its opening', (engine) => {
  it('is unlocked, locked again, cancelled and closed, each step with its decision', async () => {
    const db = await engine.fresh();
    const agency = await exampleAgency(db);
    const code = await lockedProject(agency);
    expect(accepted(await change(agency, code, 'unlock')).state).toBe('unlocked');
    expect(refusalOf(await change(agency, code, 'close'))?.code).toBe('transition-not-possible');
    expect(accepted(await change(agency, code, 'relock')).state).toBe('locked');
    expect(accepted(await change(agency, code, 'cancel', '2020-02-10')).state).toBe('cancelled');
    const project = await found(db, agency, code);
    expect(project).toMatchObject({ cancelledOn: '2020-02-10', closedOn: null });
    await db.inAgency(agency.agencyId, async (tx) => {
      const months = await listMonthPlans(tx, { projectIds: [project.projectId] });
      expect(months.map((each) => each.month).at(-1)).toBe(month('2020-02'));
    });
    expect(accepted(await change(agency, code, 'close')).state).toBe('closed');
    expect(await found(db, agency, code)).toMatchObject({
      closedOn: '2019-10-05',
      cancelledOn: '2020-02-10',
    });
    const decisions = await db.inAgency(agency.agencyId, (tx) => listDecisions(tx, project.projectId));
    expect(decisions.map((each) => each.event).slice(-4)).toEqual(['unlock', 'relock', 'cancel', 'close']);
  });

  it('a closed project refuses every writing action, with state, day and clause', async () => {
    const db = await engine.fresh();
    const agency = await exampleAgency(db);
    const code = await lockedProject(agency);
    accepted(await change(agency, code, 'close'));
    const { version } = await found(db, agency, code);
    const plan = examplePlan({
      programmeId: agency.programmeId,
      officerPersonId: agency.officerId,
      planNodeIds: [agency.planNodeId],
    });
    const writing = [
      await agency.as('project-officer', (ctx) => savePlanDraft(ctx, code, { version, plan })),
      await agency.as('project-officer', (ctx) => submitProject(ctx, code, { ...decision, version })),
      await change(agency, code, 'unlock'),
      await change(agency, code, 'cancel'),
    ];
    for (const result of writing)
      expect(refusalOf<unknown>(result)).toMatchObject({
        kind: 'locked',
        code: 'project-closed',
        data: { state: 'closed', closedOn: '2019-10-05' },
        clause: { clause: 'ส่วนที่ 3 การขอปิดงาน/โครงการ และการนำส่งเงินคงเหลือ' },
      });
    const details = accepted(await agency.as('project-officer', (ctx) => projectDetails(ctx, code)));
    expect(Object.values(details.may)).not.toContain(true);
    expect(details.readOnly?.code).toBe('read-only-closed');
  });

  it('the database itself knows no closed project without its day', async () => {
    const db = await engine.fresh();
    const agency = await exampleAgency(db);
    const project = await found(db, agency, await lockedProject(agency));
    await expect(
      db.inAgency(agency.agencyId, (tx) => updateProject(tx, project, { state: 'closed' }, new Date())),
    ).rejects.toThrow(/projects_closed_on_check/);
  });
});
