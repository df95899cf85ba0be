import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { classes, Icon, type Tone, toneText } from '../../../design/index.ts';
import { useFormat, useLanguage, useWords } from '../../../design/language/index.ts';
import { type CalendarDate, dateParts } from '../../../foundation/calendar-date.ts';
import { type Month, monthOf } from '../../../foundation/month.ts';
import { ENGLISH_WEEKDAYS, THAI_WEEKDAYS } from '../../../foundation/thai-month-names.ts';
import { messages } from './messages.ts';
import { dayAfterKey, weeksOf } from './month-grid-of-days.ts';
import type { Page } from './queries.ts';
import { stateIcons, stateTones } from './state-look.ts';

type MonthViewProps = {
  month: Month;
  today: CalendarDate;
  days: Page['days'];
  chosen: CalendarDate | undefined;
  onChoose: (day: CalendarDate | undefined) => void;
  /** A key led out of the month. */
  onLeave: (month: Month, day: CalendarDate) => void;
};

/** Lines of a day that are shown; the rest is a number. */
const SHOWN = 3;

/** A month as a grid of days. Arrow keys walk, Home and End go along the week, Enter chooses the day. */
export function MonthView({ month, today, days, chosen, onChoose, onLeave }: MonthViewProps) {
  const w = useWords(messages);
  const format = useFormat();
  const { language } = useLanguage();
  const grid = useRef<HTMLTableElement>(null);
  const usual = monthOf(today) === month ? today : (`${month}-01` as CalendarDate);
  const [current, setCurrent] = useState(chosen ?? usual);
  const walked = useRef(false);
  const at = monthOf(current) === month ? current : usual;
  useEffect(() => {
    if (!walked.current) return;
    walked.current = false;
    grid.current?.querySelector<HTMLElement>(`[data-day="${at}"]`)?.focus();
  }, [at]);
  const walk = (event: KeyboardEvent) => {
    const next = dayAfterKey(at, event.key);
    if (!next) return;
    event.preventDefault();
    walked.current = true;
    setCurrent(next);
    if (monthOf(next) !== month) onLeave(monthOf(next), next);
  };
  const weekdays = language === 'th' ? THAI_WEEKDAYS : ENGLISH_WEEKDAYS;
  const ofDay = Map.groupBy(days, (day) => day.on);
  return (
    <table
      ref={grid}
      className="w-full table-fixed border-collapse"
      aria-label={format.month(month, { long: true })}
    >
      <thead>
        <tr>
          {weekdays.map((weekday) => (
            <th key={weekday.long} scope="col" className="p-1 text-center font-normal text-muted text-tiny">
              <abbr title={weekday.long} className="no-underline">
                {weekday.short}
              </abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody onKeyDown={walk}>
        {weeksOf(month).map((week) => (
          <tr key={week[0]}>
            {week.map((day) =>
              monthOf(day) === month ? (
                <td key={day} className="h-24 border border-line p-0 align-top">
                  <button
                    type="button"
                    data-day={day}
                    tabIndex={day === at ? 0 : -1}
                    aria-pressed={day === chosen}
                    onFocus={() => setCurrent(day)}
                    onClick={() => onChoose(day === chosen ? undefined : day)}
                    className={classes(
                      'grid h-full w-full content-start gap-1 p-1.5 text-left hover:bg-hover',
                      day === chosen && 'bg-act-soft',
                    )}
                  >
                    <span className="sr-only">{labelOf(day)}</span>
                    <span
                      aria-hidden
                      className={classes(
                        'figures grid size-7 place-items-center rounded-full text-grid',
                        day === today && 'bg-act font-bold text-on-act',
                      )}
                    >
                      {dateParts(day).day}
                    </span>
                    {(ofDay.get(day) ?? []).slice(0, SHOWN).map((line) => (
                      <Line key={`${line.kind} ${line.state}`} line={line} />
                    ))}
                    {(ofDay.get(day)?.length ?? 0) > SHOWN && (
                      <span className="text-muted text-tiny">
                        {w('day.more', { count: (ofDay.get(day)?.length ?? 0) - SHOWN })}
                      </span>
                    )}
                  </button>
                </td>
              ) : (
                <td key={day} className="border border-line bg-sunken" />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );

  function labelOf(day: CalendarDate): string {
    const on = format.date(day, { weekday: true, long: true });
    const lines = ofDay.get(day) ?? [];
    const said = lines.map(({ title, state, count }) =>
      w('day.line', { title: title[language], state: w(`state.${state}`), count }),
    );
    return [
      on,
      ...(day === today ? [w('day.today')] : []),
      ...(said.length > 0 ? said : [w('day.none')]),
    ].join(', ');
  }
}

function Line({ line }: { line: Page['days'][number] }) {
  const { language } = useLanguage();
  const tone: Tone = stateTones[line.state];
  return (
    <span className="flex items-start gap-1 text-tiny leading-snug">
      <Icon name={stateIcons[line.state]} size={16} className={classes('mt-0.5 shrink-0', toneText[tone])} />
      <span className="line-clamp-2 min-w-0 break-words">
        {line.count > 1 && <strong className="figures">{line.count} × </strong>}
        {line.title[language]}
      </span>
    </span>
  );
}
