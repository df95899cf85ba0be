/** Screens of the audit trail. */
export { AuditTrail } from './audit-trail.tsx';
