import { useQuery } from '@tanstack/react-query';
import { Button, Select } from '../../../design/index.ts';
import { useWords } from '../../../design/language/index.ts';
import { type Account, firstAccounts, useRoleChange } from './first-accounts.ts';
import { messages } from './messages.ts';

/** What GET /api/v1/me answers; the frame has asked for it already. */
type Asker = { person: { username: string } | null; agency: { code: string } | null };

/** Another role in one click, in the banner of who is signed in. */
export function RoleSwitch({ accounts }: { accounts: readonly Account[] }) {
  const w = useWords(messages);
  const { data: me } = useQuery<Asker>({ queryKey: ['me'], enabled: false });
  const change = useRoleChange();
  const current = me?.person?.username ?? null;
  const own = accounts.find((account) => account.username === current);
  return (
    <>
      <fieldset className="flex flex-wrap items-center gap-1 max-desk:hidden">
        <legend className="sr-only">{w('roles')}</legend>
        {firstAccounts(accounts, me?.agency?.code, own).map(({ role, account: { username } }) => (
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
      <AccountChoice accounts={accounts} current={change.variables ?? current} change={change} />
    </>
  );
}

/** Every account of the demonstration. */
export function AccountChoice(props: {
  accounts: readonly Account[];
  current: string | null;
  change: ReturnType<typeof useRoleChange>;
}) {
  const { accounts, current, change } = props;
  const w = useWords(messages);
  return (
    <Select
      label={w('other-accounts')}
      hideLabel
      value={current}
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
  );
}
