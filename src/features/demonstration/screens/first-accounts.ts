import { useMutation } from '@tanstack/react-query';
import { answer } from '../../../platform/api-client/index.ts';
import { type Demonstration, demonstrationApi } from './queries.ts';

/** The roles of the year's work, one button each; every other account stands in a list. */
const FIRST_ROLES = ['project-officer', 'monitoring-officer', 'director', 'administrator'] as const;

export type Account = Demonstration['accounts'][number];

/** The account of each first role in an agency; who is already in the role stays who they are. */
export function firstAccounts(accounts: readonly Account[], agency: string | undefined, own?: Account) {
  return FIRST_ROLES.flatMap((role) => {
    const account =
      own?.role === role ? own : accounts.find((each) => each.role === role && each.agency.code === agency);
    return account ? [{ role, account }] : [];
  });
}

/** One click: the page begins anew as that person, at their home. */
export function useRoleChange() {
  return useMutation({
    mutationFn: (username: string) => answer(demonstrationApi().role.$post({ json: { username } })),
    onSuccess: () => window.location.assign('/'),
  });
}
