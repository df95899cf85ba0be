import { ClauseLink, Section, ToneText } from '../../../../design/index.ts';
import { useFormat, useLanguage, useWords } from '../../../../design/language/index.ts';
import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { type DerivedKind, deciderOf } from '../../kinds/amendment-kinds.ts';
import type { RequestDueDate } from '../../kinds/late-request.ts';
import { kindMessages } from '../../messages.ts';
import { messages } from '../messages.ts';

const MOST_REASONS = 4;

/** Which kind the system derives and why, with the clause, and who decides; live while the copy is edited. */
export function DerivedKinds(props: {
  kinds: readonly DerivedKind[];
  due: DueOnScreen | null;
  /** It was asked for already: how long before the due date, not how long is left. */
  asked?: boolean;
}) {
  const { kinds, due, asked = false } = props;
  const w = useWords(messages);
  const { language } = useLanguage();
  const decider = deciderOf(kinds);
  return (
    <Section title={w('kinds.title')}>
      <div className="grid gap-4" aria-live="polite">
        {kinds.length === 0 && <p className="text-muted">{w('kinds.none')}</p>}
        {kinds.length > 0 && (
          <p>
            <ToneText
              tone={decider === 'board' ? 'behind' : 'doing'}
              icon="person"
              word={w(`kinds.${decider}`)}
            />
          </p>
        )}
        <ul className="grid gap-3">
          {kinds.map(({ kind, why, clause }) => (
            <li key={kind} className="grid gap-1">
              <p className="font-bold">{kindMessages[kind][language]}</p>
              <ul className="grid gap-1 text-grid">
                {why.slice(0, MOST_REASONS).map((each) => (
                  <li key={each.place} className="break-words">
                    {w('kinds.why')} {each.label[language]}
                    {(each.before || each.after) && (
                      <span className="block text-muted">
                        <del>{each.before?.[language] ?? '–'}</del> →{' '}
                        <ins className="no-underline">{each.after?.[language] ?? '–'}</ins>
                      </span>
                    )}
                  </li>
                ))}
                {why.length > MOST_REASONS && (
                  <li className="text-muted">{w('kinds.more', { count: why.length - MOST_REASONS })}</li>
                )}
              </ul>
              <p className="text-grid">
                <ClauseLink clause={clause} />
              </p>
            </li>
          ))}
        </ul>
        {decider === 'board' && due && <DueDate due={due} asked={asked} />}
        <p className="text-muted text-tiny">{w('kinds.not-chosen')}</p>
      </div>
    </Section>
  );
}

export type DueOnScreen = Pick<RequestDueDate, 'days' | 'daysLeft' | 'late'> & { due: { counted: string } };

/** How long there is until the request is late (DLN-04). */
function DueDate({ due, asked }: { due: DueOnScreen; asked: boolean }) {
  const w = useWords(messages);
  const format = useFormat();
  const date = format.date(due.due.counted as CalendarDate);
  const days = Math.abs(due.daysLeft);
  return (
    <div className="grid gap-1">
      <ToneText
        tone={due.late ? 'late' : 'good'}
        icon="clock"
        word={w(due.late ? 'due.late' : asked ? 'due.asked' : 'due.left', { date, days })}
      />
      <p className="text-muted text-tiny">{w('due.rule', { days: due.days })}</p>
    </div>
  );
}
