import { Facts, FileLink, Section, StateBadge } from '../../../design/index.ts';
import { useFormat, useWords } from '../../../design/language/index.ts';
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { messages } from './messages.ts';
import { type Memo, type MemoRow, memoFile } from './queries.ts';
import { ReceiveOriginal } from './receive-original.tsx';

export function MemoState({ memo }: { memo: Pick<MemoRow, 'state' | 'originalReceivedOn'> }) {
  const w = useWords(messages);
  const state = memo.originalReceivedOn ? 'received' : memo.state;
  return <StateBadge tone={state === 'draft' ? 'doing' : 'good'} word={w(`state.${state}`)} />;
}

export function MemoFiles({ memoId }: { memoId: string }) {
  const w = useWords(messages);
  return (
    <span className="flex flex-wrap gap-x-4 gap-y-1">
      <FileLink href={memoFile(memoId, 'pdf')}>{w('file.pdf')}</FileLink>
      <FileLink href={memoFile(memoId, 'word')}>{w('file.word')}</FileLink>
    </span>
  );
}

/** What became of a memo: number, day, files with their hash, where the original is. */
export function MemoFacts({ memo }: { memo: Memo }) {
  const w = useWords(messages);
  const format = useFormat();
  const sent = memo.sentOn === null ? null : format.date(memo.sentOn as CalendarDate);
  return (
    <Section>
      <Facts
        facts={[
          { term: w('list.state'), value: <MemoState memo={memo} /> },
          ...(memo.documentNumber ? [{ term: w('list.number'), value: memo.documentNumber }] : []),
          ...(sent ? [{ term: w('list.date'), value: sent }] : []),
          { term: w('list.files'), value: <MemoFiles memoId={memo.memoId} /> },
          ...(memo.pdfSha256
            ? [{ term: w('file.hash'), value: <code className="break-all text-tiny">{memo.pdfSha256}</code> }]
            : []),
          ...(sent && memo.kind !== 'agenda-paper'
            ? [{ term: w('list.original'), value: <ReceiveOriginal memo={memo} /> }]
            : []),
        ]}
      />
    </Section>
  );
}
