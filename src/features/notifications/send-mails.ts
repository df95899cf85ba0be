import type { FeatureDependencies } from '../permissions/index.ts';
import { updateMail, updateMailTaken, type WaitingMail } from './mail-store.ts';
import { noticeLetter } from './notice-words.ts';

const MINUTE_MS = 60_000;
/** Minutes to wait after the first, second … attempt; after the last one the mail has failed (about a day). */
export const RETRY_MINUTES = [1, 5, 15, 60, 180, 360, 720] as const;
/** Far longer than the mail server may be silent (platform/mail); after it another process may try that mail. */
const TAKEN_MS = 10 * MINUTE_MS;
/** No mail is begun later in a run than this, so that it ends before the queue gives the job to another (15 minutes). */
const RUN_MS = 10 * MINUTE_MS;

type Parts = Pick<FeatureDependencies, 'database' | 'clock' | 'mail' | 'configuration' | 'log'>;

/**
 * The job that sends the mails of notices whose turn has come when it begins. Each is taken when it is sent, however
 * many wait and however slow the mail server is: no other process has it meanwhile. A mail that cannot be sent is tried
 * again later and is seen by administrators meanwhile; a process killed between sending and noting it sends that mail
 * twice, never not at all.
 */
export async function sendNoticeMails(parts: Parts): Promise<{ sent: number; failed: number }> {
  const { database, clock } = parts;
  const done = { sent: 0, failed: 0 };
  const began = clock.now();
  for (let now = began; now.getTime() - began.getTime() < RUN_MS; now = clock.now()) {
    const mail = await updateMailTaken(database.asOwner, began, new Date(now.getTime() + TAKEN_MS));
    if (!mail) break;
    done[(await send(parts, mail)) ? 'sent' : 'failed'] += 1;
  }
  return done;
}

async function send(parts: Parts, mail: WaitingMail): Promise<boolean> {
  const { database, clock, configuration, log } = parts;
  try {
    const letter = noticeLetter(mail.language, mail, configuration.publicUrl);
    await parts.mail.send({ to: mail.email, ...letter });
    await updateMail(database.asOwner, mail, { state: 'sent', sentAt: clock.now() });
    return true;
  } catch (thrown) {
    const error = (thrown instanceof Error ? thrown.message : String(thrown)).slice(0, 500);
    const wait = RETRY_MINUTES[mail.attempts - 1];
    log.warn('notice mail not sent', { noticeId: mail.noticeId, attempt: mail.attempts, error });
    await updateMail(
      database.asOwner,
      mail,
      wait === undefined
        ? { state: 'failed', error }
        : { state: 'waiting', error, nextAttemptAt: new Date(clock.now().getTime() + wait * MINUTE_MS) },
    );
    return false;
  }
}
