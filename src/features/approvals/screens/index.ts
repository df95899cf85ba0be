/** Screens of approvals. */
export { ApprovalInbox } from './inbox/approval-inbox.tsx';
export { ApprovalTrail, type ApprovalTrailProps } from './request/approval-trail.tsx';
export { Differences } from './request/differences.tsx';
export { RequestChecks } from './request/request-checks.tsx';
export { ApprovalChains } from './settings/approval-chains.tsx';
export { MyDelegations } from './settings/my-delegations.tsx';
