import { type ClosingFactsOf, listClosingFacts } from '../../closings/index.ts';
import { closingDates, delayMemoLines } from '../../closings/rules.ts';
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

function factsOf(ctx: FactsContext, closing: ClosingFactsOf): FactsOfProject {
  const { approvedOn, moneyReturnedOn } = closing;
  const doneOn = approvedOn && moneyReturnedOn ? laterOf(approvedOn, moneyReturnedOn) : null;
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
      ...delayMemoActs(ctx, closing),
      ...(approvedOn ? [act('closing-approved', approvedOn, 'closing')] : []),
      ...(doneOn ? [act('project-closed', doneOn, 'closing')] : []),
    ],
  };
}

const firstMemo = { sent: 'delay-memo-sent', replaced: 'delay-memo-replaced' };
const memoOfMonth = { sent: 'delay-memo-of-month-sent', replaced: 'delay-memo-of-month-replaced' };

/**
 * Memos that were sent, and those that can be sent no more because a later one has taken their place. The first is
 * told apart from those of the months.
 */
function delayMemoActs({ law, today, late }: FactsContext, closing: ClosingFactsOf): ObligationAct[] {
  const { delayMemos: sent, approvedOn } = closing;
  const dates = closingDates(law, closing.cancelledOn ?? closing.endsOn);
  return delayMemoLines(law, dates, { today, approvedOn, sent, late }).flatMap(
    ({ period, state, sentOn }, place) => {
      const acts = place === 0 ? firstMemo : memoOfMonth;
      const month = place === 0 ? {} : { period };
      const number = sent.find((each) => each.period === period)?.documentNumber ?? null;
      if (sentOn !== null) return [act(acts.sent, sentOn, 'memo', { ...month, number })];
      return state === 'missed' ? [act(acts.replaced, today, 'memo', month)] : [];
    },
  );
}
