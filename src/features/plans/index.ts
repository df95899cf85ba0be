/** Door of plans: programmes of a fiscal year and the plan nodes above them. */
export { createPlanNode } from './create-plan-node.ts';
export { createProgramme } from './create-programme.ts';
export { loadPlanNodes } from './load-plan-nodes.ts';
export { planMessages } from './messages.ts';
export { type PlanRoutes, planRoutes } from './routes.ts';
export type { PlanNode, PlanNodeLevel, Programme } from './schemas.ts';
export { findProgramme, listPlanNodes, listProgrammes, listUnknownPlanNodes } from './store.ts';
export { updateProgramme } from './update-programme.ts';
