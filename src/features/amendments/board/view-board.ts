/** What the secretariat works on and the board reads: the queue, the meetings of a year with their agenda. */
import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { type Files, findToHandOut, type StoredFile } from '../../../platform/files/index.ts';
import { type ActionContext, permit, unitScopeOf } from '../../permissions/index.ts';
import type { DerivedKind } from '../kinds/amendment-kinds.ts';
import { listAmendments } from '../record/amendment-store.ts';
import { kindsOfAmendment } from '../record/kinds-of-amendment.ts';
import {
  type AgendaItem,
  type BoardMeeting,
  findMeeting,
  listAgendaItems,
  listMeetings,
} from './board-store.ts';

export type QueuedMatter = {
  amendmentId: string;
  number: number;
  projectCode: string;
  projectName: string;
  fiscalYear: number;
  kinds: DerivedKind['kind'][];
  requestedOn: string | null;
  late: boolean;
  /** Deferred before, by which meetings. */
  deferredBy: string[];
};

export type BoardView = {
  queue: QueuedMatter[];
  meetings: (BoardMeeting & { items: AgendaItem[] })[];
  mayKeep: boolean;
};

/** The queue of all years, the meetings of one; only what the person may see. Refusals: permission-role. */
export async function viewBoard(ctx: ActionContext, fiscalYear: number): Promise<Result<BoardView>> {
  const refusal = permit(ctx.actor, 'amendments.read-board');
  if (refusal) return { ok: false, refusal };
  const unitIds = unitScopeOf(ctx.actor, 'amendments.read-board');
  const queue: QueuedMatter[] = [];
  const queued = await listAmendments(ctx.tx, { states: ['queued'], unitIds });
  const before = await listAgendaItems(ctx.tx, { amendmentIds: queued.map((each) => each.amendmentId) });
  for (const each of queued) {
    const { kinds } = await kindsOfAmendment(ctx, each);
    queue.push({
      amendmentId: each.amendmentId,
      number: each.number,
      projectCode: each.projectCode,
      projectName: each.projectName,
      fiscalYear: each.fiscalYear,
      kinds,
      requestedOn: each.requestedOn,
      late: each.late ?? false,
      deferredBy: before
        .filter((item) => item.amendmentId === each.amendmentId && item.resolution === 'deferred')
        .map((item) => item.meetingNumber),
    });
  }
  const items = (await listAgendaItems(ctx.tx, { fiscalYear })).filter(
    (item) => unitIds === 'all' || unitIds.includes(item.unitId),
  );
  const meetings = await listMeetings(ctx.tx, fiscalYear);
  return ok({
    queue,
    meetings: meetings
      .map((each) => ({ ...each, items: items.filter((item) => item.meetingId === each.meetingId) }))
      .reverse(),
    mayKeep: permit(ctx.actor, 'amendments.keep-meetings') === null,
  });
}

/** The minutes, for who sees the agency or has a matter in the meeting. Refusals: permission-*, meeting-not-found, minutes-not-found, file-infected-later. */
export async function findMinutes(
  ctx: ActionContext,
  files: Pick<Files, 'find'>,
  meetingId: string,
): Promise<Result<StoredFile>> {
  const refusal = permit(ctx.actor, 'amendments.view');
  if (refusal) return { ok: false, refusal };
  const meeting = await findMeeting(ctx.tx, meetingId);
  if (!meeting) return refuse('not-found', 'meeting-not-found');
  const reach = unitScopeOf(ctx.actor, 'amendments.view');
  if (reach !== 'all') {
    const items = await listAgendaItems(ctx.tx, { meetingId });
    const [first] = items;
    if (!first) return refuse('not-found', 'meeting-not-found');
    const item = items.find((each) => reach.includes(each.unitId)) ?? first;
    const stranger = permit(ctx.actor, 'amendments.view', { unitId: item.unitId });
    if (stranger) return { ok: false, refusal: stranger };
  }
  return findToHandOut(files, ctx.tx, meeting.minutesFileId, refuse('not-found', 'minutes-not-found'));
}
