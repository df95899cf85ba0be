import { TestBrowser, testPerson } from '../../src/features/people/testing.ts';
import {
  type ActionName,
  permissionFor,
  type Role,
  roleCodes,
} from '../../src/features/permissions/rules.ts';
import type { ContractRoute } from './contract.ts';
import type { Installation } from './installation.ts';

export const walkedRoles = roleCodes.filter((role) => role !== 'public');

export interface Walkers {
  /** Nobody is signed in. */
  signedOut: TestBrowser;
  as(role: Role): TestBrowser;
  /** Somebody who may do what the route does, in the unit of the own ground. */
  permitted(route: ContractRoute): TestBrowser;
}

/** One person for each role, whose roles reach the unit of the own ground. */
export async function plantWalkers({ app, deps, home, grounds, signedIn }: Installation): Promise<Walkers> {
  const walkers = new Map<Role, TestBrowser>();
  for (const role of walkedRoles) {
    await testPerson(deps, home, `walker.${role}`, role, grounds.own.unitId);
    walkers.set(role, await signedIn(`walker.${role}`));
  }
  const signedOut = new TestBrowser(app);
  const as = (role: Role) => walkers.get(role) as TestBrowser;
  return {
    signedOut,
    as,
    permitted: ({ action }) => {
      if (action === 'public') return signedOut;
      if (action === 'signed-in') return as('administrator');
      const [role] = Object.keys(permissionFor(action as ActionName).allow);
      return as(role as Role);
    },
  };
}
