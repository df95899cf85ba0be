import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Dialog, Link, RadioGroup, Section, TextArea, ToneText } from '../../../../design/index.ts';
import { useFormat, useWords } from '../../../../design/language/index.ts';
import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { answer } from '../../../../platform/api-client/index.ts';
import { AMENDMENT_LIMITS } from '../../limits.ts';
import type { ResolutionInput } from '../../schemas.ts';
import { AmendmentStateBadge } from '../amendment-state.tsx';
import { Fault } from '../fault.tsx';
import { messages } from '../messages.ts';
import { type AgendaItem, itemApi, type Meeting } from '../queries.ts';
import { Minutes } from './minutes.tsx';
import { MoveMeeting } from './move-meeting.tsx';

const tone = { approved: 'good', refused: 'late', deferred: 'behind' } as const;

/** A meeting with its agenda, resolutions and minutes. */
export function MeetingCard({
  year,
  meeting,
  mayKeep,
}: {
  year: string;
  meeting: Meeting;
  mayKeep: boolean;
}) {
  const w = useWords(messages);
  const format = useFormat();
  const title = w('board.meeting', {
    number: meeting.number,
    date: format.date(meeting.heldOn as CalendarDate),
  });
  const mayMove = mayKeep && meeting.minutesNumber === null && !meeting.items.some((item) => item.resolution);
  return (
    <Section title={title} aside={mayMove && <MoveMeeting meeting={meeting} />}>
      <div className="grid gap-4">
        {meeting.items.length === 0 ? (
          <p className="text-muted">{w('board.no-items')}</p>
        ) : (
          <ul className="grid gap-4">
            {meeting.items.map((item) => (
              <OneItem key={item.itemId} year={year} item={item} mayKeep={mayKeep} />
            ))}
          </ul>
        )}
        <Minutes year={year} meeting={meeting} mayKeep={mayKeep} />
      </div>
    </Section>
  );
}

function OneItem({ year, item, mayKeep }: { year: string; item: AgendaItem; mayKeep: boolean }) {
  const w = useWords(messages);
  const store = useQueryClient();
  const takeOff = useMutation({
    mutationFn: () => answer(itemApi().$delete({ param: { itemId: item.itemId } })),
    onSuccess: () => store.invalidateQueries({ queryKey: ['board', year] }),
  });
  return (
    <li className="grid gap-2 border-line border-t pt-3 first:border-t-0 first:pt-0">
      <p>
        {item.agendaNumber !== '' && (
          <span className="mr-2 text-muted">{w('board.item', { number: item.agendaNumber })}</span>
        )}
        <Link to={`/${item.fiscalYear}/projects/${item.projectCode}/amendments/${item.amendmentNumber}`}>
          {item.projectCode} {item.projectName}
        </Link>
      </p>
      {item.resolution && (
        <>
          <ToneText tone={tone[item.resolution]} word={w(`resolution.${item.resolution}`)} />
          <p className="whitespace-pre-line text-grid">{item.resolutionText}</p>
          {item.amendmentState === 'dropped' && (
            <p>
              <AmendmentStateBadge state={item.amendmentState} />
            </p>
          )}
        </>
      )}
      <Fault error={takeOff.error} />
      {!item.resolution && mayKeep && (
        <div className="flex flex-wrap gap-2">
          <Resolve year={year} item={item} />
          <Button small isPending={takeOff.isPending} onPress={() => takeOff.mutate()}>
            {w('board.take-off')}
          </Button>
        </div>
      )}
    </li>
  );
}

function Resolve({ year, item }: { year: string; item: AgendaItem }) {
  const w = useWords(messages);
  const store = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const [resolution, setResolution] = useState<ResolutionInput['resolution'] | null>(null);
  const [text, setText] = useState('');
  const [isTried, setTried] = useState(false);
  const resolve = useMutation({
    mutationFn: (json: ResolutionInput) =>
      answer(itemApi().resolution.$put({ param: { itemId: item.itemId }, json })),
    onSuccess: async () => {
      setOpen(false);
      await store.invalidateQueries({ queryKey: ['board', year] });
    },
  });
  const save = () => {
    setTried(true);
    if (resolution !== null && text.trim() !== '') resolve.mutate({ resolution, text });
  };
  return (
    <>
      <Button
        small
        look="primary"
        onPress={() => {
          resolve.reset();
          setTried(false);
          setOpen(true);
        }}
      >
        {w('board.resolve')}
      </Button>
      <Dialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title={w('board.resolve')}
        actions={
          <Button look="primary" isPending={resolve.isPending} onPress={save}>
            {w('board.resolve')}
          </Button>
        }
      >
        <div className="grid gap-4">
          <p>
            {item.projectCode} {item.projectName}
          </p>
          <Fault error={resolve.error} />
          <RadioGroup
            label={w('board.resolution')}
            value={resolution}
            onChange={setResolution}
            isRequired
            error={isTried && resolution === null ? w('board.resolution-missing') : undefined}
            choices={(['approved', 'refused', 'deferred'] as const).map((key) => ({
              key,
              word: w(`resolution.${key}`),
            }))}
          />
          <TextArea
            label={w('board.resolution-text')}
            value={text}
            onChange={setText}
            maxLength={AMENDMENT_LIMITS.long}
            isRequired
            error={isTried && text.trim() === '' ? w('board.resolution-text-missing') : undefined}
          />
          <p className="text-grid text-muted">{w('board.resolve-what')}</p>
        </div>
      </Dialog>
    </>
  );
}
