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
import { usePlacesWithCounts } from './waiting-approvals.ts';

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
  const year = yearOfAddress(pathname) ?? me?.fiscalYear ?? 0;
  const places = usePlacesWithCounts(me ? placesFor(me.permissions, year) : []);
  if (!me) return <Skeleton lines={6} className="p-8" />;
  return (
    <Frame
      me={me}
      year={year}
      onYear={(chosen) => {
        keepPreference({ fiscalYear: chosen });
        void navigate({ to: addressInYear(pathname, chosen) });
      }}
      onSignOut={() => void signOut()}
      places={places}
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
