import { classes } from '../classes.ts';
import { Icon, type IconName } from '../icon.tsx';
import { useFormat } from '../language/format.ts';
import { useWords } from '../language/language-provider.tsx';
import { messages } from '../messages.ts';

export type Saving =
  | { state: 'untouched' }
  | { state: 'saving' }
  | { state: 'saved'; at: Date | string }
  /** No network: the browser says so. */
  | { state: 'offline' }
  /** The server does not answer, or failed; it is tried again. */
  | { state: 'no-answer' }
  | { state: 'refused' };

const icon: Record<Exclude<Saving['state'], 'untouched'>, IconName> = {
  saving: 'cloud',
  saved: 'check',
  offline: 'cloud-off',
  'no-answer': 'cloud-off',
  refused: 'stop',
};

/** "บันทึกแล้ว 10:32", "กำลังบันทึก…", or why not; said politely to screen readers. */
export function SavedMark({ saving }: { saving: Saving }) {
  const w = useWords(messages);
  const format = useFormat();
  return (
    <p
      role="status"
      className={classes(
        'flex min-h-6 items-center gap-1.5 text-grid',
        (saving.state === 'offline' || saving.state === 'no-answer') && 'font-bold text-behind',
        saving.state === 'refused' && 'font-bold text-late',
        (saving.state === 'saved' || saving.state === 'saving') && 'text-muted',
      )}
    >
      {saving.state !== 'untouched' && (
        <>
          <Icon name={icon[saving.state]} size={18} />
          {saving.state === 'saved'
            ? w('saved.saved', { time: format.time(saving.at) })
            : w(`saved.${saving.state}`)}
        </>
      )}
    </p>
  );
}
