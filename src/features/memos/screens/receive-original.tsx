import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, DateField, Dialog, useAnnounce } from '../../../design/index.ts';
import { useFormat, useWords } from '../../../design/language/index.ts';
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { answer } from '../../../platform/api-client/index.ts';
import { RequestFailure } from '../../notifications/screens/index.ts';
import { messages } from './messages.ts';
import { type MemoRow, oneMemo, useMayMemo, useToday } from './queries.ts';

/** ต้นฉบับส่งบัญชีแล้ว: when and by whom, or the button for those who receive it. */
export function ReceiveOriginal({ memo }: { memo: MemoRow }) {
  const w = useWords(messages);
  const format = useFormat();
  const mayReceive = useMayMemo('memos.receive-original', memo.unitId);
  const [asking, setAsking] = useState(false);
  if (memo.originalReceivedOn !== null)
    return w('original.by', {
      date: format.date(memo.originalReceivedOn as CalendarDate),
      name: memo.originalReceivedByName ?? '',
    });
  // That of a closing memo is a step of the closing page.
  if (!mayReceive || memo.projectState === 'closed' || memo.kind === 'closing') return w('list.none');
  return (
    <>
      <Button small onPress={() => setAsking(true)}>
        {w('original.receive')}
      </Button>
      {asking && <Receipt memo={memo} onClose={() => setAsking(false)} />}
    </>
  );
}

function Receipt({ memo, onClose }: { memo: MemoRow; onClose: () => void }) {
  const w = useWords(messages);
  const store = useQueryClient();
  const announce = useAnnounce();
  const today = useToday();
  const [on, setOn] = useState<CalendarDate | null>(today);
  const receive = useMutation({
    mutationFn: (receivedOn: CalendarDate) =>
      answer(oneMemo().original.$put({ param: { memoId: memo.memoId }, json: { receivedOn } })),
    onSuccess: async () => {
      await store.invalidateQueries({ queryKey: ['memo', memo.memoId] });
      await store.invalidateQueries({ queryKey: ['memos', memo.projectCode] });
      announce(w('original.done'));
      onClose();
    },
  });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={w('original.title')}
      actions={
        <Button
          look="primary"
          isPending={receive.isPending}
          isDisabled={on === null}
          onPress={() => on && receive.mutate(on)}
        >
          {w('original.do')}
        </Button>
      }
    >
      <DateField
        label={w('original.on')}
        value={on}
        onChange={setOn}
        min={(memo.sentOn ?? undefined) as CalendarDate | undefined}
        max={today ?? undefined}
      />
      <RequestFailure error={receive.error} />
    </Dialog>
  );
}
