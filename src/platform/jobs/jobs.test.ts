import { expect, it } from 'vitest';
import { onBothEngines } from '../database/testing.ts';
import { silentLog } from '../logging/index.ts';
import { openJobs } from './jobs.ts';

onBothEngines('jobs', (engine) => {
  it('run when their turn comes, and stop cleanly', async () => {
    const db = await engine.fresh();
    const jobs = openJobs(db, silentLog, 0.5);
    let runs = 0;
    const ran = new Promise<void>((done) => {
      jobs.every('counting', '* * * * *', async () => {
        runs += 1;
        done();
      });
    });
    await jobs.start();
    const { rows } = await db.statement('select name, cron, timezone from pgboss.schedule');
    expect(rows).toEqual([{ name: 'counting', cron: '* * * * *', timezone: 'Asia/Bangkok' }]);
    // The turn that the minute would give, without waiting for it.
    await jobs.runNow('counting');
    await ran;
    await jobs.stop();
    expect(runs).toBe(1);
  });
});
