import type { Role } from './roles.ts';

/**
 * One row of the permission table.
 *
 * Scope: `units` = only in units that the role assignment reaches; `agency` = anywhere in the agency, whatever
 * the assignment reaches; `own` = only on records of which the person is the named owner.
 * `states`: the action is possible only while the record is in one of these; absent = in every state.
 */
export type PermissionScope = 'units' | 'agency' | 'own';

export interface Permission {
  title: { th: string; en: string };
  allow: Partial<Record<Role, PermissionScope>>;
  states?: readonly string[];
  /** Who can change the state that stands in the way, and how. */
  helper?: Role;
}
