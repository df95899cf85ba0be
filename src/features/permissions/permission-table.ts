/**
 * The one permission table: role × action × scope × state (ACT-32). The server decides from it, the screens hide
 * or explain from it, and a test walks every route through it. Its rows stand in two files, in alphabetical order.
 */
import type { Permission } from './permission.ts';
import { rowsAToL } from './permission-rows-a-l.ts';
import { rowsMToZ } from './permission-rows-m-z.ts';

export type { Permission, PermissionScope } from './permission.ts';

export const permissionTable = { ...rowsAToL, ...rowsMToZ };

export type ActionName = keyof typeof permissionTable;

export const actionNames = Object.keys(permissionTable) as ActionName[];

export function permissionFor(action: ActionName): Permission {
  return permissionTable[action];
}
