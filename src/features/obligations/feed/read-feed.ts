import { addDays } from '../../../foundation/calendar-date.ts';
import { loadActor } from '../../people/index.ts';
import type { FeatureDependencies } from '../../permissions/index.ts';
import { isMine, listObligations, scopeOfMine } from '../calendar/list-obligations.ts';
import { findFeedByHash, updateFeedRead } from './feed-store.ts';
import { hashOfToken } from './own-feed.ts';
import { writeFeed } from './write-feed.ts';

const HOUR_MS = 3_600_000;
const DAYS_BACK = 60;
const DAYS_AHEAD = 400;

/** The feed under a secret address: that person's obligations and nobody else's. Null: there is no such address. */
export async function readFeed(
  parts: Pick<FeatureDependencies, 'database' | 'clock' | 'businessDay' | 'law' | 'configuration'>,
  token: string,
): Promise<string | null> {
  if (!/^[\w-]{43}$/.test(token)) return null;
  const feed = await findFeedByHash(parts.database, hashOfToken(token));
  if (!feed) return null;
  const now = parts.clock.now();
  const today = parts.businessDay.today();
  return parts.database.inAgency(feed.agencyId, async (tx) => {
    const loaded = await loadActor(tx, feed.userId, today);
    if (!loaded.ok) return null;
    const { actor } = loaded.value;
    const ctx = { tx, today, law: parts.law, actor };
    const range = { from: addDays(today, -DAYS_BACK), to: addDays(today, DAYS_AHEAD) };
    const { obligations, leadDays } = await listObligations(ctx, { scope: scopeOfMine(actor), ...range });
    const own = obligations.filter(
      (each) =>
        isMine(actor, each) &&
        each.remindOn <= range.to &&
        (each.remindOn >= range.from || each.state === 'late'),
    );
    // To the hour: calendar programmes read often, and the time is only to see whether a feed is used.
    if (!feed.readAt || now.getTime() - feed.readAt.getTime() > HOUR_MS) await updateFeedRead(tx, feed, now);
    return writeFeed(own, {
      language: feed.language,
      leadDays,
      now,
      law: parts.law,
      publicUrl: parts.configuration.publicUrl,
    });
  });
}
