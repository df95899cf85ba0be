/** The audit trail: every action writes to it, a job seals it, auditors read it. */
export { auditMessages } from './messages.ts';
export {
  type AuditContext,
  type AuditEvent,
  auditInsert,
  recordAudit,
  recordAudits,
} from './record-audit.ts';
export { type AuditEventView, type AuditPage, type AuditRoutes, auditRoutes } from './routes.ts';
export { sealAudit } from './seal-audit.ts';
export { actionTitle, auditSentence } from './sentence.ts';
export type { AuditTables } from './tables.ts';
export { type AuditProblem, type AuditVerification, verifyAudit } from './verify-audit.ts';
