import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Select } from '../../../design/index.ts';
import { useWords } from '../../../design/language/index.ts';
import { answer } from '../../../platform/api-client/index.ts';
import { messages } from './messages.ts';
import { type Demonstration, demonstrationApi } from './queries.ts';

/** What GET /api/v1/me answers; the frame has asked for it already. */
type Asker = { person: { username: string } | null; agency: { code: string } | null };

/** The roles of the year's work, one button each; every other account stands in the list. */
const FIRST_ROLES = ['project-officer', 'monitoring-officer', 'director', 'administrator'] as const;

/** One click: the page begins anew as that person, at their home. */
export function RoleSwitch({ accounts }: { accounts: Demonstration['accounts'] }) {
  const w = useWords(messages);
  const { data: me } = useQuery<Asker>({ queryKey: ['me'], enabled: false });
  const change = useMutation({
    mutationFn: (username: string) => answer(demonstrationApi().role.$post({ json: { username } })),
    onSuccess: () => window.location.assign('/'),
  });
  const agency = me?.agency?.code ?? accounts[0]?.agency.code;
  const current = me?.person?.username ?? null;
  const own = accounts.find((account) => account.username === current);
  const buttons = FIRST_ROLES.flatMap((role) => {
    // Who is already in the role stays who they are.
    const account =
      own?.role === role ? own : accounts.find((each) => each.role === role && each.agency.code === agency);
    return account ? [{ role, username: account.username }] : [];
  });
  return (
    <>
      <fieldset className="flex flex-wrap items-center gap-1 max-desk:hidden">
        <legend className="sr-only">{w('roles')}</legend>
        {buttons.map(({ role, username }) => (
          <Button
            key={role}
            look={username === current ? 'secondary' : 'quiet'}
            small
            aria-current={username === current ? 'true' : undefined}
            isDisabled={change.isPending}
            onPress={() => change.mutate(username)}
          >
            {w(`role.${role}`)}
          </Button>
        ))}
      </fieldset>
      <Select
        label={w('other-accounts')}
        hideLabel
        value={change.variables ?? current}
        onChange={(username) => change.mutate(username)}
        isDisabled={change.isPending}
        error={change.isError ? w('failed') : undefined}
        placeholder={w('other-accounts')}
        choices={accounts.map((account) => ({
          key: account.username,
          word: w('role-choice', { name: account.displayName, agency: account.agency.abbreviation }),
          note: account.unit,
        }))}
        className="min-w-0 max-w-sm flex-1"
      />
    </>
  );
}
