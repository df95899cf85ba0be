/** Rows of database/migrations/0020-plans.sql as Kysely reads them. */
import type { PlanNodeLevel } from './schemas.ts';

export interface PlanTables {
  plan_nodes: {
    agency_id: string;
    plan_node_id: string;
    parent_plan_node_id: string | null;
    level: PlanNodeLevel;
    code: string;
    name: string;
    position: number;
  };
  programmes: {
    agency_id: string;
    programme_id: string;
    fiscal_year: number;
    number: string;
    name: string;
    kind: string;
    budget_output: string | null;
    unit_id: string | null;
    position: number;
    version: number;
    created_at: Date;
  };
  programme_links: { agency_id: string; programme_id: string; plan_node_id: string };
}
