/** Rows of database/migrations/0074-amendments.sql and 0084-amendment-requests.sql as Kysely reads them; dates are texts. */
import type { AmendmentState } from './workflow.ts';

export type AmendmentTables = {
  amendments: {
    agency_id: string;
    amendment_id: string;
    project_id: string;
    number: number;
    state: AmendmentState;
    made_from: number;
    plan: unknown;
    resolved_plan: unknown;
    cancel: boolean;
    reason: string;
    effect: string;
    late_reason: string;
    late: boolean | null;
    reported_until: string | null;
    requested_on: string | null;
    resolution_requested_on: string | null;
    kinds: unknown;
    decided_by: 'director' | 'board' | null;
    made_version: number | null;
    ended_on: string | null;
    drop_reason: string;
    copy_version: number;
    version: number;
    created_on: string;
    created_at: Date;
    created_by: string;
    changed_at: Date;
    changed_by: string;
  };
  amendment_papers: {
    agency_id: string;
    amendment_id: string;
    position: number;
    request_kind: string;
    paper: 'form-400' | 'form-200';
    file_id: string;
    sha256: string;
    made_on: string;
    made_at: Date;
    made_by: string;
  };
  board_meetings: {
    agency_id: string;
    meeting_id: string;
    fiscal_year: number;
    number: string;
    held_on: string;
    minutes_number: string | null;
    minutes_file_id: string | null;
    minutes_sha256: string | null;
    version: number;
    created_at: Date;
    created_by: string;
    changed_at: Date;
    changed_by: string;
  };
  agenda_items: {
    agency_id: string;
    item_id: string;
    meeting_id: string;
    amendment_id: string;
    agenda_number: string;
    put_by: string;
    put_at: Date;
    resolution: 'approved' | 'refused' | 'deferred' | null;
    resolution_text: string;
    content: unknown;
    resolved_on: string | null;
    resolved_by: string | null;
    resolved_at: Date | null;
  };
};
