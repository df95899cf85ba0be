import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button, Link, PageHeader, Section, Select, TextField } from '../../../design/index.ts';
import { useLanguage, useWords } from '../../../design/language/index.ts';
import { answer } from '../../../platform/api-client/index.ts';
import { type AgencyType, agencyTypes } from '../../agencies/rules.ts';
import { peopleApi } from './api.ts';
import { screenMessages } from './messages.ts';
import { NewPasswordFields, newPasswordFault } from './new-password-fields.tsx';
import { RequestRefusal } from './request-refusal.tsx';

const emptyAgency = { code: '', nameTh: '', nameEn: '', abbreviation: '', ministry: '' };
const emptyPerson = { displayName: '', positionTitle: '', email: '', username: '' };

/** From an open agency to its first monthly report. */
const nextSteps = [
  'first.next-units',
  'first.next-people',
  'first.next-programmes',
  'first.next-projects',
] as const;

/** Where the one-time link of the first start leads: the agency and its administrator. */
export function FirstAdministrator() {
  const w = useWords(screenMessages);
  const { language } = useLanguage();
  const [token] = useState(() => new URLSearchParams(window.location.search).get('token') ?? '');
  const [agency, setAgency] = useState(emptyAgency);
  const [agencyType, setAgencyType] = useState<AgencyType>('government-department');
  const [person, setPerson] = useState(emptyPerson);
  const [password, setPassword] = useState({ password: '', repeat: '' });
  const open = useMutation({
    mutationFn: () =>
      answer(
        peopleApi['first-administrator'].$post({
          json: {
            token,
            agency: { ...agency, agencyType },
            administrator: { ...person, password: password.password },
          },
        }),
      ),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!open.isPending && newPasswordFault(password) === null) open.mutate();
  };
  if (open.isSuccess)
    return (
      <div className="grid gap-4" role="status">
        <PageHeader title={w('first.title')} />
        <p>{w('first.done', { username: open.data.username })}</p>
        <section aria-labelledby="next-steps">
          <h2 id="next-steps" className="text-h3">
            {w('first.next')}
          </h2>
          <ol className="mt-2 list-decimal pl-6">
            {nextSteps.map((step) => (
              <li key={step}>{w(step)}</li>
            ))}
          </ol>
        </section>
        <Link look="primary" to="/sign-in">
          {w('sign-in.enter')}
        </Link>
      </div>
    );
  const agencyField = (name: keyof typeof emptyAgency) => ({
    name,
    value: agency[name],
    onChange: (text: string) => setAgency({ ...agency, [name]: text }),
  });
  const personField = (name: keyof typeof emptyPerson) => ({
    name,
    value: person[name],
    onChange: (text: string) => setPerson({ ...person, [name]: text }),
  });
  return (
    <>
      <PageHeader title={w('first.title')} note={w('first.note')} />
      <form onSubmit={submit} className="grid gap-6">
        <Section title={w('first.agency')}>
          <div className="grid gap-4">
            <TextField
              label={w('first.code')}
              hint={w('first.code-hint')}
              {...agencyField('code')}
              isRequired
            />
            <TextField label={w('first.name-th')} {...agencyField('nameTh')} isRequired />
            <TextField label={w('first.name-en')} {...agencyField('nameEn')} isRequired />
            <TextField label={w('first.abbreviation')} {...agencyField('abbreviation')} isRequired />
            <Select
              label={w('first.type')}
              value={agencyType}
              onChange={setAgencyType}
              choices={(Object.keys(agencyTypes) as AgencyType[]).map((key) => ({
                key,
                word: agencyTypes[key][language],
              }))}
            />
            <TextField label={w('first.ministry')} {...agencyField('ministry')} />
          </div>
        </Section>
        <Section title={w('first.person')}>
          <div className="grid gap-4">
            <TextField
              label={w('person.name')}
              {...personField('displayName')}
              autoComplete="name"
              isRequired
            />
            <TextField label={w('person.position')} {...personField('positionTitle')} />
            <TextField
              label={w('person.email')}
              hint={w('person.email-hint')}
              type="email"
              {...personField('email')}
              autoComplete="email"
              isRequired
            />
            <TextField
              label={w('sign-in.username')}
              {...personField('username')}
              autoComplete="username"
              isRequired
            />
            <NewPasswordFields value={password} onChange={setPassword} />
          </div>
        </Section>
        <RequestRefusal error={open.error} />
        <Button
          look="primary"
          type="submit"
          isPending={open.isPending}
          isDisabled={newPasswordFault(password) !== null}
        >
          {w('first.open')}
        </Button>
      </form>
    </>
  );
}
