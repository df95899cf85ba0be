/**
 * An amendment as one table for server and screen: case 1 is adjusted by the director (WFL-04), case 2 goes to the
 * board and back (WFL-05). The chain of each request is data (features/approvals); its last step comes here as
 * approve, return or refuse.
 */
import { defineTransitions } from '../../foundation/transition-table.ts';

const officers = ['project-officer', 'project-coordinator', 'external-agency-officer'] as const;
const chain = ['approver of the step'] as const;
const secretariat = ['secretariat'] as const;

export const amendmentStates = [
  'draft',
  'requested',
  'in-force',
  'agenda-requested',
  'queued',
  'on-agenda',
  'resolved',
  'resolution-requested',
  'refused',
  'dropped',
] as const;

export const amendmentWorkflow = defineTransitions({
  name: 'amendment',
  initial: 'draft',
  states: amendmentStates,
  rows: [
    { from: 'draft', event: 'save', to: 'draft', who: officers, audit: 'amendments.edit' },
    { from: 'draft', event: 'drop', to: 'dropped', who: officers, audit: 'amendments.drop' },
    {
      from: 'draft',
      event: 'request',
      to: 'requested',
      who: officers,
      guard: 'director-decides',
      audit: 'amendments.request',
    },
    {
      from: 'draft',
      event: 'request',
      to: 'agenda-requested',
      who: officers,
      guard: 'board-decides',
      audit: 'amendments.request',
    },
    { from: 'requested', event: 'withdraw', to: 'draft', who: officers, audit: 'amendments.withdraw' },
    { from: 'requested', event: 'return', to: 'draft', who: chain, audit: 'amendments.return' },
    { from: 'requested', event: 'refuse', to: 'refused', who: chain, audit: 'amendments.refuse' },
    { from: 'requested', event: 'approve', to: 'in-force', who: chain, audit: 'amendments.put-in-force' },
    { from: 'agenda-requested', event: 'withdraw', to: 'draft', who: officers, audit: 'amendments.withdraw' },
    { from: 'agenda-requested', event: 'return', to: 'draft', who: chain, audit: 'amendments.return' },
    { from: 'agenda-requested', event: 'refuse', to: 'refused', who: chain, audit: 'amendments.refuse' },
    { from: 'agenda-requested', event: 'approve', to: 'queued', who: chain, audit: 'amendments.queue' },
    { from: 'queued', event: 'withdraw', to: 'draft', who: officers, audit: 'amendments.withdraw' },
    {
      from: 'queued',
      event: 'put-on-agenda',
      to: 'on-agenda',
      who: secretariat,
      audit: 'amendments.put-on-agenda',
    },
    {
      from: 'on-agenda',
      event: 'take-off-agenda',
      to: 'queued',
      who: secretariat,
      audit: 'amendments.take-off-agenda',
    },
    {
      from: 'on-agenda',
      event: 'resolve',
      to: 'resolved',
      who: secretariat,
      guard: 'board-approved',
      audit: 'amendments.resolve',
    },
    {
      from: 'on-agenda',
      event: 'resolve',
      to: 'refused',
      who: secretariat,
      guard: 'board-refused',
      audit: 'amendments.resolve',
    },
    {
      from: 'on-agenda',
      event: 'resolve',
      to: 'queued',
      who: secretariat,
      guard: 'board-deferred',
      audit: 'amendments.resolve',
    },
    { from: 'resolved', event: 'save', to: 'resolved', who: officers, audit: 'amendments.edit' },
    {
      from: 'resolved',
      event: 'drop',
      to: 'dropped',
      who: officers,
      guard: 'reason-given',
      audit: 'amendments.drop',
    },
    {
      from: 'resolved',
      event: 'request',
      to: 'resolution-requested',
      who: officers,
      guard: 'within-resolution',
      audit: 'amendments.request',
    },
    {
      from: 'resolution-requested',
      event: 'withdraw',
      to: 'resolved',
      who: officers,
      audit: 'amendments.withdraw',
    },
    { from: 'resolution-requested', event: 'return', to: 'resolved', who: chain, audit: 'amendments.return' },
    { from: 'resolution-requested', event: 'refuse', to: 'refused', who: chain, audit: 'amendments.refuse' },
    {
      from: 'resolution-requested',
      event: 'approve',
      to: 'in-force',
      who: chain,
      audit: 'amendments.put-in-force',
    },
  ],
});

export type AmendmentState = (typeof amendmentStates)[number];
export type AmendmentEvent = (typeof amendmentWorkflow.rows)[number]['event'];

/** Nothing of it can change any more. */
export const endStates: readonly AmendmentState[] = ['in-force', 'refused', 'dropped'];
