/** A row of the board from its record: state, due day, plan and result. Pure. */
import type { CalendarDate } from '../../foundation/calendar-date.ts';
import { percentOfSatang } from '../../foundation/percent.ts';
import { behindOnBoard, boardState, dueOf } from './board-state.ts';
import type { BoardRecord } from './row-store.ts';

export function boardRow(record: BoardRecord, day: { today: CalendarDate; closes: CalendarDate }) {
  const facts = { ...record, ...day };
  const state = boardState(facts);
  const behind = behindOnBoard(state, {
    workPlan: record.workPlanCumulative,
    workResult: record.workResultCumulative,
    spendingPlan: record.spendingPlanCumulative,
    spendingResult: record.spendingResultCumulative,
  });
  const { budgetSatang } = record;
  return {
    projectCode: record.projectCode,
    name: record.name,
    fiscalYear: record.fiscalYear,
    unitId: record.unitId,
    unitName: record.unitName,
    unitNameEn: record.unitNameEn,
    programmeId: record.programmeId,
    programmeName: record.programmeName,
    state,
    revision: record.revision,
    submittedLate: record.submittedLate,
    due: dueOf(state, facts),
    work: {
      plan: record.workPlan,
      result: record.workResult,
      planCumulative: record.workPlanCumulative,
      resultCumulative: record.workResultCumulative,
      behind: behind.work,
    },
    spending: {
      planSatang: record.spendingPlan,
      resultSatang: record.spendingResult,
      planCumulativeSatang: record.spendingPlanCumulative,
      resultCumulativeSatang: record.spendingResultCumulative,
      planPercent: percentOfSatang(record.spendingPlanCumulative, budgetSatang),
      resultPercent: percentOfSatang(record.spendingResultCumulative, budgetSatang),
      behind: behind.spending,
    },
    problems: record.problems,
    lastChange: record.lastChange,
    officer: record.officer,
    telephone: record.telephone,
    reopening: record.reopening,
    lastReminder: record.lastReminder,
  };
}
export type BoardRow = ReturnType<typeof boardRow>;
