/** SQL of what came into force after what: the versions of a plan by number. Row security keeps the agency. */
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import type { Satang } from '../../../foundation/satang.ts';
import type { AgencyTransaction } from '../../../platform/database/index.ts';
import type { ProjectTables } from '../tables.ts';

/** One version that is or was in force, without its rows. */
export type PlanHistoryEntry = {
  planVersion: number;
  reasonKind: 'opening' | 'amendment' | 'correction';
  /** The amendment or unlock that made it; null for the opening. */
  subjectId: string | null;
  inForceOn: CalendarDate;
  name: string;
  startsOn: CalendarDate;
  endsOn: CalendarDate;
  budgetSatang: Satang;
};

export async function listPlanHistory(tx: AgencyTransaction, projectId: string): Promise<PlanHistoryEntry[]> {
  const rows = await tx
    .withTables<ProjectTables>()
    .selectFrom('plan_versions as v')
    .innerJoin('projects as p', (join) =>
      join.onRef('p.agency_id', '=', 'v.agency_id').onRef('p.project_id', '=', 'v.project_id'),
    )
    .select((eb) => [
      'v.plan_version as planVersion',
      'v.reason_kind as reasonKind',
      'v.reason_subject_id as subjectId',
      eb.fn.coalesce('v.in_force_on', 'p.approved_on').as('inForceOn'),
      'v.name as name',
      'v.starts_on as startsOn',
      'v.ends_on as endsOn',
      'v.budget_satang as budgetSatang',
    ])
    .where('v.project_id', '=', projectId)
    .where('v.state', '<>', 'draft')
    .orderBy('v.plan_version')
    .execute();
  return rows as PlanHistoryEntry[];
}
