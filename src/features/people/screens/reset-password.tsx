import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button, Link, PageHeader, Refusal } from '../../../design/index.ts';
import { useWords } from '../../../design/language/index.ts';
import { answer } from '../../../platform/api-client/index.ts';
import { peopleApi } from './api.ts';
import { screenMessages } from './messages.ts';
import { NewPasswordFields, newPasswordFault } from './new-password-fields.tsx';
import { RequestRefusal } from './request-refusal.tsx';

/** Where the mailed link leads: a forgotten password, or the first password of a new account. */
export function ResetPassword() {
  const w = useWords(screenMessages);
  const [token] = useState(() => new URLSearchParams(window.location.search).get('token') ?? '');
  const [value, setValue] = useState({ password: '', repeat: '' });
  const reset = useMutation({
    mutationFn: () => answer(peopleApi.password.reset.$post({ json: { token, password: value.password } })),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!reset.isPending && newPasswordFault(value) === null) reset.mutate();
  };
  return (
    <>
      <PageHeader title={w('reset.title')} above={{ to: '/sign-in', word: w('sign-in.title') }} />
      {token === '' && <Refusal what={w('reset.no-token')} />}
      {reset.isSuccess ? (
        <div className="grid gap-4" role="status">
          <p>{w('reset.done', { username: reset.data.username })}</p>
          <Link look="primary" to="/sign-in">
            {w('sign-in.enter')}
          </Link>
        </div>
      ) : (
        <form onSubmit={submit} className="grid gap-4">
          <RequestRefusal error={reset.error} />
          <NewPasswordFields value={value} onChange={setValue} />
          <Button
            look="primary"
            type="submit"
            isPending={reset.isPending}
            isDisabled={token === '' || newPasswordFault(value) !== null}
          >
            {w('reset.set')}
          </Button>
        </form>
      )}
    </>
  );
}
