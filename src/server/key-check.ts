import { createHmac } from 'node:crypto';
import { deleteEverySecondFactor } from '../features/people/index.ts';
import { type Keys, StartRefused } from '../platform/configuration/index.ts';
import { type Database, jsonb } from '../platform/database/index.ts';

interface Tables {
  installation_settings: { key: string; value: unknown };
}

const KEY = 'key-check';

const markOf = (keys: Keys) => createHmac('sha256', keys.keyFor('key-check')).update('tidtam').digest('hex');

/**
 * A database belongs to the secret it was first started with: second factors are encrypted by it. With another
 * one the start is refused, before anything is written under the wrong key. `acceptNew` takes the new one for good
 * and ends every second factor.
 */
export async function checkKeys(database: Database, keys: Keys, acceptNew: boolean): Promise<void> {
  const settings = database.asOwner.withTables<Tables>();
  const mark = markOf(keys);
  const known = await settings
    .selectFrom('installation_settings')
    .select('value')
    .where('key', '=', KEY)
    .executeTakeFirst();
  if (known?.value === mark) return;
  if (known && !acceptNew)
    throw new StartRefused(
      'กุญแจของระบบ (secret.key หรือ TIDTAM_SECRET) ไม่ใช่กุญแจเดิมของฐานข้อมูลนี้ กรุณานำกุญแจเดิมจากสำเนาสำรองกลับมา หากหายถาวร ให้เริ่มด้วย --new-key ผู้ใช้ทุกคนจะต้องยืนยันตัวตนขั้นที่สองใหม่',
      'The key (secret.key or TIDTAM_SECRET) is not the one of this database; put the former one back from a backup; if it is lost for good, start with --new-key, and everybody enrols the second factor anew',
    );
  if (known) await deleteEverySecondFactor(database);
  await settings
    .insertInto('installation_settings')
    .values({ key: KEY, value: jsonb(mark) })
    .onConflict((key) => key.column('key').doUpdateSet((given) => ({ value: given.ref('excluded.value') })))
    .execute();
}
