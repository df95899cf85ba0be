import { addDays } from '../../../foundation/calendar-date.ts';
import { monthOf } from '../../../foundation/month.ts';
import { type ClosingFactsOf, listClosingFacts } from '../../closings/index.ts';
import { closingDates } from '../../closings/rules.ts';
import type { ObligationAct, Proof } from '../engine/obligation.ts';
import type { FactSource, FactsContext, FactsOfProject } from './fact-types.ts';

/** Rounds of review and correction, delay memos, approval and money of the closings of ended projects (DLN-05 to DLN-08). */
export const closingFacts: FactSource = async (ctx, projects) => {
  const projectIds = projects
    .filter(({ workEndedOn }) => workEndedOn !== null && workEndedOn <= ctx.today)
    .map((project) => project.projectId);
  if (projectIds.length === 0) return [];
  const closings = await listClosingFacts(ctx.tx, { projectIds });
  return closings.map((closing) => factsOf(ctx, closing));
};

const act = (
  name: string,
  on: ObligationAct['on'],
  what: Proof['what'],
  more: { period?: string; number?: string | null } = {},
): ObligationAct => ({
  act: name,
  on,
  ...(more.period ? { period: more.period } : {}),
  proof: { what, number: more.number ?? null, sha256: null },
});

/** Approved and the money back: the later of the two does it. */
const laterOf = (one: ObligationAct['on'], other: ObligationAct['on']) => (one > other ? one : other);

function factsOf({ law }: FactsContext, closing: ClosingFactsOf): FactsOfProject {
  const { approvedOn, moneyReturnedOn } = closing;
  const doneOn = approvedOn && moneyReturnedOn ? laterOf(approvedOn, moneyReturnedOn) : null;
  const { first } = closingDates(law, closing.cancelledOn ?? closing.endsOn);
  // The first memo is named after the month of its last day, the day before day 45.
  const firstMemo = monthOf(addDays(first.counted, -1));
  return {
    projectId: closing.projectId,
    events: [
      ...closing.submitted.map(({ round, on }) => ({
        event: 'closing-submitted',
        on,
        period: String(round),
      })),
      ...closing.returned.map(({ round, on }) => ({ event: 'closing-returned', on, period: String(round) })),
    ],
    acts: [
      ...closing.reviewed.map(({ round, on }) =>
        act('closing-reviewed', on, 'review', { period: String(round) }),
      ),
      ...closing.mended.map(({ round, on }) =>
        act('closing-fixed', on, 'closing', { period: String(round) }),
      ),
      ...closing.delayMemos.map(({ period, sentOn, documentNumber }) =>
        period === firstMemo
          ? act('delay-memo-sent', sentOn, 'memo', { number: documentNumber })
          : act('delay-memo-of-month-sent', sentOn, 'memo', { period, number: documentNumber }),
      ),
      ...(approvedOn ? [act('closing-approved', approvedOn, 'closing')] : []),
      ...(doneOn ? [act('project-closed', doneOn, 'closing')] : []),
    ],
  };
}
