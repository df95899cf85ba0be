/** SQL of reminders. Row security keeps the agency. */
import { sql } from 'kysely';
import type { CalendarDate } from '../../foundation/calendar-date.ts';
import { firstDay, type Month } from '../../foundation/month.ts';
import type { AgencyTransaction } from '../../platform/database/index.ts';
import type { MonitoringBoardTables } from './tables.ts';

/** Projects of these codes with their active persons: officer first, then coordinator. Locked against each other. */
export async function listProjectsToRemind(
  tx: AgencyTransaction,
  agencyId: string,
  projectCodes: readonly string[],
): Promise<
  {
    projectId: string;
    projectCode: string;
    unitId: string;
    isClosed: boolean;
    persons: { personId: string; name: string }[];
  }[]
> {
  const { rows } = await sql<{
    project_id: string;
    project_code: string;
    unit_id: string;
    is_closed: boolean;
    person_id: string | null;
    display_name: string | null;
  }>`
    select p.project_id, p.project_code, p.unit_id, p.state = 'closed' as is_closed, o.person_id, o.display_name
    from (select * from projects where agency_id = ${agencyId}::uuid and project_code = any(${projectCodes}::text[])
      order by project_code for update) p
    left join persons o on o.agency_id = p.agency_id and o.active
      and o.person_id in (p.officer_person_id, p.coordinator_person_id)
    order by p.project_code, o.person_id = p.officer_person_id desc`.execute(tx);
  const projects = Map.groupBy(rows, (row) => row.project_id);
  return [...projects.values()].map((of) => {
    const [first] = of as [(typeof rows)[number]];
    return {
      projectId: first.project_id,
      projectCode: first.project_code,
      unitId: first.unit_id,
      isClosed: first.is_closed,
      persons: of.flatMap((row) =>
        row.person_id === null ? [] : [{ personId: row.person_id, name: row.display_name ?? '' }],
      ),
    };
  });
}

/** Who was reminded of which project and month on a day: `PROJECT/PERSON`. */
export async function listRemindedOn(
  tx: AgencyTransaction,
  of: { agencyId: string; projectIds: readonly string[]; month: Month; day: CalendarDate },
): Promise<Set<string>> {
  if (of.projectIds.length === 0) return new Set();
  const rows = await tx
    .withTables<MonitoringBoardTables>()
    .selectFrom('reminders')
    .select(['project_id', 'person_id'])
    .where('agency_id', '=', of.agencyId)
    .where('project_id', 'in', [...of.projectIds])
    .where('month', '=', firstDay(of.month))
    .where('reminded_on', '=', of.day)
    .execute();
  return new Set(rows.map((row) => `${row.project_id}/${row.person_id}`));
}

export async function insertReminders(
  tx: AgencyTransaction,
  rows: MonitoringBoardTables['reminders'][],
): Promise<void> {
  if (rows.length > 0)
    await tx.withTables<MonitoringBoardTables>().insertInto('reminders').values(rows).execute();
}
