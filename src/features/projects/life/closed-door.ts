/**
 * A closed project is read-only for ever (WFL-06, S2 L415-457): nothing of it changes, neither its plan nor its files,
 * reports or amendments. Every action that writes asks here; the state `closed` has no way out in the workflow table.
 */
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { type Refused, refuse } from '../../../foundation/refusal.ts';
import { formatThaiDate } from '../../../foundation/thai-date.ts';
import { type ActionName, type Actor, permit, stateWord } from '../../permissions/rules.ts';
import { clauses } from '../clauses.ts';
import type { ProjectState } from '../plan/plan-types.ts';

export type ClosedFacts = { projectCode: string; state: ProjectState; closedOn: CalendarDate | null };

/** Null while the project is not closed; otherwise the refusal project-closed (state, day, clause of the closing). */
export function refuseClosed({ projectCode, state, closedOn }: ClosedFacts): Refused | null {
  if (state !== 'closed') return null;
  const { th, en } = stateWord(state);
  return refuse(
    'locked',
    'project-closed',
    {
      projectCode,
      state,
      stateTh: th,
      stateEn: en,
      closedOn,
      closedOnTh: closedOn ? formatThaiDate(closedOn) : '',
      closedOnEn: closedOn ? formatThaiDate(closedOn, { language: 'en' }) : '',
    },
    { clause: clauses.closing },
  );
}

/**
 * What a closing was asked for on stays as it is: neither สสว.300 nor a monthly report is reopened and no change of the
 * plan is begun, until the closing is withdrawn or returned. Null while none is asked for; otherwise the refusal
 * project-closing-requested (day, clause of the closing).
 */
export function refuseWhileClosing(of: {
  projectCode: string;
  closingRequestedOn: CalendarDate | null;
}): Refused | null {
  const { projectCode, closingRequestedOn } = of;
  if (closingRequestedOn === null) return null;
  return refuse(
    'locked',
    'project-closing-requested',
    {
      projectCode,
      requestedOn: closingRequestedOn,
      requestedOnTh: formatThaiDate(closingRequestedOn),
      requestedOnEn: formatThaiDate(closingRequestedOn, { language: 'en' }),
    },
    { clause: clauses.closing },
  );
}

/**
 * May this person do this to the project now? Asked in the order in which somebody can do something about it: role and
 * unit, then closed for ever, then the state. Null = yes.
 */
export function refuseOnProject(
  actor: Pick<Actor, 'roles' | 'personId'>,
  action: ActionName,
  project: ClosedFacts & { unitId: string },
): Refused | null {
  const { unitId, state } = project;
  const stranger = permit(actor, action, { unitId });
  if (stranger) return { ok: false, refusal: stranger };
  const closed = refuseClosed(project);
  if (closed) return closed;
  const refusal = permit(actor, action, { unitId, state });
  return refusal ? { ok: false, refusal } : null;
}
