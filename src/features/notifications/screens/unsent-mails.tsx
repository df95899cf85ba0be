import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  Button,
  DataTable,
  EmptyState,
  PageHeader,
  Skeleton,
  StateBadge,
  useAnnounce,
} from '../../../design/index.ts';
import { useFormat, useLanguage, useWords } from '../../../design/language/index.ts';
import { answer } from '../../../platform/api-client/index.ts';
import { noticeWords } from '../notice-words.ts';
import { messages } from './messages.ts';
import { mailsQuery, notificationApi } from './queries.ts';
import { RequestFailure, useFailureWords } from './request-failure.tsx';

/** `/notices/mails`: mails that could not be sent, with the reason, for administrators. */
export function UnsentMails() {
  const w = useWords(messages);
  const format = useFormat();
  const { language } = useLanguage();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const failureWords = useFailureWords();
  const { data, error, refetch } = useQuery(mailsQuery);
  const retry = useMutation({
    mutationFn: (noticeId: string) =>
      answer(notificationApi()['notice-mails'][':noticeId'].retry.$post({ param: { noticeId } })),
    onSuccess: () => announce(w('mails.retried')),
    onError: (thrown) => announce(failureWords(thrown), { tone: 'late' }),
    onSettled: () => queries.invalidateQueries({ queryKey: mailsQuery.queryKey }),
  });
  return (
    <>
      <PageHeader
        title={w('mails.title')}
        note={w('mails.note')}
        above={{ to: '/notices', word: w('title') }}
      />
      <RequestFailure error={error} onAgain={() => void refetch()} />
      {!data && !error && <Skeleton lines={4} />}
      {data && (
        <DataTable
          label={w('mails.title')}
          rows={data.mails}
          keyOf={(row) => row.noticeId}
          empty={
            <EmptyState title={w('mails.empty')} icon="mail">
              {w('mails.empty-text')}
            </EmptyState>
          }
          columns={[
            {
              key: 'to',
              word: w('mails.to'),
              isRowHead: true,
              cell: (row) => (
                <>
                  {row.personName}
                  <span className="block break-all text-muted text-tiny">{row.email}</span>
                </>
              ),
            },
            { key: 'what', word: w('mails.what'), cell: (row) => noticeWords(language, row).title },
            {
              key: 'state',
              word: w('mails.state'),
              cell: (row) => (
                <span className="grid justify-items-start gap-0.5 text-tiny">
                  {row.state === 'failed' ? (
                    <StateBadge tone="late" word={w('mails.failed')} />
                  ) : (
                    w('mails.waiting', { at: format.moment(row.nextAttemptAt) })
                  )}
                  <span className="text-muted">{w('mails.attempts', { count: row.attempts })}</span>
                </span>
              ),
            },
            {
              key: 'error',
              word: w('mails.error'),
              cell: (row) => (
                <span lang="en" className="break-words text-tiny">
                  {row.error}
                </span>
              ),
            },
            {
              key: 'retry',
              word: w('mails.retry'),
              cell: (row) => (
                <Button
                  small
                  aria-label={`${w('mails.retry')}: ${row.personName}`}
                  onPress={() => retry.mutate(row.noticeId)}
                >
                  {w('mails.retry')}
                </Button>
              ),
            },
          ]}
        />
      )}
    </>
  );
}
