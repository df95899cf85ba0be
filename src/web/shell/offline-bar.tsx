import { useSyncExternalStore } from 'react';
import { Icon } from '../../design/index.ts';
import { useWords } from '../../design/language/index.ts';
import { messages } from '../messages.ts';

function watchConnection(changed: () => void) {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}

export function OfflineBar() {
  const w = useWords(messages);
  const online = useSyncExternalStore(watchConnection, () => navigator.onLine);
  return (
    <div role="status">
      {!online && (
        <p className="flex items-center justify-center gap-2 bg-behind-soft px-4 py-1 text-behind text-grid">
          <Icon name="cloud-off" />
          {w('offline.bar')}
        </p>
      )}
    </div>
  );
}
