/** Units under command with how their reports of a month stand: for those who look, not for those who write. Pure. */
import type { CalendarDate } from '../../foundation/calendar-date.ts';
import { boardState, waitingStates } from '../monitoring-board/rules.ts';
import type { MonthCount } from './store.ts';

export type UnitSummary = {
  unitId: string;
  name: string;
  nameEn: string;
  asked: number;
  /** Submitted within the window of the month. */
  onTime: number;
  /** Submitted after it. */
  late: number;
  /** Not submitted. */
  missing: number;
};

export function unitSummaries(
  units: readonly { unitId: string; nameTh: string; nameEn: string }[],
  counts: readonly MonthCount[],
  day: { today: CalendarDate; closes: CalendarDate },
): UnitSummary[] {
  return units.flatMap((unit) => {
    const own = counts.filter((each) => each.unitId === unit.unitId);
    if (own.length === 0) return [];
    const sum = (which: (each: MonthCount) => boolean) =>
      own.filter(which).reduce((total, each) => total + each.number, 0);
    const isMissing = (each: MonthCount) =>
      waitingStates.includes(boardState({ ...each, ...day, asked: true }));
    return [
      {
        unitId: unit.unitId,
        name: unit.nameTh,
        nameEn: unit.nameEn,
        asked: sum(() => true),
        onTime: sum((each) => !isMissing(each) && !each.submittedLate),
        late: sum((each) => !isMissing(each) && each.submittedLate),
        missing: sum(isMissing),
      },
    ];
  });
}
