/** Everything that the closing screen of a project shows, and what the actor may do now. */
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import type { Bilingual } from '../../../foundation/law.ts';
import { ok, type Result } from '../../../foundation/refusal.ts';
import { listMemos, type Memo } from '../../memos/index.ts';
import { type ActionContext, type ActionName, permit } from '../../permissions/index.ts';
import { type Countdown, countdown } from '../dates/closing-dates.ts';
import type { DelayMemoLine } from '../dates/delay-memos.ts';
import { mendingClock, type OfficeClock, reviewClock } from '../dates/office-days.ts';
import { delayLines } from '../delays/delay-memos-of.ts';
import { type ClosingDelay, listDelays } from '../delays/delay-store.ts';
import type { ClosingGuard } from '../guards/closing-guards.ts';
import { guardFigure, guardRule } from '../guards/guard-words.ts';
import { memoSubject } from '../papers/draft-closing-memo.ts';
import { type ClosingCase, type ClosingDoors, findCase } from '../record/closing-case.ts';
import type { ClosingReturn } from '../record/closing-store.ts';
import { type ClosingReview, listReviews, listSteps, type NamedClosingStep } from '../steps/step-store.ts';

export const closingActs = [
  'save',
  'submit',
  'withdraw',
  'report-accounting',
  'return-money',
  'receive-original',
  'close',
  'save-delay',
  'submit-delay',
] as const;
export type ClosingAct = (typeof closingActs)[number];

export type ClosingMemoView = Pick<
  Memo,
  'memoId' | 'state' | 'documentNumber' | 'sentOn' | 'period' | 'originalReceivedOn'
>;

export type ClosingRoundView = ClosingReview & {
  review: OfficeClock;
  /** The correction after a return; null where the round did not end with one. */
  mending: OfficeClock | null;
};

export type ClosingDelayView = DelayMemoLine & {
  delay: Omit<ClosingDelay, 'closingId' | 'period'> | null;
  memo: ClosingMemoView | null;
};

export type ClosingView = Pick<
  ClosingCase,
  'endedOn' | 'dates' | 'state' | 'accounting' | 'money' | 'fundName' | 'actionPlan'
> & {
  projectCode: string;
  projectName: string;
  fiscalYear: number;
  projectState: string;
  cancelledOn: CalendarDate | null;
  closingId: string | null;
  /** 0 before anybody has begun. */
  version: number;
  countdown: Countdown;
  approvedOn: CalendarDate | null;
  moneyReturnedOn: CalendarDate | null;
  originalReceivedOn: CalendarDate | null;
  closedOn: CalendarDate | null;
  recipientCount: number | null;
  stakeholderCount: number | null;
  /** The project unit (position 0) and every joint unit of the plan. */
  returns: ClosingReturn[];
  guards: (Pick<ClosingGuard, 'id' | 'met' | 'clause' | 'link' | 'place'> & {
    rule: Bilingual;
    figure: Bilingual;
  })[];
  memo: ClosingMemoView | null;
  rounds: ClosingRoundView[];
  delays: ClosingDelayView[];
  steps: NamedClosingStep[];
  may: Record<ClosingAct, boolean>;
};

/** Refusals: project-not-found, closing-no-plan, permission-*. */
export async function viewClosing(
  ctx: ActionContext,
  doors: ClosingDoors,
  projectCode: string,
): Promise<Result<ClosingView>> {
  const found = await findCase(ctx, doors, projectCode);
  if (!found.ok) return found;
  const of = found.value;
  const { project, closing } = of;
  const refusal = permit(ctx.actor, 'closings.view', { unitId: project.unitId });
  if (refusal) return { ok: false, refusal };
  const memos = closing ? await listMemos(ctx.tx, memoSubject({ ...of, closing })) : [];
  const delays = closing ? await listDelays(ctx.tx, closing.closingId) : [];
  return ok({
    projectCode,
    projectName: project.name,
    fiscalYear: project.fiscalYear,
    projectState: project.state,
    endedOn: of.endedOn,
    cancelledOn: project.cancelledOn,
    dates: of.dates,
    countdown: countdown(of.dates, {
      today: ctx.today,
      doneOn: closing?.moneyReturnedOn ?? null,
      late: of.settings.late,
    }),
    state: of.state,
    closingId: closing?.closingId ?? null,
    version: closing?.version ?? 0,
    approvedOn: closing?.approvedOn ?? null,
    moneyReturnedOn: closing?.moneyReturnedOn ?? null,
    originalReceivedOn: closing?.originalReceivedOn ?? null,
    closedOn: closing?.closedOn ?? null,
    recipientCount: of.facts.recipientCount,
    stakeholderCount: of.facts.stakeholderCount,
    accounting: of.accounting,
    money: of.money,
    fundName: of.fundName,
    actionPlan: of.actionPlan,
    returns: returnsOf(of),
    guards: of.guards.map(({ id, met, clause, link, place, ...guard }) => ({
      id,
      met,
      clause,
      link,
      place,
      rule: guardRule({ id }),
      figure: guardFigure(guard),
    })),
    memo: viewedMemo(memos.find(({ kind }) => kind === 'closing')),
    rounds: closing ? await roundsOf(ctx, of, closing.closingId) : [],
    delays: ctx.today > of.endedOn ? delaysOf(ctx, of, delays, memos) : [],
    steps: closing ? await listSteps(ctx.tx, closing.closingId) : [],
    may: mayDo(ctx, of),
  });
}

/** Rows for every payer of the plan, also before anybody has declared. */
function returnsOf({ closing, head }: ClosingCase): ClosingReturn[] {
  const blank = {
    memoNumber: '',
    principalSatang: null,
    interestSatang: null,
    receiptNumber: null,
    receivedOn: null,
  };
  return ['', ...head.jointUnits].map((name, position) => ({
    ...(closing?.returns.find((each) => each.name === name) ?? blank),
    name,
    position,
  }));
}

function viewedMemo(memo: Memo | undefined): ClosingMemoView | null {
  if (!memo) return null;
  const { memoId, state, documentNumber, sentOn, period, originalReceivedOn } = memo;
  return { memoId, state, documentNumber, sentOn, period, originalReceivedOn };
}

async function roundsOf(ctx: ActionContext, of: ClosingCase, closingId: string): Promise<ClosingRoundView[]> {
  const reviews = await listReviews(ctx.tx, closingId);
  const kind = of.settings.officeDays;
  return reviews.map((each, index): ClosingRoundView => {
    const next = reviews[index + 1]?.submittedOn ?? null;
    return {
      ...each,
      review: reviewClock(ctx.law, each.submittedOn, {
        today: ctx.today,
        doneOn: each.reviewedOn ?? each.endedOn,
        kind,
      }),
      mending:
        each.outcome === 'returned' && each.endedOn
          ? mendingClock(ctx.law, each.endedOn, { today: ctx.today, doneOn: next, kind })
          : null,
    };
  });
}

function delaysOf(
  ctx: ActionContext,
  of: ClosingCase,
  delays: readonly ClosingDelay[],
  memos: readonly Memo[],
): ClosingDelayView[] {
  return delayLines(ctx.law, ctx.today, of, delays).map((line): ClosingDelayView => {
    const found = delays.find(({ period }) => period === line.period);
    if (!found) return { ...line, delay: null, memo: null };
    const { closingId: _, period: __, ...delay } = found;
    const memo = memos.find(({ kind, period }) => kind === 'closing-delay' && period === line.period);
    return { ...line, delay, memo: viewedMemo(memo) };
  });
}

function mayDo(ctx: ActionContext, { project, state, endedOn }: ClosingCase): Record<ClosingAct, boolean> {
  const open = project.state !== 'closed' && ctx.today > endedOn;
  const may = (act: ClosingAct) =>
    open && permit(ctx.actor, `closings.${act}` as ActionName, { unitId: project.unitId, state }) === null;
  return Object.fromEntries(closingActs.map((act) => [act, may(act)])) as Record<ClosingAct, boolean>;
}
