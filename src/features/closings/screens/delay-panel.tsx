import { useState } from 'react';
import { Button, DateField, Link, Section, StateBadge, TextArea, type Tone } from '../../../design/index.ts';
import { useFormat, useWords } from '../../../design/language/index.ts';
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { ActFailure } from './act-failure.tsx';
import { type ClosingOnScreen, type DelayOnScreen, saveDelay } from './closing-api.ts';
import { messages } from './messages.ts';
import { useClosingAct } from './use-closing-act.ts';

export const delayTones: Record<DelayOnScreen['state'], Tone> = {
  'not-needed': 'quiet',
  coming: 'quiet',
  due: 'behind',
  late: 'late',
  missed: 'late',
  sent: 'good',
  'sent-late': 'behind',
};

type Props = { closing: ClosingOnScreen; year: string };

/** The delay memos of a closing: when each is due, what became of it, and the one to write now (DLN-08). */
export function DelayPanel({ closing, year }: Props) {
  const w = useWords(messages);
  const { delays, may } = closing;
  const [isWriting, setWriting] = useState(false);
  const returned = delays.find(({ delay }) => delay?.state === 'returned');
  const next =
    returned ?? delays.find(({ state }) => state === 'late' || state === 'due' || state === 'coming');
  const current = next?.delay?.state === 'in-approval' ? undefined : next;
  const draft = current?.delay && current.memo?.state === 'draft' ? current : undefined;
  return (
    <Section id="delays" title={w('delays.title')}>
      <div className="grid gap-4">
        {delays.length === 0 && <p className="text-muted">{w('delays.none')}</p>}
        <ul className="grid gap-2">
          {delays.map((line, index) => (
            <DelayRow
              key={line.period}
              line={line}
              isFirst={index === 0}
              firstDays={closing.dates.days.first}
              year={year}
              projectCode={closing.projectCode}
            />
          ))}
        </ul>
        {may['save-delay'] && current && !isWriting && (
          <div className="flex flex-wrap items-center gap-2">
            {draft && may['submit-delay'] && (
              <Link
                look="primary"
                to={`/${year}/projects/${closing.projectCode}/closing/delays/${draft.period}`}
              >
                {w('memo.read-and-send')}
              </Link>
            )}
            <Button onPress={() => setWriting(true)}>
              {w(current.delay ? 'delay.write-again' : 'delay.write')}
            </Button>
          </div>
        )}
        {may['save-delay'] && current && isWriting && (
          <DelayForm closing={closing} line={current} done={() => setWriting(false)} />
        )}
      </div>
    </Section>
  );
}

type RowProps = {
  line: DelayOnScreen;
  isFirst: boolean;
  /** The days of the first limit, before the end of which the first memo goes. */
  firstDays: number;
  year: string;
  projectCode: string;
};

function DelayRow({ line, isFirst, firstDays, year, projectCode }: RowProps) {
  const w = useWords(messages);
  const format = useFormat();
  const { delay, memo } = line;
  const state =
    delay &&
    w(`delay.state.${delay.state}`, {
      comment: delay.comment,
      date: delay.acknowledgedOn ? format.date(delay.acknowledgedOn) : '',
    });
  return (
    <li className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
      <span>
        {isFirst
          ? w('delays.first', { days: firstDays })
          : w('delays.of', { month: format.month(line.period, { long: true }) })}
      </span>
      <span className="text-muted">
        {w('delays.due-on', { date: format.date(line.lastOn, { weekday: true }) })}
      </span>
      <StateBadge tone={delayTones[line.state]} word={w(`delay.${line.state}`)} />
      {state && <span className="text-grid">{state}</span>}
      {memo?.state === 'sent' && (
        <Link to={`/${year}/projects/${projectCode}/memos/${memo.memoId}`}>
          {w('memo.sent', {
            number: memo.documentNumber ?? '',
            date: memo.sentOn ? format.date(memo.sentOn) : '',
          })}
        </Link>
      )}
    </li>
  );
}

type FormProps = { closing: ClosingOnScreen; line: DelayOnScreen };

function DelayForm({ closing: { projectCode }, line, done }: FormProps & { done: () => void }) {
  const w = useWords(messages);
  const [reason, setReason] = useState(line.delay?.reason ?? '');
  const [expectedOn, setExpectedOn] = useState<CalendarDate | null>(line.delay?.expectedOn ?? null);
  const save = useClosingAct(
    projectCode,
    async (input: Parameters<typeof saveDelay>[1]) => {
      await saveDelay(projectCode, input);
      done();
    },
    w('closing.saved'),
  );
  const isReady = reason.trim() !== '' && expectedOn !== null;
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) save.mutate({ version: line.delay?.version ?? 0, reason, expectedOn });
      }}
    >
      <TextArea
        label={w('delay.reason')}
        hint={w('delay.reason-hint')}
        isRequired
        value={reason}
        onChange={setReason}
        maxLength={10_000}
      />
      <DateField
        className="max-w-sm"
        label={w('delay.expected')}
        isRequired
        value={expectedOn}
        onChange={setExpectedOn}
      />
      <ActFailure error={save.error} />
      <div className="flex flex-wrap gap-2">
        <Button look="primary" type="submit" isPending={save.isPending} isDisabled={!isReady}>
          {w('delay.save')}
        </Button>
        <Button onPress={done}>{w('delay.cancel')}</Button>
      </div>
    </form>
  );
}
