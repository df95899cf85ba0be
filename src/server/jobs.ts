import { sealAudit } from '../features/audit/index.ts';
import { sendNoticeMails } from '../features/notifications/index.ts';
import { sendObligationReminders } from '../features/obligations/index.ts';
import { deleteExpiredSignIns, type FeatureDependencies } from '../features/people/index.ts';
import { expireUnlocks } from '../features/projects/index.ts';
import { deleteOldAnswers } from '../platform/http/index.ts';
import { type Jobs, openJobs } from '../platform/jobs/index.ts';

const DAY_MS = 24 * 3_600_000;

/** Every job of the installation, by the clock of Thailand. */
export function createJobs(deps: Omit<FeatureDependencies, 'auth'>): Jobs {
  const { database, clock, log } = deps;
  const jobs = openJobs(database, log);
  jobs.every('seal-audit', '* * * * *', async () => {
    await sealAudit(database, clock.now());
  });
  jobs.every('send-notice-mails', '* * * * *', async () => {
    await sendNoticeMails(deps);
  });
  // From seven in the morning; a machine that was off then makes up for it within the hour. The demonstration's
  // morning comes when its day is moved.
  if (!deps.demonstration)
    jobs.every('remind-of-obligations', '7 7-23 * * *', async () => {
      await sendObligationReminders(deps);
    });
  if (deps.configuration.virusScanner)
    jobs.every('scan-waiting-files', '*/10 * * * *', async () => {
      await deps.files.scanWaiting(database, clock.now(), log);
    });
  jobs.every('expire-unlocks', '*/5 * * * *', async () => {
    await expireUnlocks(deps);
  });
  // Another process may have moved the demonstration's day.
  jobs.every('refresh-business-day', '* * * * *', () => deps.businessDay.refresh());
  jobs.every('delete-expired-sign-ins', '17 * * * *', () => deleteExpiredSignIns(database, clock.now()));
  jobs.every('delete-old-answers', '27 * * * *', async () => {
    await deleteOldAnswers(database, new Date(clock.now().getTime() - DAY_MS));
  });
  return jobs;
}
