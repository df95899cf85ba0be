import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Link, Select, TextField, ToneText } from '../../../../design/index.ts';
import { useFormat, useLanguage, useWords } from '../../../../design/language/index.ts';
import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { answer } from '../../../../platform/api-client/index.ts';
import { kindMessages } from '../../messages.ts';
import { Fault } from '../fault.tsx';
import { messages } from '../messages.ts';
import { type Board, boardApi } from '../queries.ts';

type Matter = Board['queue'][number];

/** A matter that the director has approved for the board, and the way onto an agenda. */
export function QueuedMatter({ year, matter, board }: { year: string; matter: Matter; board: Board }) {
  const w = useWords(messages);
  const format = useFormat();
  const { language } = useLanguage();
  const kinds = matter.kinds.map((kind) => kindMessages[kind][language]).join(' · ');
  const to = `/${matter.fiscalYear}/projects/${matter.projectCode}/amendments/${matter.number}`;
  const { data: me } = useQuery<{ businessDay: string }>({ queryKey: ['me'], enabled: false });
  const meetings = meetingsFor(matter, board, me?.businessDay ?? '');
  return (
    <li className="grid gap-2 border-line border-t pt-3 first:border-t-0 first:pt-0">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Link to={to}>
          {matter.projectCode} {matter.projectName}
        </Link>
        {matter.late && <ToneText tone="late" icon="clock" word={w('page.late')} />}
      </p>
      <p className="text-grid">
        {kinds}
        <span className="text-muted">
          {matter.requestedOn &&
            ` · ${w('board.asked-on', { date: format.date(matter.requestedOn as CalendarDate) })}`}
          {matter.deferredBy.length > 0 &&
            ` · ${w('board.deferred-by', { numbers: matter.deferredBy.join(', ') })}`}
        </span>
      </p>
      {board.mayKeep &&
        (meetings.length > 0 ? (
          <PutOnAgenda year={year} matter={matter} meetings={meetings} />
        ) : (
          <p className="text-muted">{w('board.no-meeting')}</p>
        ))}
    </li>
  );
}

/**
 * Meetings that can take the matter: held on or after its request, without minutes, and not the one that deferred it.
 * The next one to come stands first, then the later ones, then those that were held.
 */
function meetingsFor(matter: Matter, { meetings }: Board, today: string): Board['meetings'] {
  const open = meetings.filter(
    ({ minutesNumber, heldOn, items }) =>
      minutesNumber === null &&
      (matter.requestedOn === null || heldOn >= matter.requestedOn) &&
      !items.some((item) => item.amendmentId === matter.amendmentId),
  );
  const coming = open.filter(({ heldOn }) => heldOn >= today);
  return [...coming.toReversed(), ...open.filter(({ heldOn }) => heldOn < today)];
}

function PutOnAgenda(props: { year: string; matter: Matter; meetings: Board['meetings'] }) {
  const { year, matter, meetings } = props;
  const w = useWords(messages);
  const format = useFormat();
  const store = useQueryClient();
  const [chosen, setChosen] = useState<string | null>(null);
  const meetingId = chosen ?? meetings[0]?.meetingId ?? null;
  const [agendaNumber, setAgendaNumber] = useState('');
  const put = useMutation({
    mutationFn: () =>
      answer(
        boardApi()[':meetingId'].items.$post({
          param: { meetingId: meetingId ?? '' },
          json: { amendmentId: matter.amendmentId, agendaNumber },
        }),
      ),
    onSuccess: () => store.invalidateQueries({ queryKey: ['board', year] }),
  });
  return (
    <div className="grid gap-2">
      <Fault error={put.error} />
      <div className="flex flex-wrap items-end gap-3">
        <Select
          label={w('board.put-on')}
          value={meetingId}
          onChange={setChosen}
          choices={meetings.map((each) => ({
            key: each.meetingId,
            word: w('board.meeting', {
              number: each.number,
              date: format.date(each.heldOn as CalendarDate),
            }),
          }))}
        />
        <TextField
          label={w('board.agenda-number')}
          value={agendaNumber}
          onChange={setAgendaNumber}
          maxLength={60}
        />
        <Button isPending={put.isPending} isDisabled={meetingId === null} onPress={() => put.mutate()}>
          {w('board.put')}
        </Button>
      </div>
    </div>
  );
}
