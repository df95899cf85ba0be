/** SQL of plan nodes and programmes. Row security keeps the agency; inserts name it. */
import { sql } from 'kysely';
import type { AgencyTransaction } from '../../platform/database/index.ts';
import {
  type PlanNode,
  type PlanNodeLevel,
  type Programme,
  type ProgrammeContent,
  planNodeLevels,
} from './schemas.ts';
import type { PlanTables } from './tables.ts';

type UnitTable = { units: { agency_id: string; unit_id: string; active: boolean } };
const on = (tx: AgencyTransaction) => tx.withTables<PlanTables & UnitTable>();

/** Highest level first; within a level as the law lists them. */
export async function listPlanNodes(tx: AgencyTransaction): Promise<PlanNode[]> {
  return (await on(tx)
    .selectFrom('plan_nodes')
    .select([
      'plan_node_id as planNodeId',
      'parent_plan_node_id as parentPlanNodeId',
      'level as level',
      'code as code',
      'name as name',
    ])
    .orderBy(sql`array_position(${[...planNodeLevels]}::text[], level)`)
    .orderBy('position')
    .orderBy('code')
    .execute()) as PlanNode[];
}

/** The ids among these that are no plan node of the agency. */
export async function listUnknownPlanNodes(tx: AgencyTransaction, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await on(tx)
    .selectFrom('plan_nodes')
    .select('plan_node_id')
    .where('plan_node_id', 'in', [...ids])
    .execute();
  const known = new Set(rows.map((row) => row.plan_node_id));
  return ids.filter((id) => !known.has(id));
}

export async function isActiveUnit(tx: AgencyTransaction, unitId: string): Promise<boolean> {
  const row = await on(tx)
    .selectFrom('units')
    .select('unit_id')
    .where('unit_id', '=', unitId)
    .where('active', '=', true)
    .executeTakeFirst();
  return row !== undefined;
}

/** False when the level already has this code. */
export async function insertPlanNode(
  tx: AgencyTransaction,
  agencyId: string,
  node: PlanNode & { position: number },
): Promise<boolean> {
  const row = await on(tx)
    .insertInto('plan_nodes')
    .values({
      agency_id: agencyId,
      plan_node_id: node.planNodeId,
      parent_plan_node_id: node.parentPlanNodeId,
      level: node.level,
      code: node.code,
      name: node.name,
      position: node.position,
    })
    .onConflict((conflict) => conflict.columns(['agency_id', 'level', 'code']).doNothing())
    .returning('plan_node_id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function updatePlanNodeName(
  tx: AgencyTransaction,
  of: { level: PlanNodeLevel; code: string },
  name: string,
): Promise<void> {
  await on(tx)
    .updateTable('plan_nodes')
    .set({ name })
    .where('level', '=', of.level)
    .where('code', '=', of.code)
    .execute();
}

async function withLinks(
  tx: AgencyTransaction,
  rows: readonly PlanTables['programmes'][],
): Promise<Programme[]> {
  if (rows.length === 0) return [];
  const links = await on(tx)
    .selectFrom('programme_links')
    .select(['programme_id', 'plan_node_id'])
    .where(
      'programme_id',
      'in',
      rows.map((row) => row.programme_id),
    )
    .orderBy('plan_node_id')
    .execute();
  return rows.map((row) => ({
    programmeId: row.programme_id,
    fiscalYear: row.fiscal_year,
    number: row.number,
    name: row.name,
    kind: row.kind,
    budgetOutput: row.budget_output,
    unitId: row.unit_id,
    planNodeIds: links
      .filter((link) => link.programme_id === row.programme_id)
      .map((link) => link.plan_node_id),
    version: row.version,
  }));
}

export async function listProgrammes(tx: AgencyTransaction, fiscalYear: number): Promise<Programme[]> {
  const rows = await on(tx)
    .selectFrom('programmes')
    .selectAll()
    .where('fiscal_year', '=', fiscalYear)
    .orderBy('position')
    .orderBy('number')
    .execute();
  return withLinks(tx, rows);
}

export async function findProgramme(
  tx: AgencyTransaction,
  programmeId: string,
  options: { forChange?: boolean } = {},
): Promise<Programme | null> {
  let query = on(tx).selectFrom('programmes').selectAll().where('programme_id', '=', programmeId);
  if (options.forChange) query = query.forUpdate();
  const row = await query.executeTakeFirst();
  return row ? ((await withLinks(tx, [row]))[0] ?? null) : null;
}

const columns = (content: ProgrammeContent) => ({
  number: content.number,
  name: content.name,
  kind: content.kind,
  budget_output: content.budgetOutput,
  unit_id: content.unitId,
  position: positionOf(content.number),
});

/** "4.10" after "4.2": by its first two numbers; a number without digits comes last. */
function positionOf(number: string): number {
  const [first, second] = number.split('.').map((part) => Number.parseInt(part, 10));
  if (first === undefined || Number.isNaN(first)) return 1_000_000;
  return Math.min(first, 9_999) * 100 + Math.min(second || 0, 99);
}

/** False when the year already has a programme of this number. */
export async function insertProgramme(
  tx: AgencyTransaction,
  agencyId: string,
  of: { programmeId: string; fiscalYear: number; createdAt: Date },
  content: ProgrammeContent,
): Promise<boolean> {
  const row = await on(tx)
    .insertInto('programmes')
    .values({
      agency_id: agencyId,
      programme_id: of.programmeId,
      fiscal_year: of.fiscalYear,
      ...columns(content),
      version: 1,
      created_at: of.createdAt,
    })
    .onConflict((conflict) => conflict.columns(['agency_id', 'fiscal_year', 'number']).doNothing())
    .returning('programme_id')
    .executeTakeFirst();
  if (!row) return false;
  await insertLinks(tx, agencyId, of.programmeId, content.planNodeIds);
  return true;
}

export async function updateProgramme(
  tx: AgencyTransaction,
  agencyId: string,
  programme: Pick<Programme, 'programmeId' | 'version'>,
  content: ProgrammeContent,
): Promise<void> {
  await on(tx)
    .updateTable('programmes')
    .set({ ...columns(content), version: programme.version + 1 })
    .where('programme_id', '=', programme.programmeId)
    .execute();
  await on(tx).deleteFrom('programme_links').where('programme_id', '=', programme.programmeId).execute();
  await insertLinks(tx, agencyId, programme.programmeId, content.planNodeIds);
}

async function insertLinks(
  tx: AgencyTransaction,
  agencyId: string,
  programmeId: string,
  planNodeIds: readonly string[],
): Promise<void> {
  if (planNodeIds.length === 0) return;
  await on(tx)
    .insertInto('programme_links')
    .values(
      planNodeIds.map((planNodeId) => ({
        agency_id: agencyId,
        programme_id: programmeId,
        plan_node_id: planNodeId,
      })),
    )
    .execute();
}
