/** Door of projects for the server and other features. Browser-safe rules: rules.ts. Screens: screens/index.ts. */
export * from './plan-types.ts';
export { findProjectPlan, listProjectPlansInForce } from './project-plan.ts';
