import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiRefusalView, Button, DateField, Dialog } from '../../../design/index.ts';
import { useFormat, useWords } from '../../../design/language/index.ts';
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { ApiRefusal, answer } from '../../../platform/api-client/index.ts';
import { messages } from './messages.ts';
import { type Demonstration, demonstrationApi } from './queries.ts';

/** Another day for the whole demonstration, or back to the day on which it began. */
export function MoveDayDialog({
  demonstration,
  onClose,
}: {
  demonstration: Demonstration;
  onClose: () => void;
}) {
  const w = useWords(messages);
  const format = useFormat();
  const [day, setDay] = useState<CalendarDate | null>(demonstration.today as CalendarDate);
  // Every window and deadline on the page follows from the day: it is read anew as a whole.
  const move = useMutation({
    mutationFn: (to: CalendarDate | 'start') =>
      to === 'start'
        ? answer(demonstrationApi().day.$delete())
        : answer(demonstrationApi().day.$put({ json: { day: to } })),
    onSuccess: () => window.location.reload(),
  });
  const start = format.date(demonstration.startDay as CalendarDate);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={w('move-title')}
      actions={
        <>
          <Button look="quiet" onPress={onClose}>
            {w('cancel')}
          </Button>
          <Button look="secondary" isDisabled={move.isPending} onPress={() => move.mutate('start')}>
            {w('reset', { day: start })}
          </Button>
          <Button
            look="primary"
            isPending={move.isPending}
            isDisabled={day === null}
            onPress={() => day !== null && move.mutate(day)}
          >
            {w('move')}
          </Button>
        </>
      }
    >
      <p>{w('move-text')}</p>
      <DateField
        label={w('day')}
        value={day}
        onChange={setDay}
        min={demonstration.firstDay as CalendarDate}
        max={demonstration.lastDay as CalendarDate}
      />
      {move.error instanceof ApiRefusal && <ApiRefusalView refusal={move.error.refusal} />}
      {move.isError && !(move.error instanceof ApiRefusal) && <p role="alert">{w('failed')}</p>}
    </Dialog>
  );
}
