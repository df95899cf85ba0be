/** The refusals of monthly reports that more than one action gives. Their words stand in messages.ts. */
import { type CalendarDate, dateParts } from '../../foundation/calendar-date.ts';
import { buddhistMonthKey, type Month } from '../../foundation/month.ts';
import { type FieldRefusal, type Refused, refuse } from '../../foundation/refusal.ts';
import { formatThaiDate, formatThaiMonth } from '../../foundation/thai-date.ts';
import type { MissingItem } from './figures/missing-items.ts';
import { applyChanges, cellDifferences } from './saving/apply-changes.ts';
import type { ReportForChange } from './saving/save-store.ts';
import type { SaveReport } from './schemas.ts';
import type { ReportDoor } from './window/reporting-window.ts';

export const monthWords = (month: Month) => ({
  month,
  monthKey: buddhistMonthKey(month),
  monthTh: formatThaiMonth(month, { month: 'long' }),
  monthEn: formatThaiMonth(month, { month: 'long', language: 'en' }),
});

/** A day under a name, as the wire has it and as both languages write it. */
export const dayWords = (name: string, day: CalendarDate) => ({
  [name]: day,
  [`${name}Th`]: formatThaiDate(day, { weekday: true }),
  [`${name}En`]: formatThaiDate(day, { weekday: true, language: 'en' }),
});

export function projectNotFound(projectCode: string): Refused {
  return refuse('not-found', 'report-project-not-found', { projectCode: projectCode.slice(0, 20) });
}

/** The lock by its name: `lock-window-closed`, `lock-submitted` … with clause, day and who lifts it. */
export function lockedRefusal(door: Exclude<ReportDoor, { state: 'open' }>, month: Month): Refused {
  const since = door.state === 'closed' ? door.since : door.opensOn;
  return refuse(
    'locked',
    `lock-${door.lock}`,
    {
      ...monthWords(month),
      lock: door.lock,
      liftedBy: door.liftedBy,
      date: since,
      dateTh: since === null ? null : formatThaiDate(since, { weekday: true }),
      dateEn: since === null ? null : formatThaiDate(since, { weekday: true, language: 'en' }),
      day: since === null ? null : dateParts(since).day,
    },
    { clause: door.clause },
  );
}

/** Somebody was quicker: who, when, and for every cell of the change both values where they differ. */
export function staleRefusal(current: ReportForChange, made: SaveReport): Refused {
  const theirs = current.results;
  const yours = applyChanges(theirs, made).all;
  const fields: FieldRefusal[] = cellDifferences(theirs, yours, {
    activityIds: made.activities.map((each) => each.activityId),
    indicatorIds: made.indicators.map((each) => each.indicatorId),
  }).map((each) => ({
    place: each.place,
    code: 'report-cell-differs',
    data: { theirs: each.before, yours: each.after },
  }));
  return refuse(
    'stale',
    'report-stale',
    {
      changedBy: current.report?.changedByName ?? null,
      changedByPersonId: current.report?.changedBy ?? null,
      changedAt: current.report?.changedAt.toISOString() ?? null,
      yourVersion: made.version,
      version: current.report?.version ?? 0,
      differing: fields.length,
    },
    { fields },
  );
}

export function incompleteRefusal(missing: readonly MissingItem[], month: Month): Refused {
  return refuse(
    'invalid',
    'report-incomplete',
    { ...monthWords(month), missing: missing.length },
    {
      fields: missing.map((each) => ({
        place: each.place,
        code: each.code,
        data: { position: each.position, name: each.name, found: each.found ?? null },
        clause: each.clause,
      })),
    },
  );
}
