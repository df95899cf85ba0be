import { StartRefused } from '../platform/configuration/index.ts';
import { type Database, migrate } from '../platform/database/index.ts';
import {
  emptyDatabase,
  findInstallationKind,
  type InstallationKind,
  saveInstallationKind,
} from './installation-kind.ts';

export interface StartOptions {
  /** `--empty`: never the demonstration. */
  empty: boolean;
  /** `--demo`: the demonstration also on a PostgreSQL server. */
  demo: boolean;
  /** A PostgreSQL server is used. */
  server: boolean;
}

export interface StartPlan {
  /** Load the demonstration now. */
  load: boolean;
  /** The demonstration's accounts and movable day exist in this process. */
  demonstration: boolean;
}

/** Pure: what to do with an installation of `kind`, asked for with `options`. */
export function planStart(
  kind: InstallationKind | null,
  options: StartOptions,
): StartPlan | 'demonstration-there' {
  const wanted = !options.empty && (!options.server || options.demo);
  const none = kind === null || kind === 'loading-demonstration';
  if (none) return { load: wanted, demonstration: wanted };
  if (kind === 'own') return { load: false, demonstration: false };
  if (options.empty) return 'demonstration-there';
  return { load: false, demonstration: wanted };
}

/** Migrates and decides; a demonstration cut off in the middle is made anew, for nobody has worked in it yet. */
export async function prepareStart(database: Database, options: StartOptions): Promise<StartPlan> {
  await migrate(database);
  const kind = await findInstallationKind(database);
  if (kind === 'loading-demonstration') {
    await emptyDatabase(database);
    await migrate(database);
  }
  const plan = planStart(kind, options);
  if (plan === 'demonstration-there')
    throw new StartRefused(
      'ฐานข้อมูลนี้มีชุดสาธิตอยู่แล้ว จึงเริ่มแบบ --empty ไม่ได้ กรุณาตั้ง TIDTAM_DATA หรือ DATABASE_URL เป็นที่ใหม่',
      'This database holds the demonstration and cannot be started with --empty; set TIDTAM_DATA or DATABASE_URL to a new place',
    );
  await saveInstallationKind(
    database,
    plan.load
      ? 'loading-demonstration'
      : plan.demonstration
        ? 'demonstration'
        : kind === 'demonstration'
          ? kind
          : 'own',
  );
  return plan;
}
