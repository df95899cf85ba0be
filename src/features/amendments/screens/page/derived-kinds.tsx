import { useState } from 'react';
import { Button, ClauseLink, Section, ToneText } from '../../../../design/index.ts';
import { useFormat, useLanguage, useWords } from '../../../../design/language/index.ts';
import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { type CondensedReason, condensedReasons } from '../../difference/condensed-reasons.ts';
import { type DerivedKind, deciderOf } from '../../kinds/amendment-kinds.ts';
import type { RequestDueDate } from '../../kinds/late-request.ts';
import { kindMessages } from '../../messages.ts';
import { messages } from '../messages.ts';

const MOST_REASONS = 4;
/** Longer values stand in the table of differences only. */
const SHORT_VALUE = 60;

type DerivedKindsProps = {
  kinds: readonly DerivedKind[];
  due: DueOnScreen | null;
  /** It was asked for already: how long before the due date, not how long is left. */
  asked?: boolean;
};

/** Which kind the system derives and why, with the clause, and who decides. */
export function DerivedKinds({ kinds, due, asked = false }: DerivedKindsProps) {
  const w = useWords(messages);
  return (
    <Section title={w('kinds.title')}>
      <div className="grid gap-4">
        <DeciderOf kinds={kinds} />
        <KindList kinds={kinds} />
        {deciderOf(kinds) === 'board' && due && <DueDate due={due} asked={asked} />}
        <p className="text-muted text-tiny">{w('kinds.not-chosen')}</p>
      </div>
    </Section>
  );
}

/** The same in one line above the copy, live while it is edited; the reasons open on demand. */
export function KindsLine({ kinds, due }: Pick<DerivedKindsProps, 'kinds' | 'due'>) {
  const w = useWords(messages);
  const { language } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  return (
    <section
      aria-label={w('kinds.title')}
      className="rounded-box border border-line bg-surface p-4 desk:sticky desk:top-16 desk:z-10 desk:max-h-[50dvh] desk:overflow-auto"
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1" aria-live="polite">
        <span className="text-muted">{w('kinds.title')}</span>
        {kinds.map(({ kind }) => (
          <strong key={kind}>{kindMessages[kind][language]}</strong>
        ))}
        <DeciderOf kinds={kinds} />
        {deciderOf(kinds) === 'board' && due?.late && (
          <ToneText tone="late" icon="clock" word={w('page.late')} />
        )}
        {kinds.length > 0 && (
          <Button
            small
            look="quiet"
            icon={isOpen ? 'chevron-up' : 'chevron-down'}
            aria-expanded={isOpen}
            onPress={() => setOpen(!isOpen)}
          >
            {w('kinds.reasons')}
          </Button>
        )}
      </div>
      {isOpen && (
        <div className="mt-3 grid gap-4 border-line border-t pt-3">
          <KindList kinds={kinds} />
          {deciderOf(kinds) === 'board' && due && <DueDate due={due} asked={false} />}
          <p className="text-muted text-tiny">{w('kinds.not-chosen')}</p>
        </div>
      )}
    </section>
  );
}

function DeciderOf({ kinds }: { kinds: readonly DerivedKind[] }) {
  const w = useWords(messages);
  if (kinds.length === 0) return <p className="text-muted">{w('kinds.none')}</p>;
  const decider = deciderOf(kinds);
  return (
    <p>
      <ToneText tone={decider === 'board' ? 'behind' : 'doing'} icon="person" word={w(`kinds.${decider}`)} />
    </p>
  );
}

function KindList({ kinds }: { kinds: readonly DerivedKind[] }) {
  const w = useWords(messages);
  const { language } = useLanguage();
  return (
    <ul className="grid gap-3">
      {kinds.map(({ kind, why, clause }) => {
        const reasons = condensedReasons(why);
        return (
          <li key={kind} className="grid gap-1">
            <p className="font-bold">{kindMessages[kind][language]}</p>
            <ul className="grid gap-1 text-grid">
              {reasons.slice(0, MOST_REASONS).map((each) => (
                <Reason key={each.place} reason={each} />
              ))}
              {reasons.length > MOST_REASONS && (
                <li className="text-muted">{w('kinds.more', { count: reasons.length - MOST_REASONS })}</li>
              )}
            </ul>
            <p className="text-grid">
              <ClauseLink clause={clause} />
            </p>
          </li>
        );
      })}
    </ul>
  );
}

function verbOf({ place, before, after }: CondensedReason) {
  if (place === 'project') return 'kinds.wished';
  if (before === null && after !== null) return 'kinds.added';
  return before !== null && after === null ? 'kinds.removed' : 'kinds.changed';
}

function Reason({ reason }: { reason: CondensedReason }) {
  const w = useWords(messages);
  const { language } = useLanguage();
  const [before, after] = [reason.before?.[language], reason.after?.[language]];
  const isShort = [before, after].every((each) => (each ?? '').length <= SHORT_VALUE);
  return (
    <li className="break-words">
      {w(verbOf(reason), { what: reason.label[language] })}
      {isShort && (before || after) && (
        <span className="block text-muted">
          <del>{before ?? '–'}</del> → <ins className="no-underline">{after ?? '–'}</ins>
        </span>
      )}
    </li>
  );
}

export type DueOnScreen = Pick<RequestDueDate, 'days' | 'daysLeft' | 'daysLate' | 'late'> & { on: string };

/** How long there is until the request is late (DLN-04). */
function DueDate({ due, asked }: { due: DueOnScreen; asked: boolean }) {
  const w = useWords(messages);
  const format = useFormat();
  const date = format.date(due.on as CalendarDate);
  const inTime = asked ? 'due.asked' : 'due.left';
  const onLastDay = asked ? 'due.asked-last-day' : 'due.last-day';
  const word = due.late
    ? w('due.late', { date, days: due.daysLate })
    : w(due.daysLeft === 1 ? onLastDay : inTime, { date, days: due.daysLeft });
  return (
    <div className="grid gap-1">
      <ToneText tone={due.late ? 'late' : 'good'} icon="clock" word={word} />
      <p className="text-muted text-tiny">{w('due.rule', { days: due.days })}</p>
    </div>
  );
}
