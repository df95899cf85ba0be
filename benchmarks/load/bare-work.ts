/** What a save is measured beside: the least that its database and its server can be asked. */
import type { Database } from '../../src/platform/database/index.ts';
import type { Visitor } from '../ground/visitor.ts';

/** Rows inserted and committed one by one, `together` at once, per second. Durable, as a save is. */
export async function bareCommits(
  database: Database,
  milliseconds: number,
  together: number,
): Promise<number> {
  await database.script('create table bare_commits (n bigint)');
  const rate = await rateOf(milliseconds, together, () =>
    database.statement('insert into bare_commits values ($1)', [1]),
  );
  await database.script('drop table bare_commits');
  return rate;
}

/** Requests to the health route, `together` at once, per second. */
export const bareRequests = (visitor: Visitor, together: number, milliseconds: number): Promise<number> =>
  rateOf(milliseconds, together, () => visitor.ask('GET', '/api/v1/health'));

async function rateOf(milliseconds: number, together: number, work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  let done = 0;
  const worker = async () => {
    while (performance.now() - started < milliseconds) {
      await work();
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: together }, worker));
  return done / ((performance.now() - started) / 1000);
}
