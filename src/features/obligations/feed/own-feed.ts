/** One's own calendar feed: made, made anew, ended. The secret address is shown once; its hash is kept. */
import { createHash, randomBytes } from 'node:crypto';
import type { Language } from '../../../foundation/message.ts';
import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { newId } from '../../../foundation/uuid.ts';
import { recordAudit } from '../../audit/index.ts';
import type { ActionContext } from '../../permissions/index.ts';
import { insertFeed, updateFeedEnded } from './feed-store.ts';

export const FEED_PATH = '/api/v1/calendars';

/** SHA-256 of the secret part of an address, hexadecimal. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** A new secret address; one that the person had before ends with it. `publicUrl`: where Tidtam is reached. */
export async function makeFeed(
  ctx: ActionContext,
  input: { language: Language },
  publicUrl: string,
): Promise<Result<{ address: string }>> {
  const { agencyId, personId } = ctx.actor;
  const replaced = await updateFeedEnded(ctx.tx, ctx.actor, ctx.now);
  const token = randomBytes(32).toString('base64url');
  const feedId = newId();
  await insertFeed(ctx.tx, {
    agency_id: agencyId,
    feed_id: feedId,
    person_id: personId,
    token_hash: hashOfToken(token),
    language: input.language,
    created_at: ctx.now,
    ended_at: null,
    read_at: null,
  });
  await recordAudit(ctx, {
    action: 'obligations.make-feed',
    subjectType: 'calendar-feed',
    subjectId: feedId,
    after: { replaced, language: input.language },
  });
  return ok({ address: `${publicUrl.replace(/\/$/, '')}${FEED_PATH}/${token}.ics` });
}

/** Refusal: calendar-feed-not-found. */
export async function endFeed(ctx: ActionContext): Promise<Result<{ done: true }>> {
  if (!(await updateFeedEnded(ctx.tx, ctx.actor, ctx.now)))
    return refuse('not-found', 'calendar-feed-not-found');
  await recordAudit(ctx, {
    action: 'obligations.end-feed',
    subjectType: 'calendar-feed',
    subjectId: ctx.actor.personId,
  });
  return ok({ done: true });
}
