import { ClauseLink, Link, Section, StateBadge, type Tone, ToneText } from '../../../design/index.ts';
import { type Format, useFormat, useWords } from '../../../design/language/index.ts';
import type { ClosingLine, ClosingOnScreen } from './closing-api.ts';
import { delayTones } from './delay-panel.tsx';
import { messages } from './messages.ts';

type Words = ReturnType<typeof useWords<typeof messages>>;

const stageTones: Record<ClosingOnScreen['countdown']['stage'], Tone> = {
  running: 'quiet',
  counting: 'doing',
  'past-first': 'behind',
  'past-latest': 'late',
  done: 'good',
};
export const stateTones: Record<ClosingOnScreen['state'], Tone> = {
  'not-begun': 'quiet',
  draft: 'doing',
  'under-review': 'doing',
  returned: 'behind',
  'in-approval': 'doing',
  approved: 'good',
  'money-returned': 'good',
  'original-received': 'good',
  closed: 'quiet',
};

/** Done in time is good; done late is not. */
export const countdownTone = ({ stage, daysLate }: ClosingLine['countdown']): Tone =>
  stage === 'done' && daysLate > 0 ? 'behind' : stageTones[stage];

/** How many days are left, today included. */
export const leftWords = (w: Words, daysLeft: number): string =>
  daysLeft === 1 ? w('left.last-day') : w('left.days', { days: daysLeft });

/** The countdown as one sentence. */
export function countdownWords(
  w: Words,
  format: Format,
  { countdown, dates }: Pick<ClosingOnScreen, 'countdown' | 'dates'>,
): string {
  const { stage, runsTo, daysLeft, daysLate, daysPastLatest } = countdown;
  const code = stage === 'done' && daysLate > 0 ? 'countdown.done-late' : (`countdown.${stage}` as const);
  return w(code, {
    date: format.date(runsTo, { weekday: true }),
    left: leftWords(w, daysLeft),
    late: daysLate,
    past: daysPastLatest,
    ...dates.days,
  });
}

/** Where the closing stands, and the three dates of its two limits explained (decision A-13). */
export function CountdownHead({ closing }: { closing: ClosingOnScreen }) {
  const w = useWords(messages);
  const format = useFormat();
  const { countdown, dates, cancelledOn, endedOn, state } = closing;
  const wanted = closing.delays.find((each) => each.state === 'due' || each.state === 'late');
  const rows = [
    { key: 'first', word: w('dates.first', { days: dates.days.first }), due: dates.first },
    { key: 'latest', word: w('dates.latest', { days: dates.days.latest }), due: dates.latest },
  ];
  return (
    <Section
      title={w('closing.title')}
      aside={<StateBadge tone={stateTones[state]} word={w(`state.${state}`)} />}
    >
      <p className="text-h3">
        <ToneText tone={countdownTone(countdown)} word={countdownWords(w, format, closing)} />
      </p>
      <p className="text-grid text-muted">
        {w(cancelledOn ? 'countdown.from-cancelled' : 'countdown.from', { date: format.date(endedOn) })}
      </p>
      {wanted && (
        <p className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1">
          <ToneText
            tone={delayTones[wanted.state]}
            word={w(wanted.state === 'late' ? 'countdown.delay-late' : 'countdown.delay-wanted', {
              date: format.date(wanted.lastOn, { weekday: true }),
            })}
          />
          <Link to="." search={{ tab: 'closing' }} hash="delays">
            {w('countdown.delay-go')}
          </Link>
        </p>
      )}
      <details className="mt-3">
        <summary className="target cursor-pointer text-act">{w('dates.title')}</summary>
        <div className="mt-2 overflow-x-auto">
          <table className="text-grid">
            <thead>
              <tr className="border-line border-b text-left">
                {(['what', 'counted', 'published', 'shifted'] as const).map((key) => (
                  <th key={key} scope="col" className="py-1 pr-6">
                    {w(`dates.${key}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ key, word, due }) => (
                <tr key={key} className="border-line border-b">
                  <th scope="row" className="py-1 pr-6 text-left font-normal">
                    {word}
                  </th>
                  <td className="figures py-1 pr-6">{format.date(due.counted)}</td>
                  <td className="figures py-1 pr-6">{due.published ? format.date(due.published) : '–'}</td>
                  <td className="figures py-1 pr-6">{format.date(due.holidayShifted)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p className="mt-2 text-grid text-muted">
          {w('dates.note')} <ClauseLink clause={dates.clause} />
        </p>
      </details>
    </Section>
  );
}

/** For the page of the project: until when it is to be closed, or how late it was, and the way there. */
export function CountdownLine({ closing, year }: { closing: ClosingOnScreen; year: string }) {
  const w = useWords(messages);
  const format = useFormat();
  const { stage, daysLate } = closing.countdown;
  if (stage === 'running' || (closing.state === 'closed' && daysLate === 0)) return null;
  return (
    <p className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-1 rounded-box bg-sunken px-4 py-2">
      <ToneText tone={countdownTone(closing.countdown)} word={countdownWords(w, format, closing)} />
      <StateBadge tone={stateTones[closing.state]} word={w(`state.${closing.state}`)} />
      <Link to={`/${year}/projects/${closing.projectCode}`} search={{ tab: 'closing' }}>
        {w('closing.go')}
      </Link>
    </p>
  );
}
