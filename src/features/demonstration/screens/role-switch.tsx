import { useMutation, useQuery } from '@tanstack/react-query';
import { ComboBox } from '../../../design/index.ts';
import { useWords } from '../../../design/language/index.ts';
import { answer } from '../../../platform/api-client/index.ts';
import { messages } from './messages.ts';
import { type Demonstration, demonstrationApi } from './queries.ts';

/** What GET /api/v1/me answers; the frame has asked for it already. */
type Asker = { person: { username: string } | null };

/** One choice is one click: the page begins anew as that person, at their home. */
export function RoleSwitch({ accounts }: { accounts: Demonstration['accounts'] }) {
  const w = useWords(messages);
  const { data: me } = useQuery<Asker>({ queryKey: ['me'], enabled: false });
  const change = useMutation({
    mutationFn: (username: string) => answer(demonstrationApi().role.$post({ json: { username } })),
    onSuccess: () => window.location.assign('/'),
  });
  return (
    <ComboBox
      label={w('role')}
      hideLabel
      value={change.variables ?? me?.person?.username ?? null}
      onChange={(username) => username !== null && change.mutate(username)}
      isDisabled={change.isPending}
      error={change.isError ? w('failed') : undefined}
      placeholder={w('role')}
      choices={accounts.map((account) => ({
        key: account.username,
        word: w('role-choice', { name: account.displayName, agency: account.agency.abbreviation }),
        note: account.unit,
      }))}
      className="w-full max-w-md"
    />
  );
}
