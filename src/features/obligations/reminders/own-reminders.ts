/** How one is reminded, and one's calendar address: seen and chosen by oneself. */
import { ok, type Result } from '../../../foundation/refusal.ts';
import { findAgency, settingsOf } from '../../agencies/index.ts';
import { recordAudit } from '../../audit/index.ts';
import type { ActionContext } from '../../permissions/index.ts';
import { findFeed } from '../feed/feed-store.ts';
import { reminderDaysOf } from '../obligation-settings.ts';
import type { MyCalendar } from '../schemas.ts';
import type { ReminderChoice } from '../tables.ts';
import { findReminderChoice, updateReminderChoice } from './reminder-store.ts';

/** The choice, the agency's lead times and since when there is an address; the address itself is not kept. */
export async function viewMyCalendar(ctx: ActionContext): Promise<Result<MyCalendar>> {
  const agency = await findAgency(ctx.tx, ctx.actor.agencyId);
  const feed = await findFeed(ctx.tx, ctx.actor);
  return ok({
    choice: await findReminderChoice(ctx.tx, ctx.actor),
    leadDays: reminderDaysOf(settingsOf(agency?.settings)),
    feed: feed && { since: feed.since.toISOString(), readAt: feed.readAt?.toISOString() ?? null },
  });
}

/** Whoever is signed in chooses for oneself. */
export async function chooseReminders(
  ctx: ActionContext,
  { choice }: { choice: ReminderChoice },
): Promise<Result<{ done: true }>> {
  const { agencyId, personId } = ctx.actor;
  await updateReminderChoice(ctx.tx, { agencyId, personId, choice, now: ctx.now });
  await recordAudit(ctx, {
    action: 'obligations.choose-reminders',
    subjectType: 'person',
    subjectId: personId,
    after: { choice },
  });
  return ok({ done: true });
}
