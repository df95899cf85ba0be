/** For tests: an agency with a head over a unit, its officer and monitoring, and projects with months and ends. */
import { sql } from 'kysely';
import type { Result } from '../../foundation/refusal.ts';
import { newId } from '../../foundation/uuid.ts';
import { fixedClock } from '../../platform/clock/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { readLaw } from '../../platform/law/index.ts';
import { testAgency, testInstallation, testPerson } from '../people/testing.ts';
import { type ActionContext, type Actor, runAction } from '../permissions/index.ts';

export type ExampleProject = {
  code: string;
  unitId: string;
  officer: Actor;
  endsOn?: string;
  closedOn?: string;
  /** Months of the plan with the state of their report; submitted ones with the day. */
  months?: Record<string, 'not-started' | 'draft' | `submitted ${string}`>;
};

export async function exampleObligations(database: Database, code = 'OSEP') {
  const clock = fixedClock(new Date('2023-04-05T00:10:00Z'));
  const { deps, letters, day } = testInstallation(database, { law: readLaw(), clock });
  const agency = await testAgency(deps, code);
  const { agencyId } = agency;
  const owner = database.asOwner;
  const [unitA, unitB, programmeId] = [newId(), newId(), newId()] as const;
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
  const other = await testPerson(deps, agency, `other.${low}`, 'project-officer', unitB);
  const head = await testPerson(deps, agency, `head.${low}`, 'superior', unitA);
  const monitor = await testPerson(deps, agency, `monitor.${low}`, 'monitoring-officer');
  const director = await testPerson(deps, agency, `director.${low}`, 'director');
  await sql`update units set head_person_id = ${head.personId} where unit_id = ${unitA}`.execute(owner);

  async function addProject(project: ExampleProject): Promise<string> {
    const projectId = newId();
    const { unitId, officer: of, endsOn = '2023-09-30', closedOn = null, months = {} } = project;
    await sql`insert into projects (agency_id, project_id, fiscal_year, project_code, programme_id, unit_id,
        officer_person_id, name, state, plan_version_in_force, created_on, closed_on, created_at, created_by, changed_at)
      values (${agencyId}, ${projectId}, 2566, ${project.code}, ${programmeId}, ${unitId}, ${of.personId},
        ${`โครงการ ${project.code}`}, ${closedOn ? 'closed' : 'locked'}, 1, '2022-10-01', ${closedOn}::date, now(),
        ${of.personId}, now())`.execute(owner);
    await sql`insert into plan_versions (agency_id, project_id, plan_version, state, programme_id, officer_person_id, name,
        budget_satang, starts_on, ends_on, contact_telephone, created_at)
      values (${agencyId}, ${projectId}, 1, 'in-force', ${programmeId}, ${of.personId}, 'แผน', 100000, '2022-10-01',
        ${endsOn}::date, '0 2000 0000', now())`.execute(owner);
    for (const [month, report] of Object.entries(months)) {
      await sql`insert into project_month_plans (agency_id, project_id, month, plan_version, fiscal_year, work_percent,
          work_percent_cumulative, spending_satang, spending_cumulative_satang)
        values (${agencyId}, ${projectId}, ${`${month}-01`}::date, 1, 2566, 1, 1, 1, 1)`.execute(owner);
      if (report !== 'not-started') await addReport(projectId, month, report);
    }
    return projectId;
  }

  async function addReport(projectId: string, month: string, report: string): Promise<void> {
    const [state = '', on] = report.split(' ');
    const reportId = newId();
    await sql`insert into monthly_reports (agency_id, report_id, project_id, month, state, revision, created_at,
        changed_at, changed_by)
      values (${agencyId}, ${reportId}, ${projectId}, ${`${month}-01`}::date, ${state}, 1, now(), now(), ${officer.personId})`.execute(
      owner,
    );
    await sql`insert into report_revisions (agency_id, report_id, revision, plan_version, started_at, submitted_on,
        pdf_sha256)
      values (${agencyId}, ${reportId}, 1, 1, now(), ${on ?? null}::date, ${on ? 'a'.repeat(64) : null})`.execute(
      owner,
    );
    await sql`insert into report_month_summaries (agency_id, project_id, month, state, revision, changed_at, changed_by)
      values (${agencyId}, ${projectId}, ${`${month}-01`}::date, ${state}, 1, now(), ${officer.personId})`.execute(
      owner,
    );
  }

  const as = <T>(actor: Actor, action: (ctx: ActionContext) => Promise<Result<T>>) =>
    runAction(deps, actor, 'test', action);
  const noticesOf = async (actor: Actor) => {
    const { rows } = await sql<{ kind: string; data: Record<string, string | number>; mails: number }>`
      select n.kind, n.data, (select count(*)::integer from notice_mails m where m.notice_id = n.notice_id) as mails
      from notices n where n.person_id = ${actor.personId} order by n.notice_id`.execute(owner);
    return rows;
  };
  const people = { officer, other, head, monitor, director };
  return { deps, letters, day, clock, agency, unitA, unitB, ...people, as, addProject, addReport, noticesOf };
}
export type ExampleObligations = Awaited<ReturnType<typeof exampleObligations>>;
