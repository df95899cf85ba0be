import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { PageHeader, RefusedPage, Skeleton } from '../../../design/index.ts';
import { useFormat, useLanguage, useWords } from '../../../design/language/index.ts';
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { ApiRefusal } from '../../../platform/api-client/index.ts';
import { RequestFailure } from '../../notifications/screens/index.ts';
import { MemoEditor, type MemoEditorProps } from './memo-editor.tsx';
import { MemoState } from './memo-facts.tsx';
import { memoTitle } from './memo-list.tsx';
import { messages } from './messages.ts';
import { memoQuery } from './queries.ts';

/** One memo at its own address; `parts` come from the feature whose record it is about. */
export function MemoPage(parts: Omit<MemoEditorProps, 'memoId'>) {
  const w = useWords(messages);
  const format = useFormat();
  const { language } = useLanguage();
  const {
    year = '',
    projectCode = '',
    memoId = '',
  } = useParams({ strict: false }) as Record<string, string | undefined>;
  const { data: memo, error, refetch } = useQuery(memoQuery(memoId));
  const above = { to: `/${year}/projects/${projectCode}/memos`, word: memo?.projectName ?? projectCode };
  if (!memo && error instanceof ApiRefusal)
    return <RefusedPage title={w('page.refused')} above={above} refusal={error.refusal} />;
  if (error && !memo) return <RequestFailure error={error} onAgain={() => void refetch()} />;
  if (!memo) return <Skeleton lines={8} />;
  const name = memo.sentByName ?? '';
  const date = memo.sentOn === null ? '' : format.date(memo.sentOn as CalendarDate);
  const note =
    memo.sentOn === null
      ? w('page.draft', { name: memo.changedByName, moment: format.moment(memo.changedAt) })
      : memo.documentNumber === null
        ? w('page.sent-paper', { date, name })
        : w('page.sent', { number: memo.documentNumber, date, name });
  return (
    <>
      <PageHeader
        title={memoTitle(memo, language, w, format)}
        above={above}
        note={note}
        state={<MemoState memo={memo} />}
      />
      <MemoEditor memoId={memoId} {...parts} />
    </>
  );
}
