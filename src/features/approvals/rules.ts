/** The part of approvals that runs in the browser too. */
export {
  type ApprovalContent,
  type Check,
  checksAt,
  type Difference,
  type Mark,
  type Paper,
} from './approval-content.ts';
export { MOST_STEPS, refuseChain } from './chain/check-chain.ts';
export { approvalMessages } from './messages.ts';
export {
  type ApprovingRole,
  approvingRoles,
  type ChainStep,
  type Condition,
  conditionCodes,
  defaultChains,
  isForInformation,
  isRequestKind,
  type Post,
  type RequestKind,
  requestKindCodes,
} from './request-kinds.ts';
export { MOST_AT_ONCE, type RequestEvent, type RequestState, requestWorkflow } from './workflow.ts';
