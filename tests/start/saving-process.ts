/**
 * Run by killed-while-saving.test.ts as a process of its own: saves one row after the other, several at a time,
 * and prints each number only when its transaction has been committed.
 */
import { newId } from '../../src/foundation/uuid.ts';
import { openDatabase } from '../../src/platform/database/index.ts';

const database = await openDatabase({
  dataFolder: process.env.TIDTAM_DATA ?? '',
  databaseUrl: process.env.DATABASE_URL || null,
  databaseConnections: 8,
});
await database.script(
  'create table if not exists saves (agency_id uuid, n int8 primary key); grant select, insert on saves to tidtam_app;',
);
const agency = newId();
let next = 0;
const saver = async () => {
  for (;;) {
    next += 1;
    const n = next;
    await database.inAgency(agency, (tx) =>
      tx
        .withTables<{ saves: { agency_id: string; n: number } }>()
        .insertInto('saves')
        .values({ agency_id: agency, n })
        .execute(),
    );
    process.stdout.write(`${n}\n`);
  }
};
await Promise.all(Array.from({ length: 8 }, saver));
