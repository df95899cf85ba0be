import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button, Checkbox, Select, TextField } from '../../../design/index.ts';
import { useFormat, useWords } from '../../../design/language/index.ts';
import { answer } from '../../../platform/api-client/index.ts';
import { meOfPeople, peopleApi } from './api.ts';
import { screenMessages } from './messages.ts';
import { RequestRefusal } from './request-refusal.tsx';

/** Username, password, fiscal year (FRM-UR-2), then the second factor where there is one. */
export function SignInForm(props: { onSignedIn: () => void; autoFocus?: boolean }) {
  const { onSignedIn, autoFocus = true } = props;
  const w = useWords(screenMessages);
  const format = useFormat();
  const me = useQuery(meOfPeople).data;
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [chosen, setChosen] = useState<number | null>(null);
  const [secondStep, setSecondStep] = useState(false);
  const year = chosen ?? me?.fiscalYear ?? null;
  const fiscalYear = year === null ? {} : { fiscalYear: year };
  const enter = useMutation({
    mutationFn: () => answer(peopleApi['sign-in'].$post({ json: { username, password, ...fiscalYear } })),
    onSuccess: ({ secondFactorNeeded }) => (secondFactorNeeded ? setSecondStep(true) : onSignedIn()),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!enter.isPending) enter.mutate();
  };
  if (secondStep)
    return <SecondStep fiscalYear={year} onSignedIn={onSignedIn} onAgain={() => setSecondStep(false)} />;
  return (
    <form onSubmit={submit} className="grid gap-4">
      <RequestRefusal error={enter.error} />
      <TextField
        label={w('sign-in.username')}
        name="username"
        value={username}
        onChange={setUsername}
        autoComplete="username"
        autoFocus={autoFocus}
        isRequired
      />
      <TextField
        label={w('sign-in.password')}
        name="password"
        type="password"
        value={password}
        onChange={setPassword}
        autoComplete="current-password"
        isRequired
      />
      <Select
        label={w('sign-in.fiscal-year')}
        value={year === null ? null : String(year)}
        onChange={(key) => setChosen(Number(key))}
        choices={(me?.fiscalYears ?? []).map((each) => ({ key: String(each), word: format.year(each) }))}
      />
      <Button look="primary" type="submit" isPending={enter.isPending}>
        {w('sign-in.enter')}
      </Button>
    </form>
  );
}

function SecondStep(props: { fiscalYear: number | null; onSignedIn: () => void; onAgain: () => void }) {
  const { fiscalYear, onSignedIn, onAgain } = props;
  const w = useWords(screenMessages);
  const [code, setCode] = useState('');
  const [backup, setBackup] = useState(false);
  const [trustDevice, setTrustDevice] = useState(false);
  const confirm = useMutation({
    mutationFn: () =>
      answer(
        peopleApi['sign-in']['second-factor'].$post({
          json: {
            code: code.replaceAll(' ', ''),
            kind: backup ? 'backup' : 'application',
            trustDevice,
            ...(fiscalYear === null ? {} : { fiscalYear }),
          },
        }),
      ),
    onSuccess: onSignedIn,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!confirm.isPending) confirm.mutate();
  };
  return (
    <form onSubmit={submit} className="grid gap-4" aria-label={w('second.title')}>
      <RequestRefusal error={confirm.error} />
      <TextField
        key={backup ? 'backup' : 'application'}
        label={w(backup ? 'second.backup-code' : 'second.code')}
        name="code"
        value={code}
        onChange={setCode}
        inputMode={backup ? 'text' : 'numeric'}
        autoComplete="one-time-code"
        autoFocus
        isRequired
      />
      <Checkbox isSelected={trustDevice} onChange={setTrustDevice}>
        {w('second.trust')}
      </Checkbox>
      <Button look="primary" type="submit" isPending={confirm.isPending}>
        {w('second.confirm')}
      </Button>
      <Button look="quiet" onPress={() => setBackup(!backup)}>
        {w(backup ? 'second.use-application' : 'second.use-backup')}
      </Button>
      <Button look="quiet" onPress={onAgain}>
        {w('second.again')}
      </Button>
    </form>
  );
}
