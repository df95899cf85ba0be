/** The states of a final report. Server and screen read this table; the README's diagram is made from it. */
import { defineTransitions } from '../../foundation/transition-table.ts';

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
