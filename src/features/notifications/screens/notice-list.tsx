import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import {
  Button,
  classes,
  EmptyState,
  Link,
  PageHeader,
  Skeleton,
  StateBadge,
} from '../../../design/index.ts';
import { useFormat, useLanguage, useWords } from '../../../design/language/index.ts';
import { answer } from '../../../platform/api-client/index.ts';
import { noticeWords } from '../notice-words.ts';
import { messages } from './messages.ts';
import { type Notice, noticesQuery, notificationApi } from './queries.ts';
import { RequestFailure } from './request-failure.tsx';

type Asker = { permissions: string[] };
type Which = { noticeIds: string[] } | { upTo: string };

/** `/notices`: one's own notices, newest first. */
export function NoticeList() {
  const w = useWords(messages);
  const queries = useQueryClient();
  const { data: me } = useQuery<Asker>({ queryKey: ['me'], enabled: false });
  const query = useInfiniteQuery(noticesQuery);
  const read = useMutation({
    mutationFn: (which: Which) => answer(notificationApi().notices.read.$post({ json: which })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['notices'] }),
  });
  const pages = query.data?.pages ?? [];
  const notices = pages.flatMap((page) => page.notices);
  const [newest] = notices;
  return (
    <>
      <PageHeader
        title={w('title')}
        actions={
          <>
            {me?.permissions.includes('notifications.view-mails') && (
              <Link look="quiet" to="/notices/mails">
                {w('mails.link')}
              </Link>
            )}
            {newest && (pages[0]?.unread ?? 0) > 0 && (
              <Button
                icon="check"
                isPending={read.isPending}
                onPress={() => read.mutate({ upTo: newest.noticeId })}
              >
                {w('read-all')}
              </Button>
            )}
          </>
        }
      />
      <RequestFailure error={query.error ?? read.error} onAgain={() => void query.refetch()} />
      {query.isPending && <Skeleton lines={6} />}
      {query.data && notices.length === 0 && (
        <EmptyState title={w('empty.title')} icon="bell">
          {w('empty.text')}
        </EmptyState>
      )}
      <ul className="grid max-w-4xl gap-3">
        {notices.map((notice) => (
          <OneNotice
            key={notice.noticeId}
            notice={notice}
            onRead={() => read.mutate({ noticeIds: [notice.noticeId] })}
          />
        ))}
      </ul>
      {query.hasNextPage && (
        <div className="mt-4">
          <Button isPending={query.isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
            {w('more')}
          </Button>
        </div>
      )}
    </>
  );
}

function OneNotice({ notice, onRead }: { notice: Notice; onRead: () => void }) {
  const w = useWords(messages);
  const format = useFormat();
  const navigate = useNavigate();
  const { language } = useLanguage();
  const { title, text } = noticeWords(language, notice);
  const isNew = notice.readAt === null;
  return (
    <li
      className={classes(
        'grid gap-2 rounded-box border bg-surface p-4',
        isNew ? 'border-act border-l-4' : 'border-line',
      )}
    >
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <h2 className={classes('text-body', isNew ? 'font-bold' : 'font-normal')}>{title}</h2>
        <p className="flex items-center gap-2 text-muted text-tiny">
          {isNew && <StateBadge tone="doing" icon="bell" word={w('new')} />}
          {format.moment(notice.createdAt)}
        </p>
      </div>
      <p className="whitespace-pre-line break-words text-grid">{text}</p>
      <div className="flex flex-wrap gap-2">
        <Button
          small
          aria-label={`${w('open')}: ${title}`}
          onPress={() => {
            if (isNew) onRead();
            void navigate({ href: notice.link });
          }}
        >
          {w('open')}
        </Button>
        {isNew && (
          <Button small look="quiet" aria-label={`${w('read-one')}: ${title}`} onPress={onRead}>
            {w('read-one')}
          </Button>
        )}
      </div>
    </li>
  );
}
