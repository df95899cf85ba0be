import { useQueryClient } from '@tanstack/react-query';
import { Suspense, useState, useSyncExternalStore } from 'react';
import { Dialog, Skeleton } from '../../design/index.ts';
import { useWords } from '../../design/language/index.ts';
import { fetchMe, type Me, meQuery } from '../me.ts';
import { messages } from '../messages.ts';
import { SignInForm } from '../parts.ts';
import { sessionExpired } from '../session.ts';

/**
 * The session ended in the middle of typing: the page stays as it is behind this, and goes on after signing in.
 * Another person signing in must not see or send the text of the first: then the page begins anew.
 */
export function SessionExpired() {
  const w = useWords(messages);
  const queries = useQueryClient();
  const expired = useSyncExternalStore(sessionExpired.watch, sessionExpired.get);
  const [notYet, setNotYet] = useState(false);

  const carryOn = async () => {
    const before = queries.getQueryData<Me>(meQuery.queryKey)?.person?.personId;
    const now = await fetchMe();
    setNotYet(!now.signedIn);
    if (!now.signedIn) return;
    if (before && now.person?.personId !== before) return window.location.assign('/');
    queries.setQueryData(meQuery.queryKey, now);
    sessionExpired.set(false);
    await queries.invalidateQueries();
  };

  return (
    <Dialog isOpen={expired} onClose={() => {}} isDismissable={false} title={w('session.title')}>
      <p>{w('session.text')}</p>
      <Suspense fallback={<Skeleton lines={4} />}>
        <SignInForm onSignedIn={() => void carryOn()} />
      </Suspense>
      <p role="alert" className="text-late">
        {notYet && w('session.not-yet')}
      </p>
    </Dialog>
  );
}
