/** Rows of database/migrations/0076-closings.sql as Kysely reads them; dates are texts. */
import type { ClosingState } from './workflow/closing-workflow.ts';
import type { DelayState } from './workflow/delay-workflow.ts';

type Agency = { agency_id: string };
type OfClosing = Agency & { closing_id: string };

export interface ClosingTables {
  closings: OfClosing & {
    project_id: string;
    state: Exclude<ClosingState, 'not-begun'>;
    recipient_count: number | null;
    stakeholder_count: number | null;
    memo_id: string | null;
    approved_on: string | null;
    money_returned_on: string | null;
    original_received_on: string | null;
    closed_on: string | null;
    version: number;
    created_at: Date;
    created_by: string;
    changed_at: Date;
    changed_by: string;
  };
  closing_returns: OfClosing & {
    position: number;
    name: string;
    memo_number: string;
    principal_satang: number | null;
    interest_satang: number | null;
    receipt_number: string | null;
    received_on: string | null;
    recorded_by: string | null;
    recorded_at: Date | null;
  };
  accounting_reports: Agency & {
    accounting_report_id: string;
    project_id: string;
    as_of: string;
    spent_satang: number;
    committed_satang: number;
    entered_on: string;
    entered_at: Date;
    entered_by: string;
  };
  closing_reviews: OfClosing & {
    round: number;
    submitted_on: string;
    reviewed_on: string | null;
    ended_on: string | null;
    outcome: ReviewOutcome | null;
    comment: string;
  };
  closing_steps: OfClosing & {
    step_id: string;
    event: string;
    from_state: ClosingState;
    to_state: ClosingState;
    person_id: string | null;
    on_behalf_of: string | null;
    comment: string;
    document_number: string | null;
    decided_on: string;
    decided_at: Date;
    content: unknown;
  };
  closing_delays: OfClosing & {
    delay_id: string;
    period: string;
    state: DelayState;
    reason: string;
    expected_on: string;
    memo_id: string | null;
    requested_on: string | null;
    acknowledged_on: string | null;
    comment: string;
    version: number;
    changed_at: Date;
    changed_by: string;
  };
}

export type ReviewOutcome = 'approved' | 'returned' | 'refused' | 'withdrawn';
