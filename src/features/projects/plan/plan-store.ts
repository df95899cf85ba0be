/** SQL that reads plan versions: the content of สสว.100. Row security keeps the agency. */
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { type Decimal, decimal } from '../../../foundation/decimal.ts';
import { type Month, month } from '../../../foundation/month.ts';
import type { Satang } from '../../../foundation/satang.ts';
import type { FigureValue } from '../../../foundation/value.ts';
import type { AgencyTransaction } from '../../../platform/database/index.ts';
import type { PlanDraft } from '../schemas.ts';
import type { ProjectTables } from '../tables.ts';
import type { PlanActivity, PlanIndicator } from './plan-types.ts';

const on = (tx: AgencyTransaction) => tx.withTables<ProjectTables>();

/** A version of สสว.100; `head`: what its row of plan_versions holds. */
export type PlanVersion = {
  projectId: string;
  planVersion: number;
  state: 'draft' | 'in-force' | 'superseded';
  head: Omit<PlanDraft, 'indicators' | 'activities' | 'planNodeIds'>;
  indicators: PlanIndicator[];
  activities: PlanActivity[];
  planNodeIds: string[];
};

export type PlanKey = { projectId: string; planVersion: number };
const keyOf = (row: { project_id: string; plan_version: number }) => `${row.project_id}/${row.plan_version}`;

/** The versions asked for with everything in them, in five queries however many they are. */
export async function listPlanVersions(
  tx: AgencyTransaction,
  keys: readonly PlanKey[],
): Promise<PlanVersion[]> {
  if (keys.length === 0) return [];
  const wanted = new Set(keys.map((key) => `${key.projectId}/${key.planVersion}`));
  const projectIds = [...new Set(keys.map((key) => key.projectId))];
  const versions = [...new Set(keys.map((key) => key.planVersion))];
  const rowsOf = async <T extends keyof PlanRows>(table: T): Promise<PlanRows[T][]> =>
    (await on(tx)
      .selectFrom(table as 'plan_versions')
      .selectAll()
      .where('project_id', 'in', projectIds)
      .where('plan_version', 'in', versions)
      .execute()) as unknown as PlanRows[T][];
  const heads = await rowsOf('plan_versions');
  const indicators = groupBy(await rowsOf('plan_indicators'), keyOf);
  const indicatorMonths = groupBy(
    await rowsOf('plan_indicator_months'),
    (row) => `${keyOf(row)}/${row.indicator_id}`,
  );
  const activities = groupBy(await rowsOf('plan_activities'), keyOf);
  const activityMonths = groupBy(
    await rowsOf('plan_activity_months'),
    (row) => `${keyOf(row)}/${row.activity_id}`,
  );
  const links = groupBy(await rowsOf('project_links'), keyOf);
  return heads
    .filter((row) => wanted.has(keyOf(row)))
    .map((row) => {
      const key = keyOf(row);
      return {
        projectId: row.project_id,
        planVersion: row.plan_version,
        state: row.state,
        head: headOf(row),
        indicators: byPosition(indicators.get(key)).map((indicator) =>
          indicatorOf(indicator, indicatorMonths.get(`${key}/${indicator.indicator_id}`) ?? []),
        ),
        activities: byPosition(activities.get(key)).map((activity) =>
          activityOf(activity, activityMonths.get(`${key}/${activity.activity_id}`) ?? []),
        ),
        planNodeIds: (links.get(key) ?? []).map((link) => link.plan_node_id),
      };
    });
}

export async function findPlanVersion(tx: AgencyTransaction, key: PlanKey): Promise<PlanVersion | null> {
  return (await listPlanVersions(tx, [key]))[0] ?? null;
}

type PlanRows = Pick<
  ProjectTables,
  | 'plan_versions'
  | 'plan_indicators'
  | 'plan_indicator_months'
  | 'plan_activities'
  | 'plan_activity_months'
  | 'project_links'
>;

function groupBy<R>(rows: readonly R[], key: (row: R) => string): Map<string, R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

const byPosition = <R extends { position: number }>(rows: readonly R[] = []): R[] =>
  [...rows].sort((a, b) => a.position - b.position);

function headOf(row: PlanRows['plan_versions']): PlanVersion['head'] {
  return {
    programmeId: row.programme_id,
    officerPersonId: row.officer_person_id,
    coordinatorPersonId: row.coordinator_person_id,
    name: row.name,
    projectType: row.project_type,
    budgetSource: row.budget_source,
    contactTelephone: row.contact_telephone,
    jointUnits: row.joint_units as string[],
    rationale: row.rationale,
    objectives: row.objectives as string[],
    targetGroup: row.target_group,
    targetGroupCount: row.target_group_count,
    provinces: row.provinces as string[],
    achievement: row.achievement,
    startsOn: row.starts_on as CalendarDate | null,
    endsOn: row.ends_on as CalendarDate | null,
    budgetSatang: row.budget_satang as Satang | null,
    allocationMemoNumber: row.allocation_memo_number,
    derivation: row.derivation,
  };
}

const derivedOf = (rows: readonly { month: string; derivation: string | null }[]): Month[] =>
  rows
    .filter((row) => row.derivation !== null)
    .map((row) => month(row.month))
    .sort();

function indicatorOf(
  row: PlanRows['plan_indicators'],
  months: readonly PlanRows['plan_indicator_months'][],
): PlanIndicator {
  const figureOf = (cell: PlanRows['plan_indicator_months']): FigureValue =>
    cell.value_kind === 'number'
      ? { kind: 'number', number: decimal(cell.value ?? '0') }
      : { kind: cell.value_kind };
  return {
    indicatorId: row.indicator_id,
    position: row.position,
    level: row.level,
    name: row.name,
    unitOfMeasure: row.unit_of_measure,
    kind: row.kind,
    baseline: row.baseline === null ? null : decimal(row.baseline),
    target: row.target === null ? null : decimal(row.target),
    direction: row.direction,
    method: row.method,
    months: Object.fromEntries(months.map((cell) => [month(cell.month), figureOf(cell)])),
    derivedMonths: derivedOf(months),
  };
}

function activityOf(
  row: PlanRows['plan_activities'],
  months: readonly PlanRows['plan_activity_months'][],
): PlanActivity {
  const cellOf = (cell: PlanRows['plan_activity_months']) => ({
    workPercent: (cell.work_percent === null ? null : decimal(cell.work_percent)) as Decimal | null,
    plannedWork: cell.planned_work,
    spendingSatang: cell.spending_satang as Satang | null,
  });
  return {
    activityId: row.activity_id,
    position: row.position,
    name: row.name,
    budgetSatang: row.budget_satang as Satang,
    weight: decimal(row.weight),
    months: Object.fromEntries(months.map((cell) => [month(cell.month), cellOf(cell)])),
    derivedMonths: derivedOf(months),
  };
}
