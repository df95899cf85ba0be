import { useQuery } from '@tanstack/react-query';
import { Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { Suspense, useEffect } from 'react';
import { Skeleton } from '../../design/index.ts';
import { rememberedLanguage, useLanguage } from '../../design/language/index.ts';
import { meQuery } from '../me.ts';
import { placesFor } from '../navigation.ts';
import { DemonstrationBanner, NoticesBell } from '../parts.ts';
import { keepPreference, signOut } from '../session.ts';
import { ActingForBar } from './acting-for-bar.tsx';
import { addressInYear, yearOfAddress } from './address-year.ts';
import { Frame } from './frame.tsx';

/** Every screen behind the sign-in stands in this. */
export function SignedInLayout() {
  const { data: me } = useQuery(meQuery);
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const { setLanguage } = useLanguage();
  const language = me?.language;
  // A browser that remembers no choice takes the one kept with the person.
  useEffect(() => {
    if (language && rememberedLanguage() === null) setLanguage(language);
  }, [language, setLanguage]);
  if (!me) return <Skeleton lines={6} className="p-8" />;
  const year = yearOfAddress(pathname) ?? me.fiscalYear;
  return (
    <Frame
      me={me}
      year={year}
      onYear={(chosen) => {
        keepPreference({ fiscalYear: chosen });
        void navigate({ to: addressInYear(pathname, chosen) });
      }}
      onSignOut={() => void signOut()}
      places={placesFor(me.permissions, year)}
      banner={
        <>
          {me.demonstration && DemonstrationBanner && (
            <Suspense>
              <DemonstrationBanner />
            </Suspense>
          )}
          <ActingForBar me={me} />
        </>
      }
      notices={
        NoticesBell && (
          <Suspense>
            <NoticesBell />
          </Suspense>
        )
      }
    >
      <Suspense fallback={<Skeleton lines={6} />}>
        <Outlet />
      </Suspense>
    </Frame>
  );
}
