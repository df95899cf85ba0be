/** Requests for approval: their chains, their frozen content, the decisions on them. Subjects come from other features. */
export { type ApprovalSubject, type ApprovalSubjects, subjectsByKind } from './approval-subject.ts';
export type { Approver, Step } from './chain/approvers.ts';
export { decideRequest } from './deciding/decide-request.ts';
export type { Decided, DecisionInput } from './deciding/record-decision.ts';
export { type InboxItem, viewInbox } from './inbox/view-inbox.ts';
export {
  type ApprovalDecision,
  type ApprovalRequest,
  lastDecision,
} from './request/approval-request.ts';
export { type ApprovalAsked, requestApproval } from './request/request-approval.ts';
export { findOpenRequest, findRequest, listRequests } from './request/request-store.ts';
export { withdrawRequest } from './request/withdraw-request.ts';
export { type ApprovalRoutes, approvalRoutes } from './routes.ts';
export * from './rules.ts';
