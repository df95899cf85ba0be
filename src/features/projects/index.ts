/** Door of projects for the server and other features. Browser-safe rules: rules.ts. Screens: screens/index.ts. */
export { approveProject } from './approve-project.ts';
export { createProject } from './create-project.ts';
export type { ProjectFile } from './decision-store.ts';
export { form100Facts } from './form-100-facts.ts';
export { FORM_100, type Form100Facts, form100 } from './forms/form-100.ts';
export { lockProject } from './lock-project.ts';
export { projectMessages } from './messages.ts';
export { listMonthPlans, type ProjectMonthPlan } from './month-plan-store.ts';
export * from './plan-types.ts';
export { type ProjectDetails, projectDetails } from './project-details.ts';
export { type HistoryEntry, projectHistory } from './project-history.ts';
export { findProjectPlan, listProjectPlansInForce } from './project-plan.ts';
export { returnProject } from './return-project.ts';
export { type ProjectRoutes, projectRoutes } from './routes.ts';
export { savePlanDraft } from './save-plan-draft.ts';
export {
  type Approval,
  approvalSchema,
  type CreateProject,
  createProjectSchema,
  type Decision,
  type PlanDraft,
  planDraftSchema,
} from './schemas.ts';
export {
  findProject,
  listProjects,
  type ProjectListRow,
} from './store.ts';
export { submitProject } from './submit-project.ts';
export { withdrawProject } from './withdraw-project.ts';
