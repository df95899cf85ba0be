/** Door of projects for the server and other features. Browser-safe rules: rules.ts. Screens: screens/index.ts. */

export { type AllocationRoutes, allocationRoutes } from './allocation-routes.ts';
export { type Allocation, listAllocations } from './allocations/allocation-store.ts';
export { changeAllocation, recordAllocation } from './allocations/change-allocation.ts';
export { attachSummaryTable, notifyAllocation } from './allocations/notify-allocation.ts';
export { createProjectFromAllocation } from './allocations/use-allocation.ts';
export { type ProjectFileRoutes, projectFileRoutes } from './file-routes.ts';
export { FORM_100, form100 } from './forms/form-100.ts';
export { type Form100Facts, form100Facts } from './forms/form-100-facts.ts';
export {
  changeProjectState,
  type LifeEvent,
  type StateDecision,
} from './life/change-project-state.ts';
export { projectMessages } from './messages.ts';
export { approveProject } from './opening/approve-project.ts';
export { listFilesOf, listProjectFiles, type ProjectFile } from './opening/decision-store.ts';
export { enterPaperApproval } from './opening/enter-paper-approval.ts';
export { lockProject } from './opening/lock-project.ts';
export { type DifferencesInWords, type OpeningSubjects, openingSubjects } from './opening/opening-subject.ts';
export { requestOpening } from './opening/request-opening.ts';
export { submitProject } from './opening/submit-project.ts';
export { withdrawOpening } from './opening/withdraw-opening.ts';
export { type OpeningRoutes, openingRoutes } from './opening-routes.ts';
export { attachFile } from './papers/attach-file.ts';
export type { FileStatus } from './papers/file-status.ts';
export type { FileSubject } from './papers/file-subject.ts';
export { removeFile } from './papers/remove-file.ts';
export { checkPlanCopy } from './plan/check-plan-copy.ts';
export { findPlanDraft } from './plan/find-plan-draft.ts';
export { listMonthPlans, type ProjectMonthPlan } from './plan/month-plan-store.ts';
export { listPlanHistory, type PlanHistoryEntry } from './plan/plan-history-store.ts';
export * from './plan/plan-types.ts';
export { findProjectPlan, listProjectPlansInForce } from './plan/project-plan.ts';
export { judgePlanCopy, type PlanReason, type PutInForce, putPlanInForce } from './plan/put-plan-in-force.ts';
export { savePlanDraft } from './plan/save-plan-draft.ts';
export { createProject } from './register/create-project.ts';
export { type ProjectDetails, projectDetails } from './register/project-details.ts';
export { type HistoryEntry, projectHistory } from './register/project-history.ts';
export {
  findProject,
  listProjects,
  type ProjectListRow,
  type ProjectRecord,
  updateClosingRequest,
} from './register/project-store.ts';
export { projectDetailsSchema } from './response-schemas.ts';
export { type ProjectRoutes, projectRoutes } from './routes.ts';
export {
  type Approval,
  approvalSchema,
  type CreateProject,
  createProjectSchema,
  type Decision,
  type PlanDraft,
  type PlanDraftInput,
  planDraftSchema,
} from './schemas.ts';
export { type UnlockRoutes, unlockRoutes } from './unlock-routes.ts';
export { expireUnlocks } from './unlocking/end-unlock.ts';
export type { UnlockDoors } from './unlocking/unlock-doors.ts';
export { listUnlocksToDecide } from './unlocking/view-unlocks.ts';
