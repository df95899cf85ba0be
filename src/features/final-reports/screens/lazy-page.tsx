import { lazy, Suspense } from 'react';
import { Skeleton } from '../../../design/index.ts';

const Page = lazy(async () => ({ default: (await import('./final-report-page.tsx')).FinalReportPage }));

/** The page with its editor, which is loaded only when the page is opened. */
export function FinalReportPage() {
  return (
    <Suspense fallback={<Skeleton lines={10} />}>
      <Page />
    </Suspense>
  );
}
