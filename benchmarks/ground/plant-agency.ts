/** An agency with its officers and their approved projects, made through the same actions that users use. */

import {
  type ActionContext,
  type Actor,
  createPerson,
  loadActor,
  openAgency,
  type PeopleDependencies,
  type Role,
  runAction,
} from '../../src/features/people/index.ts';
import { createPlanNode, createProgramme } from '../../src/features/plans/index.ts';
import {
  approveProject,
  createProject,
  savePlanDraft,
  submitProject,
} from '../../src/features/projects/index.ts';
import { type CalendarDate, dateOf } from '../../src/foundation/calendar-date.ts';
import { accepted, type Result } from '../../src/foundation/refusal.ts';
import { PLANNING_DAY, planOfActivities, REPORTING_DAY, YEAR } from './plan-of-activities.ts';

export const PASSWORD = 'วัดความเร็วยามรายงานพร้อมกัน';

export interface PlantedProject {
  projectCode: string;
  activityIds: string[];
  indicatorIds: string[];
  /** Who reports it. */
  officer: string;
}

export interface PlantedAgency {
  administrator: string;
  monitor: string;
  officers: string[];
  projects: PlantedProject[];
}

/** `together`: how many projects are made at once; the embedded database takes one at a time. */
export async function plantAgency(
  deps: PeopleDependencies,
  size: { code: string; officers: number; projects: number; activities: number },
): Promise<PlantedAgency> {
  const as = actAs(deps);
  const administrator = `admin.${size.code}`;
  const opened = accepted(
    await openAgency(
      deps,
      {
        code: size.code.toUpperCase(),
        nameTh: `หน่วยงานสำหรับวัด ${size.code}`,
        nameEn: `Measured agency ${size.code}`,
        abbreviation: size.code.toUpperCase(),
        agencyType: 'public-organisation',
        ministry: '',
        address: '',
        contact: '',
      },
      {
        displayName: 'ผู้ดูแลระบบ (ตัวอย่าง)',
        positionTitle: '',
        email: `${administrator}@benchmark.example`,
        username: administrator,
        password: PASSWORD,
      },
      'benchmark',
    ),
  );
  const { agencyId, topUnitId } = opened;
  const person = async (username: string, role: Role) => {
    const made = await as({ agencyId, userId: opened.userId }, (ctx) =>
      createPerson(ctx, {
        displayName: `${username} (ตัวอย่าง)`,
        positionTitle: '',
        unitId: topUnitId,
        email: `${username}@benchmark.example`,
        telephone: '',
        username,
        language: 'th',
        password: PASSWORD,
        roles: [
          {
            role,
            scope: role === 'project-officer' ? 'unit' : 'agency',
            unitId: role === 'project-officer' ? topUnitId : null,
            validFrom: '2000-01-01',
            validTo: null,
          },
        ],
      }),
    );
    return { username, agencyId, ...made };
  };
  const strategist = await person(`strategy.${size.code}`, 'strategy-officer');
  const director = await person(`director.${size.code}`, 'director');
  const monitor = await person(`monitor.${size.code}`, 'monitoring-officer');
  const officers = await inTurn(size.officers, (index) =>
    person(`officer.${size.code}.${index + 1}`, 'project-officer'),
  );
  const { planNodeId } = await as(strategist, (ctx) =>
    createPlanNode(ctx, {
      level: 'national-strategy',
      code: size.code,
      name: 'แผนสำหรับวัด',
      parentPlanNodeId: null,
    }),
  );
  const { programmeId } = await as(strategist, (ctx) =>
    createProgramme(ctx, {
      fiscalYear: YEAR,
      number: '1',
      name: 'แผนงานสำหรับวัด',
      kind: 'basic',
      budgetOutput: '',
      unitId: topUnitId,
      planNodeIds: [planNodeId],
    }),
  );
  const projects = await inTurn(size.projects, async (index): Promise<PlantedProject> => {
    const officer = officers[index % officers.length];
    if (!officer) throw new Error('an agency without officers has no projects');
    const name = `โครงการที่ ${index + 1} สำหรับวัด`;
    const head = { programmeId, officerPersonId: officer.personId };
    const plan = planOfActivities({ ...head, name, count: size.activities, planNodeId });
    const { projectCode, version } = await as(officer, async (ctx) => {
      const created = await createProject(ctx, {
        ...head,
        fiscalYear: YEAR,
        unitId: topUnitId,
        coordinatorPersonId: null,
        name,
      });
      if (!created.ok) return created;
      const code = created.value.projectCode;
      const saved = await savePlanDraft(ctx, code, { version: created.value.version, plan });
      if (!saved.ok) return saved;
      const submitted = await submitProject(ctx, code, { version: saved.value.version, ...noComment });
      return submitted.ok
        ? { ok: true as const, value: { projectCode: code, version: submitted.value.version } }
        : submitted;
    });
    await as(director, (ctx) =>
      approveProject(ctx, projectCode, { version, ...noComment, approvedOn: null }),
    );
    return {
      projectCode,
      activityIds: plan.activities.map((each) => each.activityId),
      indicatorIds: plan.indicators.map((each) => each.indicatorId),
      officer: officer.username,
    };
  });
  return {
    administrator,
    monitor: monitor.username,
    officers: officers.map((each) => each.username),
    projects,
  };
}

const noComment = { comment: '', documentNumber: null };

/** The business day inside the reporting window of March, as the demonstration has it: the peak is in a window. */
export const openReportingWindow = (deps: PeopleDependencies): Promise<void> =>
  deps.businessDay.set(dateOf(REPORTING_DAY));

/** Runs actions as a person on the planning day; a refusal ends the planting with its words. */
function actAs(deps: PeopleDependencies) {
  const today: CalendarDate = dateOf(PLANNING_DAY);
  const onThatDay = { ...deps, businessDay: { ...deps.businessDay, today: () => today } };
  const actors = new Map<string, Actor>();
  return async <T>(
    who: { agencyId: string; userId: string },
    action: (ctx: ActionContext) => Promise<Result<T>>,
  ): Promise<T> => {
    let actor = actors.get(who.userId);
    if (!actor) {
      const loaded = await deps.database.inAgency(who.agencyId, (tx) => loadActor(tx, who.userId, today));
      actor = accepted(loaded).actor;
      actors.set(who.userId, actor);
    }
    return accepted(await runAction(onThatDay, actor, 'benchmark', action));
  };
}

async function inTurn<T>(count: number, make: (index: number) => Promise<T>): Promise<T[]> {
  const made: T[] = [];
  for (let index = 0; index < count; index += 1) made.push(await make(index));
  return made;
}
