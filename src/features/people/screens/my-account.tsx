import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import {
  Button,
  DataTable,
  Facts,
  Link,
  PageHeader,
  Section,
  Skeleton,
  TextField,
  useAnnounce,
} from '../../../design/index.ts';
import { useFormat, useLanguage, useWords } from '../../../design/language/index.ts';
import { answer } from '../../../platform/api-client/index.ts';
import { roles } from '../../permissions/rules.ts';
import { meOfPeople, peopleApi, sessionsQuery } from './api.ts';
import { screenMessages } from './messages.ts';
import { NewPasswordFields, newPasswordFault } from './new-password-fields.tsx';
import { RequestRefusal } from './request-refusal.tsx';
import { SecondFactor } from './second-factor.tsx';

/** One's own account: who one is, second factor, password, sessions. */
export function MyAccount() {
  const w = useWords(screenMessages);
  const { language } = useLanguage();
  const me = useQuery(meOfPeople).data;
  if (!me?.person) return <Skeleton lines={8} />;
  const { person, unit } = me;
  return (
    <>
      <PageHeader
        title={w('account.title')}
        note={person.username}
        actions={
          me.permissions.includes('approvals.delegate') && (
            <Link look="secondary" icon="people" to="/account/delegations">
              {w('account.delegations')}
            </Link>
          )
        }
      />
      <div className="grid gap-6">
        <Section>
          <Facts
            facts={[
              { term: w('person.name'), value: person.name },
              { term: w('person.position'), value: person.position ?? '–' },
              { term: w('person.unit'), value: (language === 'th' ? unit?.nameTh : unit?.nameEn) ?? '–' },
              {
                term: w('person.roles'),
                value: me.roles.map((role) => roles[role][language]).join(', ') || '–',
              },
            ]}
          />
        </Section>
        <SecondFactor isOn={person.secondFactor} />
        <ChangePassword />
        <Sessions />
      </div>
    </>
  );
}

function ChangePassword() {
  const w = useWords(screenMessages);
  const announce = useAnnounce();
  const [currentPassword, setCurrent] = useState('');
  const [value, setValue] = useState({ password: '', repeat: '' });
  const queries = useQueryClient();
  const change = useMutation({
    mutationFn: () =>
      answer(peopleApi.account.password.$post({ json: { currentPassword, password: value.password } })),
    onSuccess: () => {
      setCurrent('');
      setValue({ password: '', repeat: '' });
      announce(w('account.password-changed'));
      return queries.invalidateQueries({ queryKey: ['account'] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!change.isPending && newPasswordFault(value) === null) change.mutate();
  };
  return (
    <Section title={w('account.password')}>
      <form onSubmit={submit} className="grid max-w-md gap-4">
        <RequestRefusal error={change.error} />
        <TextField
          label={w('account.current-password')}
          name="password"
          type="password"
          value={currentPassword}
          onChange={setCurrent}
          autoComplete="current-password"
          isRequired
        />
        <NewPasswordFields value={value} onChange={setValue} />
        <Button
          look="secondary"
          type="submit"
          isPending={change.isPending}
          isDisabled={currentPassword === '' || newPasswordFault(value) !== null}
        >
          {w('account.password')}
        </Button>
      </form>
    </Section>
  );
}

function Sessions() {
  const w = useWords(screenMessages);
  const format = useFormat();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const sessions = useQuery(sessionsQuery);
  const end = useMutation({
    mutationFn: (sessionId: string) =>
      answer(peopleApi.account.sessions[':sessionId'].$delete({ param: { sessionId } })),
    onSuccess: () => {
      announce(w('account.session-ended'));
      return queries.invalidateQueries({ queryKey: ['account'] });
    },
  });
  const rows = sessions.data ?? [];
  const browserOf = (browser: string | null) => shortBrowser(browser) ?? w('account.unknown-browser');
  return (
    <Section
      title={w('account.sessions')}
      aside={
        rows.length > 1 && (
          <Button look="secondary" small isPending={end.isPending} onPress={() => end.mutate('others')}>
            {w('account.end-others')}
          </Button>
        )
      }
    >
      <RequestRefusal error={sessions.error ?? end.error} />
      <DataTable
        label={w('account.sessions')}
        rows={rows}
        keyOf={(row) => row.sessionId}
        isCurrent={(row) => row.current}
        columns={[
          {
            key: 'browser',
            word: w('account.session-browser'),
            isRowHead: true,
            cell: (row) => `${browserOf(row.browser)}${row.current ? ` (${w('account.session-this')})` : ''}`,
          },
          { key: 'address', word: w('account.session-address'), cell: (row) => row.address ?? '–' },
          { key: 'since', word: w('account.session-since'), cell: (row) => format.moment(row.signedInAt) },
          {
            key: 'end',
            word: w('account.session-end'),
            cell: (row) =>
              !row.current && (
                <Button
                  look="quiet"
                  small
                  onPress={() => end.mutate(row.sessionId)}
                  aria-label={w('account.session-end-label', { browser: browserOf(row.browser) })}
                >
                  {w('account.session-end')}
                </Button>
              ),
          },
        ]}
      />
    </Section>
  );
}

/** "Chrome · Windows" of a user agent; null when nothing is recognised. */
export function shortBrowser(agent: string | null): string | null {
  const browser = /(Edg|OPR|Firefox|Chrome|Safari)\//.exec(agent ?? '')?.[1];
  const system = /(Windows|Android|iPhone|iPad|Mac OS X|Linux)/.exec(agent ?? '')?.[1];
  const names: Record<string, string> = { Edg: 'Edge', OPR: 'Opera', 'Mac OS X': 'macOS' };
  const words = [browser, system].flatMap((word) => (word ? [names[word] ?? word] : []));
  return words.length > 0 ? words.join(' · ') : null;
}
