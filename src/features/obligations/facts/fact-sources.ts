/** What other features know about projects and the engine counts from: each by one query for all projects. */
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import type { ActionContext } from '../../permissions/index.ts';
import type { ObligationAct, ObligationEvent } from '../engine/obligation.ts';

export interface FactSource {
  /** By project id. `from`: nothing done before this day is asked for. */
  list(
    ctx: FactsContext,
    of: { projectIds: readonly string[]; from: CalendarDate },
  ): Promise<Map<string, FactsOfProject>>;
}
export type FactsOfProject = { events: ObligationEvent[]; acts: ObligationAct[] };
export type FactsContext = Pick<ActionContext, 'tx' | 'today' | 'law'> & { actor: { agencyId: string } };

/** Every source beside projects and reports themselves, which project-facts.ts reads. */
export const factSources: readonly FactSource[] = [];
