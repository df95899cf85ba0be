import { useQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import { Button } from '../../design/index.ts';
import { useLanguage, useWords } from '../../design/language/index.ts';
import { meQuery } from '../me.ts';
import { messages } from '../messages.ts';
import { DemonstrationBanner } from '../parts.ts';

/** The page before signing in: the name, the language, and one narrow column. */
export function PlainLayout() {
  const w = useWords(messages);
  const { language, setLanguage } = useLanguage();
  const { data: me } = useQuery(meQuery);
  return (
    <>
      {me?.demonstration && DemonstrationBanner && (
        <Suspense>
          <DemonstrationBanner />
        </Suspense>
      )}
      <div className="mx-auto grid min-h-dvh max-w-md grid-rows-[auto_1fr] gap-8 px-4 py-6">
        <header className="flex items-center justify-between">
          <p className="flex items-center gap-3 font-bold text-h3">
            <img src="/mark.svg" width="36" height="36" alt="" />
            {w('product.name')}
          </p>
          <Button look="quiet" small onPress={() => setLanguage(language === 'th' ? 'en' : 'th')}>
            <span lang={language === 'th' ? 'en' : 'th'}>{w('top.language')}</span>
          </Button>
        </header>
        <main id="content">
          <Outlet />
        </main>
      </div>
    </>
  );
}
