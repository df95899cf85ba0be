import { migrate, openDatabase } from '../platform/database/index.ts';
import { configurationOfProcess, readOptions } from './settings.ts';

/** `tidtam migrate`: brings the database up to date and ends. */
export async function migrateOnly(options: string[]): Promise<number> {
  readOptions(options, []);
  const database = await openDatabase(configurationOfProcess());
  try {
    const applied = await migrate(database);
    console.log(applied.length === 0 ? 'The database is up to date.' : `Applied: ${applied.join(', ')}`);
    return 0;
  } finally {
    await database.close();
  }
}
