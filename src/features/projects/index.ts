/** Door of projects for the server and other features. Browser-safe rules: rules.ts. Screens: screens/index.ts. */

export { FORM_100, form100 } from './forms/form-100.ts';
export { type Form100Facts, form100Facts } from './forms/form-100-facts.ts';
export {
  changeProjectState,
  type LifeEvent,
  type StateDecision,
} from './life/change-project-state.ts';
export { projectMessages } from './messages.ts';
export { approveProject } from './opening/approve-project.ts';
export type { ProjectFile } from './opening/decision-store.ts';
export { lockProject } from './opening/lock-project.ts';
export { returnProject } from './opening/return-project.ts';
export { submitProject } from './opening/submit-project.ts';
export { withdrawProject } from './opening/withdraw-project.ts';
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
} from './register/project-store.ts';
export { type ProjectRoutes, projectRoutes } from './routes.ts';
export {
  type Approval,
  approvalSchema,
  type CreateProject,
  createProjectSchema,
  type Decision,
  type PlanDraft,
  planDraftSchema,
} from './schemas.ts';
