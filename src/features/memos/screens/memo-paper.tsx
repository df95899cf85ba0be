import { useMemo } from 'react';
import { FormView } from '../../../design/form-view/index.ts';
import { useLanguage } from '../../../design/language/index.ts';
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { memoDocument } from '../memo-document.ts';
import type { MemoDigits, MemoText } from '../schemas.ts';
import type { Memo } from './queries.ts';

/** What the page shows beside the text. */
export type PaperOfMemo = Pick<Memo, 'kind' | 'documentNumber' | 'sentOn' | 'emblem' | 'changedAt'>;

type Props = { memo: PaperOfMemo; text: MemoText; digits: MemoDigits };

/** The page as it will be, or was, on paper; drawn anew as the officer types. */
export function MemoPaper({ memo, text, digits }: Props) {
  const { language } = useLanguage();
  const { kind, documentNumber, emblem } = memo;
  const sentOn = memo.sentOn as CalendarDate | null;
  const document = useMemo(
    () => memoDocument({ kind, text, digits, documentNumber, sentOn }, { madeAt: memo.changedAt, emblem }),
    [kind, text, digits, documentNumber, sentOn, memo.changedAt, emblem],
  );
  return <FormView document={document} language={language} />;
}
