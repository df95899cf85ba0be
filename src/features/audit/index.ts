/** The audit trail: every action writes to it, a job seals it, auditors read it. */
export { auditMessages } from './messages.ts';
export {
  type AuditContext,
  type AuditEvent,
  auditInsert,
  recordAudit,
  recordAudits,
} from './record-audit.ts';
export { sealAudit } from './seal-audit.ts';
export type { AuditTables } from './tables.ts';
export { type AuditProblem, type AuditVerification, verifyAudit } from './verify-audit.ts';
