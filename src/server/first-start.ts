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

/** Why an installation is not started as asked; docs/decisions/0017. */
export type StartConflict = 'demonstration-there' | 'demonstration-not-asked-for' | 'own-data-there';

/** Pure: what to do with an installation of `kind`, asked for with `options`. */
export function planStart(kind: InstallationKind | null, options: StartOptions): StartPlan | StartConflict {
  const wanted = !options.empty && (!options.server || options.demo);
  if (kind === null) return { load: wanted, demonstration: wanted };
  if (kind === 'own') return options.demo ? 'own-data-there' : { load: false, demonstration: false };
  if (options.empty) return 'demonstration-there';
  if (!wanted) return 'demonstration-not-asked-for';
  return { load: kind === 'loading-demonstration', demonstration: true };
}

const conflicts: Record<StartConflict, [th: string, en: string]> = {
  'demonstration-there': [
    'ฐานข้อมูลนี้มีชุดสาธิตอยู่แล้ว จึงเริ่มแบบ --empty ไม่ได้ กรุณาตั้ง TIDTAM_DATA หรือ DATABASE_URL เป็นที่ใหม่',
    'This database holds the demonstration and cannot be started with --empty; set TIDTAM_DATA or DATABASE_URL to a new place',
  ],
  'demonstration-not-asked-for': [
    'ฐานข้อมูลนี้มีชุดสาธิต ซึ่งบัญชีและรหัสผ่านเปิดเผยต่อทุกคน กรุณาเริ่มด้วย --demo หรือตั้ง DATABASE_URL เป็นฐานข้อมูลใหม่',
    'This database holds the demonstration, whose accounts and password are known to everybody; start it with --demo, or set DATABASE_URL to a new database',
  ],
  'own-data-there': [
    'ฐานข้อมูลนี้เป็นข้อมูลจริงของหน่วยงาน จึงไม่เพิ่มชุดสาธิต กรุณาเริ่มโดยไม่มี --demo หรือตั้ง TIDTAM_DATA หรือ DATABASE_URL เป็นที่ใหม่',
    'This database holds an agency’s own data and is not given the demonstration; start it without --demo, or set TIDTAM_DATA or DATABASE_URL to a new place',
  ],
};

/** Migrates, decides, and keeps the decision. A loading cut off in the middle goes on where it stopped. */
export async function prepareStart(database: Database, options: StartOptions): Promise<StartPlan> {
  await migrate(database);
  const kind = await findInstallationKind(database);
  const plan = planStart(kind, options);
  if (typeof plan === 'string') throw new StartRefused(...conflicts[plan]);
  if (plan.load) await saveInstallationKind(database, 'loading-demonstration');
  else if (kind === null) await saveInstallationKind(database, 'own');
  return plan;
}
