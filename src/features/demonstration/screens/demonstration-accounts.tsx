import { useQuery } from '@tanstack/react-query';
import { Button, Section } from '../../../design/index.ts';
import { useLanguage, useWords } from '../../../design/language/index.ts';
import { firstAccounts, useRoleChange } from './first-accounts.ts';
import { messages } from './messages.ts';
import { demonstrationQuery } from './queries.ts';
import { AccountChoice } from './role-switch.tsx';

/** On the sign-in page: in as one of the accounts with one click, without a password. */
export function DemonstrationAccounts() {
  const w = useWords(messages);
  const { language } = useLanguage();
  const { data: demonstration } = useQuery(demonstrationQuery);
  const change = useRoleChange();
  if (!demonstration) return null;
  const { accounts } = demonstration;
  const agency = accounts[0]?.agency;
  return (
    <Section title={w('enter-title')}>
      <p className="mb-4 text-grid text-muted">
        {w('enter-text', { agency: (language === 'th' ? agency?.nameTh : agency?.nameEn) ?? '' })}
      </p>
      <div className="mb-4 grid gap-2 tablet:grid-cols-2">
        {firstAccounts(accounts, agency?.code).map(({ role, account }) => (
          <Button
            key={role}
            look="secondary"
            isDisabled={change.isPending}
            onPress={() => change.mutate(account.username)}
          >
            {w(`role.${role}`)}
          </Button>
        ))}
      </div>
      <AccountChoice accounts={accounts} current={change.variables ?? null} change={change} />
    </Section>
  );
}
