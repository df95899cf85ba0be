/** Columns of audit_events and audit_seals; what they mean stands in database/migrations/0013-audit.sql. */
export interface AuditEventRow {
  agency_id: string;
  audit_id: string;
  occurred_at: Date;
  person_id: string | null;
  on_behalf_of: string | null;
  action: string;
  subject_type: string;
  subject_id: string;
  /** JSON text when written, the value when read. */
  before: unknown;
  after: unknown;
  request_id: string;
}

export interface AuditSealRow {
  agency_id: string;
  seal_number: number;
  sealed_at: Date;
  first_audit_id: string;
  last_audit_id: string;
  events: number;
  audit_ids: string[];
  events_hash: string;
  previous_hash: string;
  seal_hash: string;
}

export interface AuditTables {
  audit_events: AuditEventRow;
  audit_seals: AuditSealRow;
}
