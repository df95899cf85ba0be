import type { Role } from './roles.ts';

/** Units over which something may be done: every unit of the agency, or these (UUIDs, descendants included). */
export type UnitScope = 'all' | string[];

/** A role that the actor holds today, with the units it reaches (already widened to the whole subtree). */
export interface HeldRole {
  role: Role;
  unitIds: UnitScope;
}

/** The person on whose behalf the actor acts in this request (ACT-33): รักษาการแทน or ปฏิบัติราชการแทน. */
export interface OnBehalfOf {
  personId: string;
  displayName: string;
  unitId: string;
  kind: 'acting-head' | 'acting-for';
}

/** Who acts: a signed-in person of one agency. */
export interface Actor {
  agencyId: string;
  personId: string;
  userId: string;
  displayName: string;
  /** The unit in which the person sits. */
  unitId: string;
  roles: HeldRole[];
  onBehalfOf?: OnBehalfOf;
}
