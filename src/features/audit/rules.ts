/** The part of the audit trail that runs in the browser too. */
export { auditMessages } from './messages.ts';
export { actionTitle, auditSentence } from './sentence.ts';
