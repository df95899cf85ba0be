/** A request for approval as one table for server and screen (WFL-01, 04 to 07, 16). Who the approvers are: chain/. */
import { defineTransitions } from '../../foundation/transition-table.ts';

const approver = ['approver of the step'] as const;
const requester = ['feature of the request, for who asked'] as const;

/** Requests that are approved with one press, each by itself. */
export const MOST_AT_ONCE = 50;

export const requestWorkflow = defineTransitions({
  name: 'approval-request',
  initial: 'waiting',
  states: ['waiting', 'approved', 'returned', 'refused', 'withdrawn'],
  rows: [
    {
      from: 'waiting',
      event: 'approve',
      to: 'waiting',
      who: approver,
      guard: 'more-steps',
      audit: 'approvals.endorse',
    },
    {
      from: 'waiting',
      event: 'approve',
      to: 'approved',
      who: approver,
      guard: 'last-step',
      audit: 'approvals.approve',
    },
    {
      from: 'waiting',
      event: 'return',
      to: 'returned',
      who: approver,
      guard: 'comment-given',
      audit: 'approvals.return',
    },
    {
      from: 'waiting',
      event: 'refuse',
      to: 'refused',
      who: approver,
      guard: 'comment-given',
      audit: 'approvals.refuse',
    },
    { from: 'waiting', event: 'withdraw', to: 'withdrawn', who: requester, audit: 'approvals.withdraw' },
  ],
});

export type RequestState = (typeof requestWorkflow.states)[number];
export type RequestEvent = (typeof requestWorkflow.rows)[number]['event'];
