import { type ReactNode, useCallback } from 'react';
import { FileSaver, useAnnounce } from '../../design/index.ts';
import { useLanguage, useWords } from '../../design/language/index.ts';
import { ApiRefusal, Offline, saveFile } from '../../platform/api-client/index.ts';
import { messages } from '../messages.ts';
import { noticeExpiry } from '../queries.ts';

/** Every link to a file of the API takes this way: as the person acts in this tab, with what came of it announced. */
export function FileDownloads({ children }: { children: ReactNode }) {
  const w = useWords(messages);
  const { language } = useLanguage();
  const announce = useAnnounce();
  const save = useCallback(
    async (address: string) => {
      try {
        announce(w('file.saved', { name: await saveFile(address) }));
      } catch (error) {
        noticeExpiry(error);
        const why =
          error instanceof ApiRefusal
            ? error.refusal.message[language]
            : w(error instanceof Offline ? 'fault.offline' : 'fault.text');
        announce(why, { tone: 'late' });
      }
    },
    [announce, language, w],
  );
  return <FileSaver value={save}>{children}</FileSaver>;
}
