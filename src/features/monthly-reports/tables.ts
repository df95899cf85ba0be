/** Rows of database/migrations/0030-monthly-reports.sql as the driver gives them. Months: first day, 'YYYY-MM-DD'. */
import type { ValueKind } from '../../foundation/value.ts';
import type { ReportSnapshot } from './submission/report-snapshot.ts';

export type MonthlyReportTables = {
  monthly_reports: {
    agency_id: string;
    report_id: string;
    project_id: string;
    month: string;
    state: 'draft' | 'submitted' | 'reopened';
    revision: number;
    open_until: string | null;
    version: number;
    created_at: Date;
    changed_at: Date;
    changed_by: string;
  };
  report_revisions: {
    agency_id: string;
    report_id: string;
    revision: number;
    plan_version: number;
    reason: string | null;
    opened_by: string | null;
    started_at: Date;
    submitted_at: Date | null;
    submitted_by: string | null;
    submitted_on: string | null;
    late: boolean | null;
    snapshot: ReportSnapshot | string | null;
    pdf_file_id: string | null;
    pdf_sha256: string | null;
  };
  report_activity_results: {
    agency_id: string;
    report_id: string;
    revision: number;
    activity_id: string;
    work_kind: ValueKind;
    work_percent: string | null;
    work_done: string;
    problem: string;
    remedy: string;
    spending_kind: ValueKind;
    spending_satang: number | null;
    derivation: string | null;
  };
  report_indicator_results: {
    agency_id: string;
    report_id: string;
    revision: number;
    indicator_id: string;
    value_kind: ValueKind;
    value: string | null;
    note: string;
    derivation: string | null;
  };
  reopening_requests: {
    agency_id: string;
    reopening_id: string;
    report_id: string | null;
    project_id: string;
    month: string;
    reason: string;
    requested_by: string;
    requested_at: Date;
    state: 'requested' | 'granted' | 'refused' | 'withdrawn';
    decided_by: string | null;
    decided_at: Date | null;
    decision_reason: string | null;
    open_until: string | null;
    version: number;
  };
  report_files: {
    agency_id: string;
    report_id: string;
    revision: number;
    file_id: string;
    activity_id: string | null;
    name: string;
  };
  report_month_summaries: {
    agency_id: string;
    project_id: string;
    month: string;
    state: 'draft' | 'submitted' | 'reopened';
    revision: number;
    open_until: string | null;
    submitted_at: Date | null;
    submitted_late: boolean | null;
    work_percent: string | null;
    spending_satang: number | null;
    problems: number;
    changed_at: Date;
    changed_by: string;
  };
};
