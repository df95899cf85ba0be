import { type CalendarDate, calendarDate, dayInThailand } from '../../foundation/calendar-date.ts';
import { type Database, jsonb } from '../database/index.ts';
import type { Clock } from './clock.ts';

/** The day on which rules decide: the calendar day in Thailand, or the day to which the demonstration is set. */
export interface BusinessDay {
  today(): CalendarDate;
  /** The day it is set to; null when it follows the calendar. */
  fixedAt(): CalendarDate | null;
  /** Sets it for the whole installation; null lets it follow the calendar again. */
  set(day: CalendarDate | null): Promise<void>;
  /** Reads it again: another process may have set it. */
  refresh(): Promise<void>;
}

const KEY = 'business-day';

interface Tables {
  installation_settings: { key: string; value: unknown; changed_at: Date };
}

const settings = (database: Database) => database.asOwner.withTables<Tables>();

async function find(database: Database): Promise<CalendarDate | null> {
  const row = await settings(database)
    .selectFrom('installation_settings')
    .select('value')
    .where('key', '=', KEY)
    .executeTakeFirst();
  const read = typeof row?.value === 'string' ? calendarDate(row.value) : null;
  return read?.ok ? read.value : null;
}

export async function openBusinessDay(database: Database, clock: Clock): Promise<BusinessDay> {
  let fixed = await find(database);
  return {
    today: () => fixed ?? dayInThailand(clock.now()),
    fixedAt: () => fixed,
    async set(day) {
      await settings(database)
        .insertInto('installation_settings')
        .values({ key: KEY, value: jsonb(day), changed_at: clock.now() })
        .onConflict((key) =>
          key.column('key').doUpdateSet((given) => ({
            value: given.ref('excluded.value'),
            changed_at: given.ref('excluded.changed_at'),
          })),
        )
        .execute();
      fixed = day;
    },
    async refresh() {
      fixed = await find(database);
    },
  };
}
