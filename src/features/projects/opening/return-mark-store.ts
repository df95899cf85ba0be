/** SQL of what approvers marked in a plan when they returned its opening. Row security keeps the agency. */
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { newId } from '../../../foundation/uuid.ts';
import type { AgencyTransaction } from '../../../platform/database/index.ts';
import type { ProjectTables } from '../tables.ts';

type PersonNames = { persons: { agency_id: string; person_id: string; display_name: string } };
const on = (tx: AgencyTransaction) => tx.withTables<ProjectTables & PersonNames>();

export type ReturnMark = {
  markId: string;
  /** As in the missing list, for example `activities[0].budget`; empty for the whole. */
  place: string;
  comment: string;
  madeByName: string;
  madeOn: CalendarDate;
  /** Real time at which the officer ticked it off; null while it is open. */
  mendedAt: Date | null;
};

/** In order of time, the mended ones too. */
export async function listReturnMarks(tx: AgencyTransaction, projectId: string): Promise<ReturnMark[]> {
  const rows = await on(tx)
    .selectFrom('return_marks as m')
    .innerJoin('persons as p', (join) =>
      join.onRef('p.agency_id', '=', 'm.agency_id').onRef('p.person_id', '=', 'm.made_by'),
    )
    .select([
      'm.mark_id as markId',
      'm.place as place',
      'm.comment as comment',
      'p.display_name as madeByName',
      'm.made_on as madeOn',
      'm.mended_at as mendedAt',
    ])
    .where('m.project_id', '=', projectId)
    .orderBy('m.mark_id')
    .execute();
  return rows as ReturnMark[];
}

export async function insertReturnMarks(
  tx: AgencyTransaction,
  of: { agencyId: string; projectId: string; madeBy: string; madeOn: CalendarDate; madeAt: Date },
  marks: readonly { place: string; comment: string }[],
): Promise<void> {
  if (marks.length === 0) return;
  await on(tx)
    .insertInto('return_marks')
    .values(
      marks.map((mark) => ({
        agency_id: of.agencyId,
        mark_id: newId(),
        project_id: of.projectId,
        place: mark.place,
        comment: mark.comment.trim(),
        made_by: of.madeBy,
        made_on: of.madeOn,
        made_at: of.madeAt,
        mended_by: null,
        mended_at: null,
      })),
    )
    .execute();
}

/** False when the project has no such mark. */
export async function updateReturnMark(
  tx: AgencyTransaction,
  of: { projectId: string; markId: string },
  mended: { by: string; at: Date } | null,
): Promise<boolean> {
  const result = await on(tx)
    .updateTable('return_marks')
    .set({ mended_by: mended?.by ?? null, mended_at: mended?.at ?? null })
    .where('project_id', '=', of.projectId)
    .where('mark_id', '=', of.markId)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
