import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import type { ActionContext } from '../../permissions/index.ts';
import type { ObligationAct, ObligationEvent } from '../engine/obligation.ts';

export type FactsContext = Pick<ActionContext, 'tx' | 'today' | 'law'> & {
  actor: { agencyId: string };
  /** What the agency calls late (decision A-13). */
  late: { holidaysShift: boolean };
};
export type FactsAsked = { projectId: string; workEndedOn: CalendarDate | null };
export type FactsOfProject = { projectId: string; events: ObligationEvent[]; acts: ObligationAct[] };

/** Facts that another feature knows about these projects, by one query for all of them. */
export type FactSource = (ctx: FactsContext, projects: readonly FactsAsked[]) => Promise<FactsOfProject[]>;
