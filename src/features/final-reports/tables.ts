/** Rows of database/migrations/0075-final-reports.sql as the driver gives them. */
import type { AnnexKind } from './files/annex-kinds.ts';

export type FinalReportTables = {
  final_reports: {
    agency_id: string;
    project_id: string;
    state: 'writing' | 'complete';
    revision: number;
    created_at: Date;
    changed_at: Date;
    changed_by: string;
  };
  final_report_places: {
    agency_id: string;
    project_id: string;
    place: string;
    version: number;
    content: unknown;
    changed_at: Date;
    changed_by: string;
  };
  final_report_files: {
    agency_id: string;
    project_id: string;
    file_id: string;
    kind: 'picture' | AnnexKind;
    name: string;
    width_px: number | null;
    height_px: number | null;
    added_at: Date;
    added_by: string;
    removed_at: Date | null;
  };
  final_report_revisions: {
    agency_id: string;
    project_id: string;
    revision: number;
    plan_version: number;
    completed_at: Date;
    completed_on: string;
    completed_by: string;
    pages: number;
    snapshot: unknown;
    pdf_file_id: string;
    pdf_sha256: string;
    word_file_id: string;
    word_sha256: string;
    reopened_at: Date | null;
    reopened_by: string | null;
    reopening_reason: string | null;
  };
};
