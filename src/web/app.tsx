import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { AnnounceProvider } from '../design/index.ts';
import { LanguageProvider } from '../design/language/index.ts';
import { queries } from './queries.ts';
import { router } from './routes.tsx';
import { FileDownloads } from './shell/file-downloads.tsx';
import { OfflineBar } from './shell/offline-bar.tsx';
import { SessionExpired } from './shell/session-expired.tsx';

/** Everything around the screens: language, the store of answers, announcements, addresses. */
export function App() {
  return (
    <LanguageProvider>
      <QueryClientProvider client={queries}>
        <AnnounceProvider>
          <OfflineBar />
          <FileDownloads>
            <RouterProvider router={router} />
          </FileDownloads>
          <SessionExpired />
        </AnnounceProvider>
      </QueryClientProvider>
    </LanguageProvider>
  );
}
