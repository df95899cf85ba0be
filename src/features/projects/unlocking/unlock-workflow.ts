/**
 * Unlocking of plan data (WFL-03, S2 L266) as one table for server and screen: the officer asks with a reason, monitoring
 * opens the system until a day, the officer corrects a copy, and it is locked again; it ends with its project, too. The project itself is `unlocked`
 * meanwhile (opening/workflow.ts), and its approved plan stands.
 */
import { defineTransitions } from '../../../foundation/transition-table.ts';

const officers = ['project-officer', 'project-coordinator', 'external-agency-officer'] as const;

const system = ['system'] as const;

export const unlockStates = ['locked', 'requested', 'unlocked'] as const;
export type UnlockState = (typeof unlockStates)[number];

export const unlockWorkflow = defineTransitions({
  name: 'plan-unlock',
  initial: 'locked',
  states: unlockStates,
  rows: [
    { from: 'locked', event: 'request', to: 'requested', who: officers, audit: 'projects.request-unlock' },
    { from: 'requested', event: 'withdraw', to: 'locked', who: officers, audit: 'projects.withdraw-unlock' },
    {
      from: 'requested',
      event: 'refuse',
      to: 'locked',
      who: ['monitoring-officer'],
      guard: 'reason-given',
      audit: 'projects.refuse-unlock',
    },
    {
      from: 'requested',
      event: 'grant',
      to: 'unlocked',
      who: ['monitoring-officer'],
      guard: 'day-within-limit',
      audit: 'projects.grant-unlock',
    },
    {
      from: 'unlocked',
      event: 'save',
      to: 'unlocked',
      who: officers,
      guard: 'texts-only',
      audit: 'projects.save-correction',
    },
    {
      from: 'unlocked',
      event: 'finish',
      to: 'locked',
      who: officers,
      guard: 'texts-only',
      audit: 'projects.finish-correction',
    },
    { from: 'unlocked', event: 'expire', to: 'locked', who: system, audit: 'projects.expire-unlock' },
    // The project is cancelled or closed: there is nothing left to correct.
    { from: 'requested', event: 'cancel', to: 'locked', who: system, audit: 'projects.end-unlock' },
    { from: 'unlocked', event: 'cancel', to: 'locked', who: system, audit: 'projects.end-unlock' },
    { from: 'requested', event: 'close', to: 'locked', who: system, audit: 'projects.end-unlock' },
  ],
});

export type UnlockEvent = (typeof unlockWorkflow.rows)[number]['event'];
/** What ended a request: how it came back to `locked`. */
export const unlockEnds = ['withdraw', 'refuse', 'finish', 'expire', 'cancel', 'close'] as const;
export type UnlockEnd = Extract<UnlockEvent, (typeof unlockEnds)[number]>;
