/**
 * Closing (WFL-06, S2 L415-457) as one table for server and screen. The monitoring officer's review is the first
 * step of the approval chain: its days are counted (3 to review, 2 to mend), then the rest of the chain decides.
 * Every row becomes a row of closing_steps with who, when, on whose behalf, comment and frozen content (WFL-16).
 */
import { defineTransitions } from '../../../foundation/transition-table.ts';

/** Who prepares a closing. */
export const officers = ['project-officer', 'project-coordinator', 'external-agency-officer'] as const;
const finance = ['finance-officer'] as const;
const monitoring = ['monitoring-officer'] as const;
/** Those who stand in a chain after the review (agency setting; the default chain of S2 L1483-1487). */
const chain = ['strategy-officer', 'superior', 'executive', 'screening-committee', 'director'] as const;

export const closingStates = [
  'not-begun',
  'draft',
  'under-review',
  'returned',
  'in-approval',
  'approved',
  'money-returned',
  'original-received',
  'closed',
] as const;
export type ClosingState = (typeof closingStates)[number];

export const closingWorkflow = defineTransitions({
  name: 'closing',
  initial: 'not-begun',
  states: closingStates,
  rows: [
    {
      from: 'not-begun',
      event: 'begin',
      to: 'draft',
      who: [...officers, ...finance],
      guard: 'project-over',
      audit: 'closings.begin',
    },
    { from: 'draft', event: 'save', to: 'draft', who: officers, audit: 'closings.save' },
    {
      from: 'draft',
      event: 'submit',
      to: 'under-review',
      who: officers,
      guard: 'guards-met',
      audit: 'closings.submit',
    },
    { from: 'under-review', event: 'withdraw', to: 'draft', who: officers, audit: 'closings.withdraw' },
    {
      from: 'under-review',
      event: 'return',
      to: 'returned',
      who: monitoring,
      guard: 'comment-given',
      audit: 'closings.return',
    },
    {
      from: 'under-review',
      event: 'pass',
      to: 'in-approval',
      who: monitoring,
      guard: 'guards-met',
      audit: 'closings.pass',
    },
    {
      from: 'under-review',
      event: 'refuse',
      to: 'draft',
      who: monitoring,
      guard: 'comment-given',
      audit: 'closings.refuse',
    },
    { from: 'returned', event: 'save', to: 'returned', who: officers, audit: 'closings.save' },
    {
      from: 'returned',
      event: 'submit',
      to: 'under-review',
      who: officers,
      guard: 'guards-met',
      audit: 'closings.submit',
    },
    { from: 'in-approval', event: 'withdraw', to: 'draft', who: officers, audit: 'closings.withdraw' },
    {
      from: 'in-approval',
      event: 'return',
      to: 'returned',
      who: chain,
      guard: 'comment-given',
      audit: 'closings.return',
    },
    {
      from: 'in-approval',
      event: 'refuse',
      to: 'draft',
      who: chain,
      guard: 'comment-given',
      audit: 'closings.refuse',
    },
    {
      from: 'in-approval',
      event: 'approve',
      to: 'approved',
      who: ['director'],
      guard: 'guards-met',
      audit: 'closings.approve',
    },
    {
      from: 'approved',
      event: 'return-money',
      to: 'money-returned',
      who: [...finance, 'system'],
      guard: 'every-receipt-recorded',
      audit: 'closings.return-money',
    },
    {
      from: 'money-returned',
      event: 'receive-original',
      to: 'original-received',
      who: finance,
      audit: 'closings.receive-original',
    },
    {
      from: 'original-received',
      event: 'close',
      to: 'closed',
      who: [...monitoring, 'system'],
      guard: 'guards-met',
      audit: 'closings.close',
    },
  ],
});

export type ClosingEvent = (typeof closingWorkflow.rows)[number]['event'];

/** After the approval, until the project is closed: money and original come. */
export const moneyStates: readonly ClosingState[] = ['approved', 'money-returned', 'original-received'];

/** States in which the officer may still write. */
export const openClosingStates: readonly ClosingState[] = ['not-begun', 'draft', 'returned'];
