import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { newId } from '../../../foundation/uuid.ts';
import { type ActionContext, type ActionName, permit } from '../../permissions/index.ts';
import { findProject } from '../../projects/index.ts';
import { refuseClosed } from '../../projects/rules.ts';
import { CLAUSES } from '../clauses.ts';
import { type AmendmentRecord, findAmendment } from '../record/amendment-store.ts';
import { takeStep } from '../record/take-step.ts';
import { contentOf } from '../requesting/approval-subjects.ts';
import type { NewAgendaItem, ResolutionInput } from '../schemas.ts';
import type { AmendmentState } from '../workflow.ts';
import { tellResolution } from './board-notices.ts';
import {
  type AgendaItem,
  deleteAgendaItem,
  findMeeting,
  insertAgendaItem,
  listAgendaItems,
  updateResolution,
} from './board-store.ts';
import { bothWords, refuseMinuted } from './meeting-rules.ts';

/**
 * Puts a matter of the queue on the agenda of a meeting (S2 L387). Refusals: meeting-not-found, meeting-minutes-kept,
 * amendment-gone, permission-*, project-closed, meeting-before-request, agenda-item-twice.
 */
export async function putOnAgenda(
  ctx: ActionContext,
  meetingId: string,
  input: NewAgendaItem,
): Promise<Result<{ itemId: string }>> {
  const stranger = permit(ctx.actor, 'amendments.put-on-agenda');
  if (stranger) return { ok: false, refusal: stranger };
  const meeting = await findMeeting(ctx.tx, meetingId, { forChange: true });
  if (!meeting) return refuse('not-found', 'meeting-not-found');
  const over = refuseMinuted(meeting);
  if (over) return over;
  const opened = await matterFor(ctx, input.amendmentId, 'amendments.put-on-agenda');
  if (!opened.ok) return opened;
  const { requestedOn } = opened.value;
  if (requestedOn !== null && meeting.heldOn < requestedOn)
    return refuse(
      'conflict',
      'meeting-before-request',
      {
        number: meeting.number,
        ...bothWords('heldOn', meeting.heldOn),
        ...bothWords('requestedOn', requestedOn),
      },
      { place: 'meetingId', clause: CLAUSES.secretariat },
    );
  const itemId = newId();
  const item = { itemId, meetingId, ...input };
  const by = { personId: ctx.actor.personId, now: ctx.now };
  if (!(await insertAgendaItem(ctx.tx, ctx.actor.agencyId, item, by)))
    return refuse('conflict', 'agenda-item-twice', { number: meeting.number });
  const told = { meeting: meeting.number, agendaNumber: input.agendaNumber };
  const taken = await takeStep(ctx, opened.value, 'put-on-agenda', { told });
  return taken.ok ? ok({ itemId }) : taken;
}

/** Back to the queue, as long as the board has not resolved. Refusals: agenda-item-not-found, agenda-item-resolved, permission-*, project-closed. */
export async function takeOffAgenda(
  ctx: ActionContext,
  itemId: string,
): Promise<Result<{ state: AmendmentState }>> {
  const found = await itemFor(ctx, itemId, 'amendments.take-off-agenda');
  if (!found.ok) return found;
  const { item, amendment } = found.value;
  await deleteAgendaItem(ctx.tx, itemId);
  const taken = await takeStep(ctx, amendment, 'take-off-agenda', { told: { meeting: item.meetingNumber } });
  return taken.ok ? ok({ state: taken.value.state }) : taken;
}

/**
 * มติ: approved, refused or deferred, in the words of the minutes, from the day of the meeting on. What the board
 * resolved on is frozen with it. Refusals: agenda-item-not-found, agenda-item-resolved, permission-*, project-closed,
 * meeting-not-held, resolution-words-missing.
 */
export async function resolveAmendment(
  ctx: ActionContext,
  itemId: string,
  input: ResolutionInput,
): Promise<Result<{ state: AmendmentState }>> {
  const found = await itemFor(ctx, itemId, 'amendments.resolve');
  if (!found.ok) return found;
  const { item, amendment } = found.value;
  if (ctx.today < item.heldOn)
    return refuse(
      'conflict',
      'meeting-not-held',
      { ...bothWords('heldOn', item.heldOn), ...bothWords('today', ctx.today) },
      { clause: CLAUSES.resolution },
    );
  if (input.text === '') return refuse('invalid', 'resolution-words-missing', {}, { place: 'text' });
  const content = await contentOf(ctx, amendment.amendmentId, 'amendment-agenda');
  if (!content.ok) return content;
  const { resolution, text } = input;
  const by = { personId: ctx.actor.personId, now: ctx.now };
  await updateResolution(ctx.tx, itemId, { resolution, text, content: content.value, on: item.heldOn }, by);
  const taken = await takeStep(ctx, amendment, 'resolve', {
    holds: [`board-${resolution}`],
    change: resolution === 'approved' ? { resolvedPlan: amendment.plan } : {},
    told: { resolution, meeting: item.meetingNumber, text },
  });
  if (!taken.ok) return taken;
  await tellResolution(ctx, amendment, { resolution, meetingNumber: item.meetingNumber, text });
  return ok({ state: taken.value.state });
}

async function itemFor(
  ctx: ActionContext,
  itemId: string,
  action: ActionName,
): Promise<Result<{ item: AgendaItem; amendment: AmendmentRecord }>> {
  const stranger = permit(ctx.actor, action);
  if (stranger) return { ok: false, refusal: stranger };
  const [found] = await listAgendaItems(ctx.tx, { itemId });
  // The meeting is held first, as who puts on its agenda or moves it does; then the item says what is true.
  if (found) await findMeeting(ctx.tx, found.meetingId, { forChange: true });
  const [item] = found ? await listAgendaItems(ctx.tx, { itemId }) : [];
  if (!item) return refuse('not-found', 'agenda-item-not-found');
  if (item.resolution !== null)
    return refuse(
      'conflict',
      'agenda-item-resolved',
      { number: item.meetingNumber },
      { clause: CLAUSES.resolution },
    );
  const opened = await matterFor(ctx, item.amendmentId, action);
  return opened.ok ? ok({ item, amendment: opened.value }) : opened;
}

async function matterFor(
  ctx: ActionContext,
  amendmentId: string,
  action: ActionName,
): Promise<Result<AmendmentRecord>> {
  const found = await findAmendment(ctx.tx, { amendmentId }, { forChange: true });
  if (!found) return refuse('not-found', 'amendment-gone');
  const project = await findProject(ctx.tx, found.projectCode);
  const closed = project && refuseClosed(project);
  if (closed) return closed;
  const { unitId, state } = found;
  const refusal = permit(ctx.actor, action, { unitId, state });
  return refusal ? { ok: false, refusal } : ok(found);
}
