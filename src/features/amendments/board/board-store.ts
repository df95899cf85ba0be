/** SQL of the board's meetings, their agenda and resolutions. Row security keeps the agency. */
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import type { AgencyTransaction } from '../../../platform/database/index.ts';
import { jsonb } from '../../../platform/database/index.ts';
import type { AmendmentTables } from '../tables.ts';
import type { AmendmentState } from '../workflow.ts';

type NamedTables = {
  projects: {
    agency_id: string;
    project_id: string;
    project_code: string;
    name: string;
    unit_id: string;
    fiscal_year: number;
  };
};
const on = (tx: AgencyTransaction) => tx.withTables<AmendmentTables & NamedTables>();

export type BoardMeeting = {
  meetingId: string;
  fiscalYear: number;
  number: string;
  heldOn: CalendarDate;
  minutesNumber: string | null;
  minutesFileId: string | null;
  minutesSha256: string | null;
  version: number;
};

export const resolutions = ['approved', 'refused', 'deferred'] as const;
/** มติ: อนุมัติ, ไม่อนุมัติ, เลื่อนพิจารณา. */
export type Resolution = (typeof resolutions)[number];

export type AgendaItem = {
  itemId: string;
  meetingId: string;
  meetingNumber: string;
  heldOn: CalendarDate;
  minutesNumber: string | null;
  minutesFileId: string | null;
  minutesSha256: string | null;
  amendmentId: string;
  amendmentNumber: number;
  amendmentState: AmendmentState;
  projectCode: string;
  projectName: string;
  unitId: string;
  fiscalYear: number;
  agendaNumber: string;
  resolution: Resolution | null;
  resolutionText: string;
  resolvedOn: CalendarDate | null;
};

const meetingOf = (row: AmendmentTables['board_meetings']): BoardMeeting => ({
  meetingId: row.meeting_id,
  fiscalYear: row.fiscal_year,
  number: row.number,
  heldOn: row.held_on as CalendarDate,
  minutesNumber: row.minutes_number,
  minutesFileId: row.minutes_file_id,
  minutesSha256: row.minutes_sha256,
  version: row.version,
});

export async function listMeetings(tx: AgencyTransaction, fiscalYear: number): Promise<BoardMeeting[]> {
  const rows = await on(tx)
    .selectFrom('board_meetings')
    .selectAll()
    .where('fiscal_year', '=', fiscalYear)
    .orderBy('held_on')
    .orderBy('meeting_id')
    .execute();
  return rows.map(meetingOf);
}

export async function findMeeting(
  tx: AgencyTransaction,
  meetingId: string,
  options: { forChange?: boolean } = {},
): Promise<BoardMeeting | null> {
  let query = on(tx).selectFrom('board_meetings').selectAll().where('meeting_id', '=', meetingId);
  if (options.forChange) query = query.forUpdate();
  const row = await query.executeTakeFirst();
  return row ? meetingOf(row) : null;
}

/** False when the agency has a meeting of that number. */
export async function insertMeeting(
  tx: AgencyTransaction,
  agencyId: string,
  meeting: Pick<BoardMeeting, 'meetingId' | 'fiscalYear' | 'number' | 'heldOn'>,
  by: { personId: string; now: Date },
): Promise<boolean> {
  const result = await on(tx)
    .insertInto('board_meetings')
    .values({
      agency_id: agencyId,
      meeting_id: meeting.meetingId,
      fiscal_year: meeting.fiscalYear,
      number: meeting.number,
      held_on: meeting.heldOn,
      minutes_number: null,
      minutes_file_id: null,
      minutes_sha256: null,
      version: 1,
      created_at: by.now,
      created_by: by.personId,
      changed_at: by.now,
      changed_by: by.personId,
    })
    .onConflict((conflict) => conflict.columns(['agency_id', 'number']).doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export async function updateMeeting(
  tx: AgencyTransaction,
  meeting: Pick<BoardMeeting, 'meetingId' | 'version'>,
  change: Partial<
    Pick<
      AmendmentTables['board_meetings'],
      'fiscal_year' | 'held_on' | 'minutes_number' | 'minutes_file_id' | 'minutes_sha256'
    >
  >,
  by: { personId: string; now: Date },
): Promise<number> {
  const version = meeting.version + 1;
  await on(tx)
    .updateTable('board_meetings')
    .set({ ...change, version, changed_at: by.now, changed_by: by.personId })
    .where('meeting_id', '=', meeting.meetingId)
    .execute();
  return version;
}

/** Agenda items of a meeting, of amendments, or of a fiscal year's meetings; in order of time. */
export async function listAgendaItems(
  tx: AgencyTransaction,
  which:
    | { meetingId: string }
    | { amendmentIds: readonly string[] }
    | { itemId: string }
    | { fiscalYear: number },
): Promise<AgendaItem[]> {
  let query = on(tx)
    .selectFrom('agenda_items as i')
    .innerJoin('board_meetings as m', (join) =>
      join.onRef('m.agency_id', '=', 'i.agency_id').onRef('m.meeting_id', '=', 'i.meeting_id'),
    )
    .innerJoin('amendments as a', (join) =>
      join.onRef('a.agency_id', '=', 'i.agency_id').onRef('a.amendment_id', '=', 'i.amendment_id'),
    )
    .innerJoin('projects as p', (join) =>
      join.onRef('p.agency_id', '=', 'a.agency_id').onRef('p.project_id', '=', 'a.project_id'),
    )
    .select([
      'i.item_id as itemId',
      'i.meeting_id as meetingId',
      'm.number as meetingNumber',
      'm.held_on as heldOn',
      'm.minutes_number as minutesNumber',
      'm.minutes_file_id as minutesFileId',
      'm.minutes_sha256 as minutesSha256',
      'i.amendment_id as amendmentId',
      'a.number as amendmentNumber',
      'a.state as amendmentState',
      'p.project_code as projectCode',
      'p.name as projectName',
      'p.unit_id as unitId',
      'p.fiscal_year as fiscalYear',
      'i.agenda_number as agendaNumber',
      'i.resolution as resolution',
      'i.resolution_text as resolutionText',
      'i.resolved_on as resolvedOn',
    ])
    .orderBy('i.item_id');
  if ('meetingId' in which) query = query.where('i.meeting_id', '=', which.meetingId);
  else if ('itemId' in which) query = query.where('i.item_id', '=', which.itemId);
  else if ('amendmentIds' in which) {
    if (which.amendmentIds.length === 0) return [];
    query = query.where('i.amendment_id', 'in', [...which.amendmentIds]);
  } else query = query.where('m.fiscal_year', '=', which.fiscalYear);
  return (await query.execute()) as AgendaItem[];
}

/** False when the amendment stood on the agenda of this meeting before. */
export async function insertAgendaItem(
  tx: AgencyTransaction,
  agencyId: string,
  item: Pick<AgendaItem, 'itemId' | 'meetingId' | 'amendmentId' | 'agendaNumber'>,
  by: { personId: string; now: Date },
): Promise<boolean> {
  const result = await on(tx)
    .insertInto('agenda_items')
    .values({
      agency_id: agencyId,
      item_id: item.itemId,
      meeting_id: item.meetingId,
      amendment_id: item.amendmentId,
      agenda_number: item.agendaNumber,
      put_by: by.personId,
      put_at: by.now,
      resolution: null,
      resolution_text: '',
      content: null,
      resolved_on: null,
      resolved_by: null,
      resolved_at: null,
    })
    .onConflict((conflict) => conflict.columns(['agency_id', 'meeting_id', 'amendment_id']).doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Takes a matter without a resolution off the agenda. */
export async function deleteAgendaItem(tx: AgencyTransaction, itemId: string): Promise<void> {
  await on(tx).deleteFrom('agenda_items').where('item_id', '=', itemId).execute();
}

export async function updateResolution(
  tx: AgencyTransaction,
  itemId: string,
  of: { resolution: Resolution; text: string; content: unknown; on: CalendarDate },
  by: { personId: string; now: Date },
): Promise<void> {
  await on(tx)
    .updateTable('agenda_items')
    .set({
      resolution: of.resolution,
      resolution_text: of.text,
      content: jsonb(of.content),
      resolved_on: of.on,
      resolved_by: by.personId,
      resolved_at: by.now,
    })
    .where('item_id', '=', itemId)
    .execute();
}
