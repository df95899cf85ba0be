/** The states of a final report. Server and screen read this table; the README's diagram is made from it. */
import { type Result, refuse } from '../../foundation/refusal.ts';
import { defineTransitions, findTransition, type Transition } from '../../foundation/transition-table.ts';

export const finalReportStates = ['not-started', 'writing', 'complete'] as const;
export type FinalReportStage = (typeof finalReportStates)[number];

const officers = ['project-officer', 'project-coordinator', 'external-agency-officer'] as const;

export const finalReportWorkflow = defineTransitions({
  name: 'final-report',
  initial: 'not-started',
  states: finalReportStates,
  rows: [
    { from: 'not-started', event: 'write', to: 'writing', who: officers, audit: 'final-reports.write' },
    { from: 'writing', event: 'write', to: 'writing', who: officers, audit: 'final-reports.write' },
    {
      from: 'writing',
      event: 'complete',
      to: 'complete',
      who: officers,
      guard: 'nothing-missing',
      audit: 'final-reports.complete',
    },
    {
      from: 'complete',
      event: 'reopen',
      to: 'writing',
      who: [...officers, 'monitoring-officer'],
      guard: 'reason-given',
      audit: 'final-reports.reopen',
    },
  ],
});

type FinalReportEvent = (typeof finalReportWorkflow.rows)[number]['event'];

/**
 * The row of a step. Refusals, in words an officer reads: final-report-complete (writing or completing what is
 * complete), final-report-not-begun, final-report-still-written (reopening what was never completed).
 */
export function findStep(
  state: FinalReportStage,
  event: FinalReportEvent,
): Result<Transition<FinalReportStage, FinalReportEvent>> {
  const row = findTransition(finalReportWorkflow, state, event);
  if (row.ok) return row;
  if (state === 'complete') return refuse('conflict', 'final-report-complete');
  return refuse('conflict', event === 'reopen' ? 'final-report-still-written' : 'final-report-not-begun');
}
