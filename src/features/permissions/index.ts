/** Who may do what, and the frame in which every action runs. */
export { act, askFirst, perform, requestIdOf, signedInOf } from './act.ts';
export type { ActionContext, Authentication, FeatureDependencies, SignedIn } from './action-context.ts';
export { permissionMessages } from './messages.ts';
export * from './rules.ts';
export { runAction } from './run-action.ts';
