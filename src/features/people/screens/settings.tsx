import { useQuery } from '@tanstack/react-query';
import { Link, PageHeader, Section } from '../../../design/index.ts';
import { useWords } from '../../../design/language/index.ts';
import type { ActionName } from '../../permissions/rules.ts';
import { meOfPeople } from './api.ts';
import { screenMessages } from './messages.ts';

/** Places of the settings; a person sees those that the role has. */
const places = [
  { to: '/account', word: 'settings.account', action: null },
  { to: '/account/delegations', word: 'settings.delegations', action: 'approvals.delegate' },
  { to: '/settings/agency', word: 'settings.agency', action: 'agencies.view' },
  { to: '/settings/units', word: 'settings.units', action: 'agencies.view' },
  { to: '/settings/people', word: 'settings.people', action: 'people.view' },
  { to: '/settings/approvals', word: 'settings.approvals', action: 'approvals.view' },
  { to: '/settings/memos', word: 'settings.memos', action: 'memos.edit-settings' },
  { to: '/settings/permissions', word: 'settings.permissions', action: null },
  { to: '/settings/audit', word: 'settings.audit', action: 'audit.view' },
] as const satisfies readonly { to: string; word: string; action: ActionName | null }[];

export function Settings() {
  const w = useWords(screenMessages);
  const permissions = useQuery(meOfPeople).data?.permissions ?? [];
  return (
    <>
      <PageHeader title={w('settings.title')} />
      <Section>
        <ul className="grid gap-4">
          {places
            .filter(({ action }) => action === null || permissions.includes(action))
            .map(({ to, word }) => (
              <li key={to}>
                <Link to={to}>{w(word)}</Link>
              </li>
            ))}
        </ul>
      </Section>
    </>
  );
}
