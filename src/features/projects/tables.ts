/** Rows of database/migrations/0021-projects.sql, 0072-project-life.sql and 0085-closing-requested.sql as Kysely reads them; dates are texts, numerics texts. */
import type { Generated } from 'kysely';
import type { Decimal } from '../../foundation/decimal.ts';
import type { FileStatus } from './papers/file-status.ts';
import type { IndicatorDirection, IndicatorKind, IndicatorLevel, ProjectState } from './plan/plan-types.ts';

type Agency = { agency_id: string };
type OfPlan = Agency & { project_id: string; plan_version: number };

export interface ProjectTables {
  projects: Agency & {
    project_id: string;
    fiscal_year: number;
    project_code: string;
    programme_id: string;
    unit_id: string;
    officer_person_id: string;
    coordinator_person_id: string | null;
    name: string;
    state: ProjectState;
    plan_version_in_force: number | null;
    created_on: string;
    submitted_on: string | null;
    approved_on: string | null;
    approved_by: string | null;
    locked_on: string | null;
    cancelled_on: string | null;
    closed_on: string | null;
    closing_requested_on: string | null;
    allocation_id: string | null;
    version: number;
    created_at: Date;
    created_by: string;
    changed_at: Date;
  };
  plan_versions: OfPlan & {
    state: 'draft' | 'in-force' | 'superseded';
    programme_id: string;
    officer_person_id: string;
    coordinator_person_id: string | null;
    name: string;
    project_type: string | null;
    budget_source: string | null;
    starts_on: string | null;
    ends_on: string | null;
    budget_satang: number | null;
    rationale: string;
    objectives: unknown;
    target_group: string;
    target_group_count: number | null;
    provinces: unknown;
    joint_units: unknown;
    achievement: string;
    contact_telephone: string;
    allocation_memo_number: string | null;
    derivation: string | null;
    created_at: Date;
    reason_kind: Generated<'opening' | 'amendment' | 'correction'>;
    reason_subject_id: string | null;
    in_force_on: string | null;
  };
  plan_indicators: OfPlan & {
    indicator_id: string;
    position: number;
    level: IndicatorLevel;
    name: string;
    unit_of_measure: string;
    kind: IndicatorKind;
    baseline: string | null;
    target: string | null;
    direction: IndicatorDirection;
    method: string;
  };
  plan_indicator_months: OfPlan & {
    indicator_id: string;
    month: string;
    value_kind: 'number' | 'not-applicable' | 'nothing';
    value: string | null;
    derivation: string | null;
  };
  plan_activities: OfPlan & {
    activity_id: string;
    position: number;
    name: string;
    budget_satang: number;
    weight: Decimal | string;
  };
  plan_activity_months: OfPlan & {
    activity_id: string;
    month: string;
    work_percent: string | null;
    planned_work: string;
    spending_satang: number | null;
    derivation: string | null;
  };
  project_links: OfPlan & { plan_node_id: string };
  project_files: Agency & {
    project_id: string;
    file_id: string;
    kind: string;
    name: string;
    attached_state: string;
    status: FileStatus;
    subject_type: string | null;
    subject_id: string | null;
    attached_at: Date;
    attached_by: string;
  };
  project_month_plans: OfPlan & {
    month: string;
    fiscal_year: number;
    work_percent: string;
    work_percent_cumulative: string;
    spending_satang: number;
    spending_cumulative_satang: number;
  };
  project_decisions: OfPlan & {
    decision_id: string;
    event: string;
    from_state: ProjectState;
    to_state: ProjectState;
    person_id: string | null;
    on_behalf_of: string | null;
    comment: string;
    document_number: string | null;
    decided_on: string;
    decided_at: Date;
    content: unknown;
  };
  project_code_counters: Agency & { code_prefix: string; last_number: number };
  allocations: Agency & {
    allocation_id: string;
    fiscal_year: number;
    programme_id: string;
    unit_id: string;
    project_name: string;
    amount_satang: number;
    memo_number: string;
    memo_date: string;
    file_id: string | null;
    notified_on: string | null;
    notified_by: string | null;
    version: number;
    created_at: Date;
    created_by: string;
    changed_at: Date;
  };
  return_marks: Agency & {
    mark_id: string;
    project_id: string;
    place: string;
    comment: string;
    made_by: string;
    made_on: string;
    made_at: Date;
    mended_by: string | null;
    mended_at: Date | null;
  };
  paper_approvals: Agency & {
    paper_approval_id: string;
    project_id: string;
    approved_on: string;
    document_number: string;
    file_id: string;
    entered_on: string;
    entered_by: string;
    entered_at: Date;
    due_on: string;
    late: boolean;
  };
}
