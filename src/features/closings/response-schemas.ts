/** What the API answers of closings; the contract in openapi.json is made of it. Money: satang; dates 'YYYY-MM-DD'. */
import { z } from '@hono/zod-openapi';
import { countdownStages } from './dates/closing-dates.ts';
import { delayMemoStates } from './dates/delay-memos.ts';
import { closingGuardIds } from './guards/closing-guards.ts';
import { closingWants } from './reading/closing-row.ts';
import { closingActs } from './reading/view-closing.ts';
import { closingStates } from './workflow/closing-workflow.ts';
import { delayStates } from './workflow/delay-workflow.ts';

const day = z.string();
const noDay = day.nullable();
const money = z.int();
const noMoney = money.nullable();
const bilingual = z.object({ th: z.string(), en: z.string() });
const clause = z.object({ source: z.string(), clause: z.string() });
const dueDates = z.object({ counted: day, published: noDay, holidayShifted: day });
const countdown = z.object({
  stage: z.enum(countdownStages),
  runsTo: day,
  daysLeft: z.int(),
  daysLate: z.int(),
  daysPastLatest: z.int(),
});
const clock = z.object({
  from: day,
  dueOn: day,
  doneOn: noDay,
  days: z.int(),
  daysLeft: z.int(),
  daysLate: z.int(),
});
const delayLine = {
  period: z.string(),
  due: dueDates,
  lastOn: day,
  state: z.enum(delayMemoStates),
  sentOn: noDay,
};
const memo = z.object({
  memoId: z.string(),
  state: z.string(),
  documentNumber: z.string().nullable(),
  sentOn: noDay,
  period: z.string().nullable(),
  originalReceivedOn: noDay,
});
const closingDatesSchema = z.object({
  endedOn: day,
  first: dueDates,
  latest: dueDates,
  days: z.object({ first: z.int(), latest: z.int() }),
  clause,
});

export const closingViewSchema = z
  .object({
    projectCode: z.string(),
    projectName: z.string(),
    fiscalYear: z.int(),
    projectState: z.string(),
    endedOn: day,
    cancelledOn: noDay,
    dates: closingDatesSchema,
    countdown,
    state: z.enum(closingStates),
    closingId: z.string().nullable(),
    version: z.int(),
    approvedOn: noDay,
    moneyReturnedOn: noDay,
    originalReceivedOn: noDay,
    closedOn: noDay,
    recipientCount: z.int().nullable(),
    stakeholderCount: z.int().nullable(),
    accounting: z.array(
      z.object({
        accountingReportId: z.string(),
        asOf: day,
        spentSatang: money,
        committedSatang: money,
        enteredOn: day,
        enteredBy: z.string(),
      }),
    ),
    money: z.object({
      budgetSatang: money,
      spentSatang: money,
      remainingSatang: money,
      principalSatang: noMoney,
      interestSatang: noMoney,
      differenceSatang: noMoney,
    }),
    fundName: z.string(),
    actionPlan: z.boolean(),
    returns: z.array(
      z.object({
        position: z.int(),
        name: z.string(),
        memoNumber: z.string(),
        principalSatang: noMoney,
        interestSatang: noMoney,
        receiptNumber: z.string().nullable(),
        receivedOn: noDay,
      }),
    ),
    guards: z.array(
      z.object({
        id: z.enum(closingGuardIds),
        met: z.boolean(),
        rule: bilingual,
        figure: bilingual,
        clause,
        link: z.string(),
        place: z.string().nullable(),
      }),
    ),
    memo: memo.nullable(),
    rounds: z.array(
      z.object({
        round: z.int(),
        submittedOn: day,
        reviewedOn: noDay,
        endedOn: noDay,
        outcome: z.string().nullable(),
        comment: z.string(),
        review: clock,
        mending: clock.nullable(),
      }),
    ),
    delays: z.array(
      z.object({
        ...delayLine,
        delay: z
          .object({
            delayId: z.string(),
            state: z.enum(delayStates),
            reason: z.string(),
            expectedOn: day,
            memoId: z.string().nullable(),
            requestedOn: noDay,
            acknowledgedOn: noDay,
            comment: z.string(),
            version: z.int(),
          })
          .nullable(),
        memo: memo.nullable(),
      }),
    ),
    steps: z.array(
      z.object({
        stepId: z.string(),
        event: z.string(),
        fromState: z.enum(closingStates),
        toState: z.enum(closingStates),
        personId: z.string().nullable(),
        personName: z.string().nullable(),
        onBehalfOf: z.string().nullable(),
        onBehalfOfName: z.string().nullable(),
        comment: z.string(),
        documentNumber: z.string().nullable(),
        decidedOn: day,
        decidedAt: z.iso.datetime(),
      }),
    ),
    may: z.object(
      Object.fromEntries(closingActs.map((act) => [act, z.boolean()])) as Record<
        (typeof closingActs)[number],
        z.ZodBoolean
      >,
    ),
  })
  .openapi('Closing');
export type ClosingAnswer = z.infer<typeof closingViewSchema>;

export const closingListSchema = z
  .object({
    closings: z.array(
      z.object({
        projectId: z.string(),
        projectCode: z.string(),
        projectName: z.string(),
        fiscalYear: z.int(),
        unitId: z.string(),
        unitName: z.string(),
        unitNameEn: z.string(),
        officerPersonId: z.string(),
        coordinatorPersonId: z.string().nullable(),
        officerName: z.string(),
        endsOn: day,
        cancelledOn: noDay,
        endedOn: day,
        closingId: z.string().nullable(),
        state: z.enum(closingStates),
        approvedOn: noDay,
        moneyReturnedOn: noDay,
        originalReceivedOn: noDay,
        closedOn: noDay,
        accountingAsOf: noDay,
        countdown,
        wants: z.enum(closingWants),
        clock: clock.nullable(),
        accountingWanted: z.boolean(),
        delayMemo: z.object(delayLine).nullable(),
      }),
    ),
  })
  .openapi('ClosingList');
export type ClosingListAnswer = z.infer<typeof closingListSchema>;

export const closingStepSchema = z.object({ state: z.enum(closingStates), version: z.int() });
