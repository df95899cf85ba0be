import { fiscalYearOf } from '../../../foundation/fiscal-year.ts';
import { monthOf } from '../../../foundation/month.ts';
import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { toArabicDigits } from '../../../foundation/thai-digits.ts';
import { newId } from '../../../foundation/uuid.ts';
import { type Files, mediaTypeOf, type Scanned } from '../../../platform/files/index.ts';
import { recordAudit } from '../../audit/index.ts';
import { type ActionContext, permit } from '../../permissions/index.ts';
import { CLAUSES } from '../clauses.ts';
import { AMENDMENT_LIMITS } from '../limits.ts';
import type { MoveMeeting, NewMeeting } from '../schemas.ts';
import {
  type BoardMeeting,
  findMeeting,
  insertMeeting,
  listAgendaItems,
  updateMeeting,
} from './board-store.ts';
import { bothWords, refuseMinuted, refuseUsedMinutes } from './meeting-rules.ts';

/**
 * Records a meeting of the board, held or to come; ๔/๒๕๖๖ and 4/2566 are one number, kept with Arabic digits.
 * Refusals: permission-role, meeting-number-taken.
 */
export async function createMeeting(
  ctx: ActionContext,
  input: NewMeeting,
): Promise<Result<{ meetingId: string }>> {
  const refusal = permit(ctx.actor, 'amendments.keep-meetings');
  if (refusal) return { ok: false, refusal };
  const { agencyId, personId } = ctx.actor;
  const { heldOn } = input;
  const number = toArabicDigits(input.number);
  const meetingId = newId();
  const meeting = { meetingId, number, heldOn, fiscalYear: fiscalYearOf(monthOf(heldOn)) };
  if (!(await insertMeeting(ctx.tx, agencyId, meeting, { personId, now: ctx.now })))
    return refuse('conflict', 'meeting-number-taken', { number }, { place: 'number' });
  await recordAudit(ctx, {
    action: 'amendments.keep-meetings',
    subjectType: 'board-meeting',
    subjectId: number,
    after: { heldOn },
  });
  return ok({ meetingId });
}

/** The meeting is held on another day; not once it has resolved. Refusals: meeting-not-found, meeting-stale, meeting-minutes-kept, meeting-held. */
export async function moveMeeting(
  ctx: ActionContext,
  meetingId: string,
  input: MoveMeeting,
): Promise<Result<{ version: number }>> {
  const found = await meetingForChange(ctx, meetingId);
  if (!found.ok) return found;
  const meeting = found.value;
  if (input.version !== meeting.version)
    return refuse('stale', 'meeting-stale', { yours: input.version, saved: meeting.version });
  const over = refuseMinuted(meeting);
  if (over) return over;
  const items = await listAgendaItems(ctx.tx, { meetingId });
  if (items.some((each) => each.resolution !== null))
    return refuse('conflict', 'meeting-held', { number: meeting.number });
  const change = { held_on: input.heldOn, fiscal_year: fiscalYearOf(monthOf(input.heldOn)) };
  const by = { personId: ctx.actor.personId, now: ctx.now };
  const version = await updateMeeting(ctx.tx, meeting, change, by);
  await recordAudit(ctx, {
    action: 'amendments.keep-meetings',
    subjectType: 'board-meeting',
    subjectId: meeting.number,
    before: { heldOn: meeting.heldOn },
    after: { heldOn: input.heldOn },
  });
  return ok({ version });
}

type Minutes = { number: string; fileName: string; bytes: Uint8Array };

/** Whether the minutes may be kept, before they are scanned. Refusals as keepMinutes. */
export async function judgeMinutes(
  ctx: ActionContext,
  meetingId: string,
  input: Minutes,
): Promise<Result<{ meeting: BoardMeeting; number: string }>> {
  const found = await meetingForChange(ctx, meetingId);
  if (!found.ok) return found;
  const used = refuseUsedMinutes(await listAgendaItems(ctx.tx, { meetingId }));
  if (used) return used;
  const number = input.number.trim();
  if (number === '') return refuse('invalid', 'minutes-number-missing', {}, { place: 'number' });
  const { heldOn } = found.value;
  if (ctx.today < heldOn)
    return refuse(
      'conflict',
      'minutes-before-meeting',
      { ...bothWords('heldOn', heldOn), ...bothWords('today', ctx.today) },
      { clause: CLAUSES.resolution },
    );
  const { byteLength } = input.bytes;
  const limit = AMENDMENT_LIMITS.minutes;
  if (byteLength === 0 || byteLength > limit || mediaTypeOf(input.bytes) !== 'application/pdf')
    return refuse(
      byteLength > limit ? 'too-large' : 'invalid',
      'minutes-file-not-taken',
      { limit: limit / 1_000_000 },
      { place: 'file' },
    );
  return ok({ meeting: found.value, number });
}

/**
 * Keeps รายงานการประชุม with its number. A corrected one takes its place as long as no request rests on it; the file before
 * stays stored, its hash in the trail. Refusals: meeting-not-found, minutes-used, minutes-number-missing,
 * minutes-before-meeting, minutes-file-not-taken.
 */
export async function keepMinutes(
  ctx: ActionContext,
  files: Pick<Files, 'insert'>,
  meetingId: string,
  input: Minutes & { scan?: Scanned },
): Promise<Result<{ sha256: string }>> {
  const judged = await judgeMinutes(ctx, meetingId, input);
  if (!judged.ok) return judged;
  const { meeting, number } = judged.value;
  const { agencyId, personId } = ctx.actor;
  const stored = await files.insert(ctx.tx, {
    agencyId,
    name: input.fileName,
    bytes: input.bytes,
    createdBy: personId,
    createdAt: ctx.now,
    ...(input.scan && { scan: input.scan }),
  });
  const change = {
    minutes_number: number,
    minutes_file_id: stored.fileId,
    minutes_sha256: stored.sha256,
  };
  await updateMeeting(ctx.tx, meeting, change, { personId, now: ctx.now });
  await recordAudit(ctx, {
    action: 'amendments.keep-meetings',
    subjectType: 'board-meeting',
    subjectId: meeting.number,
    before: { minutesNumber: meeting.minutesNumber, minutesSha256: meeting.minutesSha256 },
    after: { minutesNumber: number, minutesSha256: stored.sha256 },
  });
  return ok({ sha256: stored.sha256 });
}

async function meetingForChange(ctx: ActionContext, meetingId: string): Promise<Result<BoardMeeting>> {
  const refusal = permit(ctx.actor, 'amendments.keep-meetings');
  if (refusal) return { ok: false, refusal };
  const meeting = await findMeeting(ctx.tx, meetingId, { forChange: true });
  return meeting ? ok(meeting) : refuse('not-found', 'meeting-not-found');
}
