/** For tests: an agency with two units below its top, people, and projects with plan and reports in any state. */
import { sql } from 'kysely';
import type { Result } from '../../foundation/refusal.ts';
import { newId } from '../../foundation/uuid.ts';
import type { Database } from '../../platform/database/index.ts';
import { readLaw } from '../../platform/law/index.ts';
import { testAgency, testInstallation, testPerson } from '../people/testing.ts';
import { type ActionContext, type Actor, runAction } from '../permissions/index.ts';

export type ExampleProject = {
  code: string;
  name: string;
  unitId: string;
  officerPersonId: string;
  fiscalYear?: number;
  /** Months of the period with planned work (percent of the project) and money (satang) of each. */
  plan: Record<string, { work: number; spending: number }>;
  state?: 'draft' | 'submitted' | 'approved' | 'locked';
};

export async function exampleBoard(database: Database, code = 'OSEP') {
  const { deps, letters, day } = testInstallation(database, { law: readLaw() });
  const agency = await testAgency(deps, code);
  const { agencyId } = agency;
  const [unitA, unitB, programmeId] = [newId(), newId(), newId()] as const;
  const owner = database.asOwner;
  for (const [unitId, name] of [
    [unitA, 'ฝ่ายพัฒนา'],
    [unitB, 'ฝ่ายส่งเสริม'],
  ])
    await sql`insert into units (agency_id, unit_id, parent_unit_id, kind, code, name_th, name_en, created_at, changed_at)
      values (${agencyId}, ${unitId}, ${agency.topUnitId}, 'division', ${unitId}, ${name}, 'Unit', now(), now())`.execute(
      owner,
    );
  await sql`insert into programmes (agency_id, programme_id, fiscal_year, number, name, kind, created_at)
    values (${agencyId}, ${programmeId}, 2566, '1', 'แผนงานตัวอย่าง', 'strategic', now())`.execute(owner);
  const low = code.toLowerCase();
  const officer = await testPerson(deps, agency, `officer.${low}`, 'project-officer', unitA);
  const monitor = await testPerson(deps, agency, `monitor.${low}`, 'monitoring-officer');

  const as = <T>(actor: Actor, action: (ctx: ActionContext) => Promise<Result<T>>) =>
    runAction(deps, actor, 'test', action);

  async function addProject(project: ExampleProject): Promise<string> {
    const projectId = newId();
    const { fiscalYear = 2566, state = 'locked' } = project;
    const inForce = state === 'locked' || state === 'approved' ? 1 : null;
    await sql`insert into projects (agency_id, project_id, fiscal_year, project_code, programme_id, unit_id,
        officer_person_id, name, state, plan_version_in_force, created_on, created_at, created_by, changed_at)
      values (${agencyId}, ${projectId}, ${fiscalYear}, ${project.code}, ${programmeId}, ${project.unitId},
        ${project.officerPersonId}, ${project.name}, ${state}, ${inForce}, current_date, now(), ${project.officerPersonId}, now())`.execute(
      owner,
    );
    await sql`insert into plan_versions (agency_id, project_id, plan_version, state, programme_id, officer_person_id, name,
        budget_satang, contact_telephone, created_at)
      values (${agencyId}, ${projectId}, 1, ${inForce ? 'in-force' : 'draft'}, ${programmeId}, ${project.officerPersonId},
        ${project.name}, 100000, '0 2000 0000', now())`.execute(owner);
    let [work, spending] = [0, 0];
    for (const [month, each] of Object.entries(project.plan)) {
      work += each.work;
      spending += each.spending;
      await sql`insert into project_month_plans (agency_id, project_id, month, plan_version, fiscal_year, work_percent,
          work_percent_cumulative, spending_satang, spending_cumulative_satang)
        values (${agencyId}, ${projectId}, ${`${month}-01`}::date, 1, ${fiscalYear}, ${each.work}, ${work},
          ${each.spending}, ${spending})`.execute(owner);
    }
    return projectId;
  }

  async function addReport(
    projectId: string,
    month: string,
    report: { state: string; work?: number; spending?: number; openUntil?: string },
  ): Promise<void> {
    await sql`insert into report_month_summaries as s (agency_id, project_id, month, state, revision, open_until,
        work_percent, spending_satang, changed_at, changed_by)
      values (${agencyId}, ${projectId}, ${`${month}-01`}::date, ${report.state}, 1, ${report.openUntil ?? null}::date,
        ${report.work ?? null}, ${report.spending ?? null}, now(), ${officer.personId})
      on conflict (agency_id, project_id, month) do update set state = excluded.state,
        open_until = excluded.open_until, work_percent = excluded.work_percent,
        spending_satang = excluded.spending_satang, changed_at = excluded.changed_at`.execute(owner);
  }

  return {
    deps,
    letters,
    day,
    database,
    agency,
    unitA,
    unitB,
    programmeId,
    officer,
    monitor,
    as,
    addProject,
    addReport,
  };
}
export type ExampleBoard = Awaited<ReturnType<typeof exampleBoard>>;
