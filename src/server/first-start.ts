import { StartRefused } from '../platform/configuration/index.ts';
import { type Database, migrate } from '../platform/database/index.ts';
import { findInstallationKind, type InstallationKind, saveInstallationKind } from './installation-kind.ts';

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
  if (kind === null) return { load: wanted, demonstration: wanted };
  if (kind === 'own') return { load: false, demonstration: false };
  if (options.empty) return 'demonstration-there';
  return { load: wanted && kind === 'loading-demonstration', demonstration: wanted };
}

/** Migrates, decides, and keeps the decision. A loading cut off in the middle goes on where it stopped. */
export async function prepareStart(database: Database, options: StartOptions): Promise<StartPlan> {
  await migrate(database);
  const kind = await findInstallationKind(database);
  const plan = planStart(kind, options);
  if (plan === 'demonstration-there')
    throw new StartRefused(
      'ฐานข้อมูลนี้มีชุดสาธิตอยู่แล้ว จึงเริ่มแบบ --empty ไม่ได้ กรุณาตั้ง TIDTAM_DATA หรือ DATABASE_URL เป็นที่ใหม่',
      'This database holds the demonstration and cannot be started with --empty; set TIDTAM_DATA or DATABASE_URL to a new place',
    );
  if (plan.load) await saveInstallationKind(database, 'loading-demonstration');
  else if (kind === null) await saveInstallationKind(database, 'own');
  return plan;
}
