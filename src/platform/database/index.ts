/** The one door to the database, on both engines. */
export type { AgencyTransaction, Database, Queries } from './database.ts';
export { jsonb } from './jsonb.ts';
export { type Migration, migrate, migrationsFolder, migrationsHash, readMigrations } from './migrations.ts';
export { type DatabaseSettings, openDatabase } from './open-database.ts';
