/** A delay memo (WFL-07, S2 L448): written by the officer, seen by monitoring and the line, noted by the director. */
import { defineTransitions } from '../../../foundation/transition-table.ts';

const officers = ['project-officer', 'project-coordinator', 'external-agency-officer'] as const;
const chain = ['monitoring-officer', 'superior', 'executive', 'director'] as const;

export const delayStates = ['draft', 'in-approval', 'returned', 'acknowledged'] as const;
export type DelayState = (typeof delayStates)[number];

export const delayWorkflow = defineTransitions({
  name: 'delay-memo',
  initial: 'draft',
  states: delayStates,
  rows: [
    { from: 'draft', event: 'save', to: 'draft', who: officers, audit: 'closings.save-delay' },
    { from: 'draft', event: 'submit', to: 'in-approval', who: officers, audit: 'closings.submit-delay' },
    {
      from: 'in-approval',
      event: 'return',
      to: 'returned',
      who: chain,
      guard: 'comment-given',
      audit: 'closings.return-delay',
    },
    {
      from: 'in-approval',
      event: 'approve',
      to: 'acknowledged',
      who: ['director'],
      audit: 'closings.acknowledge-delay',
    },
    { from: 'returned', event: 'save', to: 'returned', who: officers, audit: 'closings.save-delay' },
    { from: 'returned', event: 'submit', to: 'in-approval', who: officers, audit: 'closings.submit-delay' },
  ],
});

export type DelayEvent = (typeof delayWorkflow.rows)[number]['event'];
