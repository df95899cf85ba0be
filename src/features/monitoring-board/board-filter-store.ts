/** The conditions of the board in SQL: boardState of board-state.ts turned round, over board_rows as `b`. */
import { type RawBuilder, sql } from 'kysely';
import type { CalendarDate } from '../../foundation/calendar-date.ts';
import type { Month } from '../../foundation/month.ts';
import { toArabicDigits, toThaiDigits } from '../../foundation/thai-digits.ts';
import type { UnitScope } from '../permissions/rules.ts';
import type { BoardState } from './board-state.ts';

export type BoardWhere = {
  agencyId: string;
  month: Month;
  today: CalendarDate;
  /** Last day of the window of the month. */
  closes: CalendarDate;
  /** Units that the person may see, narrowed to those asked for. */
  unitIds: UnitScope;
  programmeId?: string;
  state?: BoardState;
  behind: boolean;
  /** Only with a request for reopening that waits. */
  reopening: boolean;
  search?: string;
};

type Condition = RawBuilder<unknown>;

export const all = (conditions: readonly (Condition | false | undefined)[]): Condition => {
  const given = conditions.filter((each) => typeof each === 'object');
  return given.length === 0 ? sql`true` : sql`(${sql.join(given, sql` and `)})`;
};

/** A table or alias that has unit_id and programme_id. */
export const inScope = (alias: string, where: BoardWhere): Condition =>
  all([
    where.unitIds !== 'all' && sql`${sql.ref(`${alias}.unit_id`)} = any(${where.unitIds}::uuid[])`,
    where.programmeId !== undefined && sql`${sql.ref(`${alias}.programme_id`)} = ${where.programmeId}::uuid`,
  ]);

/** The state of a row of board_rows or board_counts on a day. */
export function isInState(
  alias: string,
  state: Exclude<BoardState, 'nothing-due'>,
  { today, closes }: Pick<BoardWhere, 'today' | 'closes'>,
): Condition {
  const report = sql.ref(`${alias}.report_state`);
  const until = sql.ref(`${alias}.open_until`);
  const open = sql`coalesce(${until} >= ${today}::date, false)`;
  const windowOver = today > closes;
  switch (state) {
    case 'submitted':
      return sql`${report} = 'submitted'`;
    case 'reopened':
      return sql`(${report} <> 'submitted' and ${open})`;
    case 'late':
      return windowOver ? sql`(${report} <> 'submitted' and not ${open})` : sql`false`;
    case 'not-started':
      return windowOver ? sql`false` : sql`(${report} = 'not-started' and not ${open})`;
    case 'draft':
      return windowOver ? sql`false` : sql`(${report} in ('draft', 'reopened') and not ${open})`;
  }
}

/**
 * Every typed part stands somewhere in the name or the code. Thai has neither case nor spaces between words; digits
 * are found in either script. strpos, because a pattern match reads Thai five times slower.
 */
export function isFound(search: string | undefined): Condition | undefined {
  const parts = (search ?? '').normalize('NFC').toLowerCase().split(/\s+/).filter(Boolean).slice(0, 8);
  if (parts.length === 0) return undefined;
  return all(
    parts.map((part) => {
      const arabic = toArabicDigits(part);
      const name = /[a-z]/.test(part) ? sql`lower(p.name)` : sql`p.name`;
      const spellings = [...new Set([part, arabic, toThaiDigits(arabic)])];
      const inName = spellings.map((each) => sql`strpos(${name}, ${each}) > 0`);
      return sql`(strpos(p.project_code, ${arabic}) > 0 or ${sql.join(inName, sql` or `)})`;
    }),
  );
}

export const hasRequest = (projectId: Condition, month: Condition): Condition => sql`exists (
  select from reopening_requests q
  where q.agency_id = b.agency_id and q.state = 'requested' and q.project_id = ${projectId} and q.month = ${month})`;
