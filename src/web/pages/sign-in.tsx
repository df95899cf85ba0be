import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { Skeleton } from '../../design/index.ts';
import { SignIn } from '../../features/people/screens/index.ts';
import { meQuery } from '../me.ts';
import { DemonstrationAccounts } from '../parts.ts';

/** The sign-in page; in the demonstration its accounts stand above the form. */
export function SignInPage() {
  const { data: me, isPending } = useQuery(meQuery);
  if (isPending) return <Skeleton lines={6} />;
  return (
    <SignIn
      above={
        me?.demonstration && (
          <Suspense>
            <DemonstrationAccounts />
          </Suspense>
        )
      }
    />
  );
}
