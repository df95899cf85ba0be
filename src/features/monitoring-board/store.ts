/**
 * SQL of the monitoring board: which projects stand on a page, and how many in each state. Reads the board's own
 * summaries only; the words and figures of a page are read by row-store.ts.
 */
import { sql } from 'kysely';
import { type FiscalYear, fiscalYearOf } from '../../foundation/fiscal-year.ts';
import { firstDay } from '../../foundation/month.ts';
import type { AgencyTransaction } from '../../platform/database/index.ts';
import { all, type BoardWhere, hasRequest, inScope, isFound, isInState } from './board-filter-store.ts';
import type { BoardSort } from './board-sorts.ts';
import type { BoardState } from './board-state.ts';

export type BoardCounts = Record<BoardState, number> & {
  /** Projects that are asked for a report of this month. */
  asked: number;
  behind: number;
  /** Waiting requests for reopening. */
  reopening: number;
};

const dayOf = (where: BoardWhere) => sql`${firstDay(where.month)}::date`;
const yearOf = (where: BoardWhere): FiscalYear => fiscalYearOf(where.month);

/** How many in each state under all filters but the state itself. */
export async function findBoardCounts(tx: AgencyTransaction, where: BoardWhere): Promise<BoardCounts> {
  const found = isFound(where.search);
  const oneByOne = found !== undefined || where.reopening;
  const rows = oneByOne
    ? sql`(select b.*, 1 as number from board_rows b
        ${found ? sql`join projects p on p.agency_id = b.agency_id and p.project_id = b.project_id` : sql``}
        where b.agency_id = ${where.agencyId}::uuid and b.month = ${dayOf(where)}
          and ${all([found, where.reopening && hasRequest(sql`b.project_id`, sql`b.month`)])})`
    : sql`(select * from board_counts c where c.agency_id = ${where.agencyId}::uuid and c.month = ${dayOf(where)})`;
  const behind = where.behind ? sql`b.behind` : sql`true`;
  const number = (condition: unknown) =>
    sql`coalesce(sum(b.number) filter (where ${condition} and ${behind}), 0)::integer`;
  const { rows: counted } = await sql<BoardCounts & { ofYear: number }>`
    select ${number(sql`true`)} as asked, ${number(isInState('b', 'late', where))} as late,
      ${number(isInState('b', 'not-started', where))} as "not-started", ${number(isInState('b', 'draft', where))} as draft,
      ${number(isInState('b', 'reopened', where))} as reopened, ${number(isInState('b', 'submitted', where))} as submitted,
      ${number(sql`b.behind`)} as behind,
      coalesce(sum(b.number) filter (where b.fiscal_year = ${yearOf(where)}), 0)::integer as "ofYear"
    from ${rows} b
    where ${inScope('b', where)}`.execute(tx);
  const { ofYear, ...counts } = counted[0] as BoardCounts & { ofYear: number };
  const others = where.behind || where.reopening ? 0 : (await findProjectCount(tx, where)) - ofYear;
  return { ...counts, 'nothing-due': others, reopening: await findRequestCount(tx, where) };
}

async function findProjectCount(tx: AgencyTransaction, where: BoardWhere): Promise<number> {
  const { rows } = await sql<{ number: number }>`
    select count(*)::integer as number from projects p
    where p.agency_id = ${where.agencyId}::uuid and p.fiscal_year = ${yearOf(where)}
      and ${all([inScope('p', where), isFound(where.search)])}`.execute(tx);
  return rows[0]?.number ?? 0;
}

async function findRequestCount(tx: AgencyTransaction, where: BoardWhere): Promise<number> {
  const { rows } = await sql<{ number: number }>`
    select count(*)::integer as number from reopening_requests q
    join projects p on p.agency_id = q.agency_id and p.project_id = q.project_id
    where q.agency_id = ${where.agencyId}::uuid and q.state = 'requested' and q.month = ${dayOf(where)}
      and ${all([inScope('p', where), isFound(where.search)])}`.execute(tx);
  return rows[0]?.number ?? 0;
}

export type BoardOrder = { sort: BoardSort; direction: 'ascending' | 'descending' };
/** The last row of the page before: its sort value and its code. */
export type BoardPlace = { value: string; code: string };
export type BoardKey = { projectId: string } & BoardPlace;

/** Nothing reported is sorted behind every figure. */
const sortValue = {
  code: sql`b.project_code`,
  work: sql`coalesce(b.work_gap, 1000000)`,
  spending: sql`coalesce(b.spending_gap_satang, 9007199254740991)`,
};

/** The projects of a page, in order; `limit` more than are shown tells whether there is another page. */
export async function listBoardKeys(
  tx: AgencyTransaction,
  where: BoardWhere,
  order: BoardOrder,
  page: { after?: BoardPlace; limit: number },
): Promise<BoardKey[]> {
  if (where.unitIds !== 'all' && where.unitIds.length === 0) return [];
  if (where.state === 'nothing-due') return listNothingDue(tx, where, order, page);
  const found = isFound(where.search);
  const value = sortValue[order.sort];
  const up = order.direction === 'ascending';
  const after = page.after && afterOf(order.sort, up, page.after);
  const { rows } = await sql<BoardKey>`
    select b.project_id as "projectId", b.project_code as code, (${value})::text as value
    from board_rows b
    ${found ? sql`join projects p on p.agency_id = b.agency_id and p.project_id = b.project_id` : sql``}
    where b.agency_id = ${where.agencyId}::uuid and b.month = ${dayOf(where)} and ${all([
      inScope('b', where),
      where.state && isInState('b', where.state, where),
      where.behind && sql`b.behind`,
      where.reopening && hasRequest(sql`b.project_id`, sql`b.month`),
      found,
      after,
    ])}
    order by ${order.sort === 'code' ? sql`` : sql`${value} ${up ? sql`asc` : sql`desc`},`}
      b.project_code ${order.sort === 'code' && !up ? sql`desc` : sql`asc`}
    limit ${page.limit}`.execute(tx);
  return rows;
}

function afterOf(sort: BoardSort, up: boolean, after: BoardPlace) {
  if (sort === 'code') return up ? sql`b.project_code > ${after.code}` : sql`b.project_code < ${after.code}`;
  const value = sort === 'work' ? sql`${after.value}::numeric` : sql`${after.value}::bigint`;
  const beyond = up ? sql`${sortValue[sort]} > ${value}` : sql`${sortValue[sort]} < ${value}`;
  return sql`(${beyond} or (${sortValue[sort]} = ${value} and b.project_code > ${after.code}))`;
}

/** Projects of the year whose period does not have the month, or whose plan is not in force. */
async function listNothingDue(
  tx: AgencyTransaction,
  where: BoardWhere,
  order: BoardOrder,
  page: { after?: BoardPlace; limit: number },
): Promise<BoardKey[]> {
  if (where.behind || where.reopening) return [];
  const up = order.sort !== 'code' || order.direction === 'ascending';
  const after =
    page.after && (up ? sql`p.project_code > ${page.after.code}` : sql`p.project_code < ${page.after.code}`);
  const { rows } = await sql<BoardKey>`
    select p.project_id as "projectId", p.project_code as code, p.project_code as value
    from projects p
    where p.agency_id = ${where.agencyId}::uuid and p.fiscal_year = ${yearOf(where)}
      and not exists (select from board_rows b
        where b.agency_id = p.agency_id and b.month = ${dayOf(where)} and b.project_id = p.project_id)
      and ${all([inScope('p', where), isFound(where.search), after])}
    order by p.project_code ${up ? sql`asc` : sql`desc`}
    limit ${page.limit}`.execute(tx);
  return rows;
}
