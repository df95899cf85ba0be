import type { ReactNode } from 'react';
import { Link, PageHeader } from '../../../design/index.ts';
import { useWords } from '../../../design/language/index.ts';
import { screenMessages } from './messages.ts';
import { SignInForm } from './sign-in-form.tsx';

/** Only an address of this site is gone back to; anything else leads home. */
export function addressAfterSignIn(search: string): string {
  const to = new URLSearchParams(search).get('to') ?? '/';
  return /^\/(?![/\\])/.test(to) && !to.startsWith('/sign-in') ? to : '/';
}

/** `above`: another way in, where there is one; the cursor then waits until a field is chosen. */
export function SignIn({ above }: { above?: ReactNode }) {
  const w = useWords(screenMessages);
  // A fresh page, so that nothing of who was here before stays in its memory.
  const leave = () => window.location.assign(addressAfterSignIn(window.location.search));
  return (
    <>
      <PageHeader title={w('sign-in.title')} note={w('sign-in.note')} />
      {above && <div className="mb-8">{above}</div>}
      <SignInForm onSignedIn={leave} autoFocus={!above} />
      <p className="mt-6">
        <Link to="/forgotten-password">{w('sign-in.forgotten')}</Link>
      </p>
    </>
  );
}
