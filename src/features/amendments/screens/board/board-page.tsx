import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import {
  Button,
  DateField,
  Dialog,
  EmptyState,
  PageHeader,
  RefusedPage,
  Section,
  Skeleton,
  TextField,
} from '../../../../design/index.ts';
import { useWords } from '../../../../design/language/index.ts';
import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { ApiRefusal, answer } from '../../../../platform/api-client/index.ts';
import { Fault } from '../fault.tsx';
import { messages } from '../messages.ts';
import { boardApi, boardQuery } from '../queries.ts';
import { MeetingCard } from './meeting-card.tsx';
import { QueuedMatter } from './queued-matter.tsx';

/** The secretariat's queue and the meetings of a fiscal year; the board reads it. */
export function BoardPage() {
  const w = useWords(messages);
  const { year = '' } = useParams({ strict: false }) as { year?: string };
  const { data: board, error } = useQuery(boardQuery(year));
  const title = w('board.title', { year });
  if (error instanceof ApiRefusal)
    return (
      <RefusedPage title={title} above={{ to: `/${year}`, word: w('board.above') }} refusal={error.refusal} />
    );
  if (!board) return <Skeleton lines={8} />;
  return (
    <>
      <PageHeader title={title} actions={board.mayKeep && <NewMeeting year={year} />} />
      <div className="grid gap-6">
        <Section title={w('board.queue')}>
          {board.queue.length === 0 ? (
            <EmptyState title={w('board.queue-empty')} icon="check-circle">
              {w('board.queue-how')}
            </EmptyState>
          ) : (
            <ul className="grid gap-4">
              {board.queue.map((each) => (
                <QueuedMatter key={each.amendmentId} year={year} matter={each} board={board} />
              ))}
            </ul>
          )}
        </Section>
        {board.meetings.length === 0 ? (
          <EmptyState title={w('board.meetings-empty')} icon="calendar">
            {w('board.meetings-how')}
          </EmptyState>
        ) : (
          board.meetings.map((each) => (
            <MeetingCard key={each.meetingId} year={year} meeting={each} mayKeep={board.mayKeep} />
          ))
        )}
      </div>
    </>
  );
}

function NewMeeting({ year }: { year: string }) {
  const w = useWords(messages);
  const store = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const [number, setNumber] = useState('');
  const [heldOn, setHeldOn] = useState<CalendarDate | null>(null);
  const create = useMutation({
    mutationFn: () => answer(boardApi().$post({ json: { number, heldOn: heldOn ?? '' } })),
    onSuccess: async () => {
      setOpen(false);
      setNumber('');
      setHeldOn(null);
      await store.invalidateQueries({ queryKey: ['board', year] });
    },
  });
  return (
    <>
      <Button
        look="primary"
        icon="plus"
        onPress={() => {
          create.reset();
          setOpen(true);
        }}
      >
        {w('board.new-meeting')}
      </Button>
      <Dialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title={w('board.new-meeting')}
        actions={
          <Button
            look="primary"
            isPending={create.isPending}
            isDisabled={number.trim() === '' || heldOn === null}
            onPress={() => create.mutate()}
          >
            {w('board.new-meeting')}
          </Button>
        }
      >
        <div className="grid gap-4">
          <Fault error={create.error} />
          <TextField
            label={w('board.number')}
            hint={w('board.number-hint')}
            value={number}
            onChange={setNumber}
            maxLength={60}
            isRequired
          />
          <DateField label={w('board.held-on')} value={heldOn} onChange={setHeldOn} isRequired />
        </div>
      </Dialog>
    </>
  );
}
