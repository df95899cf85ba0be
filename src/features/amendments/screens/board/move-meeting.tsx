import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, DateField, Dialog } from '../../../../design/index.ts';
import { useWords } from '../../../../design/language/index.ts';
import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { answer } from '../../../../platform/api-client/index.ts';
import { Fault } from '../fault.tsx';
import { messages } from '../messages.ts';
import { boardApi, type Meeting } from '../queries.ts';

/** Another day for a meeting that has not resolved. */
export function MoveMeeting({ meeting }: { meeting: Meeting }) {
  const w = useWords(messages);
  const store = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const [heldOn, setHeldOn] = useState<CalendarDate | null>(meeting.heldOn as CalendarDate);
  const move = useMutation({
    mutationFn: () =>
      answer(
        boardApi()[':meetingId'].$put({
          param: { meetingId: meeting.meetingId },
          json: { version: meeting.version, heldOn: heldOn ?? '' },
        }),
      ),
    onSuccess: async () => {
      setOpen(false);
      await store.invalidateQueries({ queryKey: ['board'] });
    },
  });
  return (
    <>
      <Button
        small
        look="quiet"
        icon="calendar"
        onPress={() => {
          move.reset();
          setOpen(true);
        }}
      >
        {w('board.move')}
      </Button>
      <Dialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title={w('board.move-title', { number: meeting.number })}
        actions={
          <Button
            look="primary"
            isPending={move.isPending}
            isDisabled={heldOn === null || heldOn === meeting.heldOn}
            onPress={() => move.mutate()}
          >
            {w('board.move')}
          </Button>
        }
      >
        <div className="grid gap-4">
          <Fault error={move.error} />
          <DateField label={w('board.held-on')} value={heldOn} onChange={setHeldOn} isRequired />
        </div>
      </Dialog>
    </>
  );
}
