/** For tests: an agency with two units, its people and a programme, and each person's way to act. */
import { type CalendarDate, dateOf } from '../../foundation/calendar-date.ts';
import type { Result } from '../../foundation/refusal.ts';
import { newId } from '../../foundation/uuid.ts';
import type { Database } from '../../platform/database/index.ts';
import { readLaw } from '../../platform/law/index.ts';
import { silentLog } from '../../platform/logging/index.ts';
import { type ActionContext, type Actor, type Role, runAction } from '../permissions/index.ts';
import { createProgramme, listPlanNodes } from '../plans/index.ts';

const law = readLaw();

export type ExampleAgency = {
  agencyId: string;
  unitId: string;
  /** Below unitId, headed by the superior; the director heads unitId. */
  otherUnitId: string;
  officerId: string;
  programmeId: string;
  planNodeId: string;
  /** Acts in the role `role`: the officer in the unit, the others in the whole agency. */
  as<T>(
    role: Role,
    action: (ctx: ActionContext) => Promise<Result<T>>,
    change?: Partial<Actor>,
  ): Promise<Result<T>>;
};

type Seeded = {
  agencies: Record<string, unknown>;
  units: Record<string, unknown>;
  persons: Record<string, unknown>;
  role_assignments: Record<string, unknown>;
};

export async function exampleAgency(
  database: Database,
  options: { today?: CalendarDate; fiscalYear?: number; settings?: Record<string, string> } = {},
): Promise<ExampleAgency> {
  const ids = { agencyId: newId(), unitId: newId(), otherUnitId: newId(), officerId: newId() };
  const now = new Date('2019-10-05T03:00:00Z');
  const times = { created_at: now, changed_at: now };
  const owner = database.asOwner.withTables<Seeded>();
  await owner
    .insertInto('agencies')
    .values({
      agency_id: ids.agencyId,
      code: `EX-${ids.agencyId.slice(-8)}`,
      name_th: 'สำนักงานตัวอย่าง',
      name_en: 'Example office',
      abbreviation: 'สตย.',
      agency_type: 'public-organisation',
      settings: JSON.stringify(options.settings ?? {}),
      ...times,
    })
    .execute();
  const unit = (unitId: string, parent: string | null, name: string) => ({
    agency_id: ids.agencyId,
    unit_id: unitId,
    parent_unit_id: parent,
    kind: parent === null ? 'agency' : 'division',
    code: unitId.slice(-8),
    name_th: name,
    name_en: name,
    ...times,
  });
  await owner
    .insertInto('units')
    .values([unit(ids.unitId, null, 'ฝ่ายติดตาม'), unit(ids.otherUnitId, ids.unitId, 'ฝ่ายอื่น')])
    .execute();
  const roles: Role[] = [
    'project-officer',
    'director',
    'monitoring-officer',
    'administrator',
    'superior',
    'strategy-officer',
    'finance-officer',
    'secretariat',
  ];
  const persons = new Map(roles.map((role) => [role, role === 'project-officer' ? ids.officerId : newId()]));
  await owner
    .insertInto('persons')
    .values(
      [...persons].map(([role, personId]) => ({
        agency_id: ids.agencyId,
        person_id: personId,
        unit_id: ids.unitId,
        display_name: `${role} (ตัวอย่าง)`,
        position_title: role,
        email: `${personId}@example.org`,
        ...times,
      })),
    )
    .execute();
  // The line of command and the posts of the approval chain are read from the database (ACT-03, A-07).
  const personOf = (role: Role) => persons.get(role) ?? null;
  for (const [unitId, head] of [
    [ids.unitId, personOf('director')],
    [ids.otherUnitId, personOf('superior')],
  ] as const)
    await owner
      .updateTable('units')
      .set({ head_person_id: head })
      .where('unit_id', '=', unitId as never)
      .execute();
  await owner
    .insertInto('role_assignments')
    .values(
      [...persons].map(([role, personId]) => ({
        agency_id: ids.agencyId,
        assignment_id: newId(),
        person_id: personId,
        role,
        scope: role === 'project-officer' ? 'unit' : 'agency',
        unit_id: role === 'project-officer' ? ids.unitId : null,
        valid_from: '2018-10-01',
        created_at: now,
      })),
    )
    .execute();
  const parts = {
    database,
    law,
    log: silentLog,
    clock: { now: () => new Date() },
    businessDay: {
      today: () => options.today ?? dateOf('2019-10-05'),
      fixedAt: () => null,
      set: async () => {},
      refresh: async () => {},
    },
  };
  const as: ExampleAgency['as'] = (role, action, change) => {
    const personId = persons.get(role) ?? ids.officerId;
    const actor: Actor = {
      agencyId: ids.agencyId,
      personId,
      userId: personId,
      displayName: role,
      unitId: ids.unitId,
      roles: [{ role, unitIds: role === 'project-officer' ? [ids.unitId] : 'all' }],
      ...change,
    };
    return runAction(parts, actor, 'test', action);
  };
  const programme = await as('administrator', (ctx) =>
    createProgramme(ctx, {
      fiscalYear: options.fiscalYear ?? 2563,
      number: '1',
      name: 'แผนงานตัวอย่าง',
      kind: 'basic',
      budgetOutput: null,
      unitId: ids.unitId,
      planNodeIds: [],
    }),
  );
  if (!programme.ok) throw new Error(programme.refusal.code);
  const nodes = await database.inAgency(ids.agencyId, listPlanNodes);
  return { ...ids, programmeId: programme.value.programmeId, planNodeId: nodes[0]?.planNodeId ?? '', as };
}
