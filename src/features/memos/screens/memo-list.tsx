import { useQuery } from '@tanstack/react-query';
import { DataTable, EmptyState, Link, Skeleton } from '../../../design/index.ts';
import { type Format, useFormat, useLanguage, useWords } from '../../../design/language/index.ts';
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import type { Month } from '../../../foundation/month.ts';
import { RequestFailure } from '../../notifications/screens/index.ts';
import { memoKindWords } from '../kind-words.ts';
import { MemoFiles, MemoState } from './memo-facts.tsx';
import { messages } from './messages.ts';
import { type MemoRow, memoListQuery } from './queries.ts';
import { ReceiveOriginal } from './receive-original.tsx';

type Words = ReturnType<typeof useWords<typeof messages>>;

/** What a memo is, in the words of an officer: its kind, the month it is for, and which of several it is. */
export function memoTitle(
  memo: Pick<MemoRow, 'kind' | 'period' | 'revision'>,
  language: 'th' | 'en',
  w: Words,
  format: Format,
): string {
  const words = memoKindWords[memo.kind][language];
  const kind =
    memo.period === null
      ? words
      : w('list.period', { kind: words, month: format.month(memo.period as Month, { long: true }) });
  return memo.revision === 1 ? kind : w('list.revision', { kind, revision: memo.revision });
}

/** Memos of a project, newest first; each leads to its page. */
export function MemoList({ year, projectCode }: { year: string; projectCode: string }) {
  const w = useWords(messages);
  const format = useFormat();
  const { language } = useLanguage();
  const { data: memos, error, refetch } = useQuery(memoListQuery(projectCode));
  if (error) return <RequestFailure error={error} onAgain={() => void refetch()} />;
  if (!memos) return <Skeleton lines={3} />;
  if (memos.length === 0)
    return (
      <EmptyState title={w('list.empty')} icon="file">
        {w('list.empty-how')}
      </EmptyState>
    );
  return (
    <DataTable
      label={w('list.title')}
      rows={memos}
      keyOf={(memo) => memo.memoId}
      columns={[
        {
          key: 'name',
          isWide: true,
          word: w('list.name'),
          isRowHead: true,
          cell: (memo) => (
            <Link to={`/${year}/projects/${projectCode}/memos/${memo.memoId}`}>
              {memoTitle(memo, language, w, format)}
            </Link>
          ),
        },
        { key: 'state', word: w('list.state'), cell: (memo) => <MemoState memo={memo} /> },
        { key: 'number', word: w('list.number'), cell: (memo) => memo.documentNumber ?? w('list.none') },
        {
          key: 'date',
          word: w('list.date'),
          cell: (memo) => (memo.sentOn ? format.date(memo.sentOn as CalendarDate) : w('list.none')),
        },
        { key: 'files', word: w('list.files'), cell: (memo) => <MemoFiles memoId={memo.memoId} /> },
        {
          key: 'original',
          word: w('list.original'),
          cell: (memo) =>
            memo.state === 'sent' && memo.kind !== 'agenda-paper' ? (
              <ReceiveOriginal memo={memo} />
            ) : (
              w('list.none')
            ),
        },
      ]}
    />
  );
}
