/** The part of the permissions that runs in the browser too. */
export type { Actor, HeldRole, OnBehalfOf, UnitScope } from './actor.ts';
export { permissionMessages } from './messages.ts';
export {
  type ActionName,
  actionNames,
  type Permission,
  type PermissionScope,
  permissionFor,
  permissionTable,
} from './permission-table.ts';
export {
  type GrantedPermission,
  isGranted,
  type PermitSubject,
  permissionsOf,
  permit,
  unitScopeOf,
} from './permit.ts';
export { neverDeciding, type Role, readingRoles, roleCodes, roles } from './roles.ts';
export { stateWord, stateWords } from './states.ts';
