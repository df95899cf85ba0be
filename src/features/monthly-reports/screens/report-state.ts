/** How a month of a project stands, as word and tone: the state of its report and what the window makes of it. */
import type { Tone } from '../../../design/index.ts';
import type { ReportState } from '../figures/report-facts.ts';
import { isAskedBy, type ReportDoor } from '../window/reporting-window.ts';
import type { messages } from './messages.ts';

export type MonthStanding = { tone: Tone; code: keyof typeof messages & `state.${string}` };

export function standingOf(month: {
  asked: boolean;
  state: ReportState;
  late: boolean;
  isOpenLater: boolean;
}): MonthStanding {
  if (!month.asked) return { tone: 'quiet', code: 'state.not-asked' };
  if (month.state === 'submitted') return { tone: 'good', code: 'state.submitted' };
  if (month.late) return { tone: 'late', code: 'state.late' };
  if (month.state === 'reopened') return { tone: 'behind', code: 'state.reopened' };
  if (month.state === 'draft') return { tone: 'doing', code: 'state.draft' };
  return month.isOpenLater
    ? { tone: 'quiet', code: 'state.not-yet' }
    : { tone: 'quiet', code: 'state.not-started' };
}

export function standingOfReport(state: ReportState, door: ReportDoor): MonthStanding {
  return standingOf({
    asked: isAskedBy(door),
    state,
    late: door.state === 'closed' && door.lock === 'window-closed',
    isOpenLater: door.state === 'not-yet',
  });
}
