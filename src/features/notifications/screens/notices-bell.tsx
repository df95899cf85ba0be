import { useQuery } from '@tanstack/react-query';
import { Icon, Link } from '../../../design/index.ts';
import { useWords } from '../../../design/language/index.ts';
import { messages } from './messages.ts';
import { unreadQuery } from './queries.ts';

/** The bell of the frame, with the number of unread notices; asks again every minute. */
export function NoticesBell() {
  const w = useWords(messages);
  const { data } = useQuery(unreadQuery);
  const unread = data?.unread ?? 0;
  return (
    <Link
      to="/notices"
      look="quiet"
      className="relative px-2!"
      aria-label={unread === 0 ? w('bell.none') : w('bell.some', { count: unread > 99 ? '99+' : unread })}
    >
      <Icon name="bell" />
      {unread > 0 && (
        <span
          aria-hidden="true"
          className="figures absolute -top-1 -right-1 min-w-5 rounded-full bg-act px-1 text-center text-on-act text-tiny leading-5"
        >
          {unread > 99 ? '99+' : unread}
        </span>
      )}
    </Link>
  );
}
