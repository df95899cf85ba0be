import { type Refusal, refuse } from '../../foundation/refusal.ts';
import type { Role } from '../permissions/rules.ts';
import type { AssignmentInput } from './schemas.ts';

/** Those who work on the projects of their own unit. */
const unitRoles: readonly Role[] = [
  'project-officer',
  'project-coordinator',
  'external-agency-officer',
  'joint-unit-officer',
];

/** How far a role usually reaches; whoever assigns it may choose otherwise. */
export function usualScope(role: Role): AssignmentInput['scope'] {
  if (role === 'superior') return 'command';
  return unitRoles.includes(role) ? 'unit' : 'agency';
}

/** What a list of role assignments must be. Refusals: assignment-unit-missing, assignment-days-turned. */
export function refuseAssignments(assignments: readonly AssignmentInput[]): Refusal | null {
  for (const [index, each] of assignments.entries()) {
    const place = (name: string) => ({ place: `roles[${index}].${name}` });
    if ((each.scope === 'unit') !== (each.unitId !== null))
      return refuse('invalid', 'assignment-unit-missing', {}, place('unitId')).refusal;
    if (each.validTo !== null && each.validTo < each.validFrom)
      return refuse('invalid', 'assignment-days-turned', {}, place('validTo')).refusal;
  }
  return null;
}
