import { PgBoss } from 'pg-boss';
import type { Database } from '../database/index.ts';
import type { Log } from '../logging/index.ts';

/** Jobs by the clock. Among several processes on one database each turn is taken by one of them. */
export interface Jobs {
  /** `cron` has five fields, to the minute, in Thai time. Declare before `start`. */
  every(name: string, cron: string, work: () => Promise<void>): void;
  start(): Promise<void>;
  /** Puts a job in the queue beside its times. */
  runNow(name: string): Promise<void>;
  /** Waits for the job that runs. */
  stop(): Promise<void>;
}

interface Job {
  name: string;
  cron: string;
  work: () => Promise<void>;
}

/** A job that takes longer counts as lost and is given to another process: long ones end themselves before. */
const EXPIRE_SECONDS = 15 * 60;

/** `pollSeconds`: how often a worker looks for its turn. */
export function openJobs(database: Database, log: Log, pollSeconds = 10): Jobs {
  const declared: Job[] = [];
  let boss: PgBoss | undefined;

  const run = async (job: Job) => {
    const started = performance.now();
    try {
      await job.work();
      log.debug('job done', { job: job.name, ms: Math.round(performance.now() - started) });
    } catch (error) {
      log.error('job failed', { job: job.name, error });
      // Thrown on, so that the queue tries it again.
      throw error;
    }
  };

  return {
    every: (name, cron, work) => void declared.push({ name, cron, work }),
    async start() {
      boss = new PgBoss({
        db: { executeSql: (text, values) => database.statement(text, values) },
        backend: database.engine === 'pglite' ? 'pglite' : 'postgres',
        // The embedded database has one connection, which the requests want: ask it seldom.
        cronWorkerIntervalSeconds: 10,
        cronMonitorIntervalSeconds: 30,
        reindex: false,
      });
      boss.on('error', (error) => log.error('job queue', { error }));
      await boss.start();
      for (const job of declared) {
        await boss.createQueue(job.name, {
          policy: 'singleton',
          retryLimit: 3,
          retryDelay: 5,
          retryBackoff: true,
          expireInSeconds: EXPIRE_SECONDS,
        });
        await boss.work(job.name, { pollingIntervalSeconds: pollSeconds }, () => run(job));
        await boss.schedule(job.name, job.cron, null, { tz: 'Asia/Bangkok' });
      }
    },
    async runNow(name) {
      await boss?.send(name);
    },
    async stop() {
      await boss?.stop({ graceful: true, timeout: 10_000 });
      boss = undefined;
    },
  };
}
