import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button, PageHeader, TextField } from '../../../design/index.ts';
import { useWords } from '../../../design/language/index.ts';
import { answer } from '../../../platform/api-client/index.ts';
import { peopleApi } from './api.ts';
import { screenMessages } from './messages.ts';
import { RequestRefusal } from './request-refusal.tsx';

/** FRM-UR-1. Says the same whether or not there is such an account. */
export function ForgottenPassword() {
  const w = useWords(screenMessages);
  const [account, setAccount] = useState('');
  const send = useMutation({
    mutationFn: () => answer(peopleApi.password.forgotten.$post({ json: { account } })),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!send.isPending) send.mutate();
  };
  return (
    <>
      <PageHeader
        title={w('forgotten.title')}
        note={w('forgotten.note')}
        above={{ to: '/sign-in', word: w('sign-in.title') }}
      />
      <form onSubmit={submit} className="grid gap-4">
        <RequestRefusal error={send.error} />
        <TextField
          label={w('forgotten.account')}
          name="username"
          value={account}
          onChange={setAccount}
          autoComplete="username"
          autoFocus
          isRequired
        />
        <Button look="primary" type="submit" isPending={send.isPending}>
          {w('forgotten.send')}
        </Button>
        <p role="status">{send.isSuccess && w('forgotten.sent')}</p>
      </form>
    </>
  );
}
