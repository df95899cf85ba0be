/**
 * The states of a project as one table for server and screen: opening (WFL-01, decision A-06: type, submit, approve),
 * unlocking of plan data (WFL-03), cancelling by the board (WFL-05), closing (WFL-06).
 * Each step becomes a row of project_decisions (who, on whose behalf, comment, document number, frozen plan; WFL-16).
 */
import { defineTransitions } from '../../../foundation/transition-table.ts';
import { projectStates } from '../plan/plan-types.ts';

const officers = ['project-officer', 'project-coordinator', 'external-agency-officer'] as const;
/** Those whom the agency's approval chain names on the day; features/approvals asks them one after the other. */
const chain = ['approval-chain'] as const;

export const projectWorkflow = defineTransitions({
  name: 'project',
  initial: 'draft',
  states: projectStates,
  rows: [
    {
      from: 'draft',
      event: 'save',
      to: 'draft',
      who: [...officers, 'strategy-officer', 'administrator'],
      audit: 'projects.save',
    },
    {
      from: 'draft',
      event: 'submit',
      to: 'submitted',
      who: officers,
      guard: 'nothing-missing',
      audit: 'projects.submit',
    },
    { from: 'submitted', event: 'withdraw', to: 'draft', who: officers, audit: 'projects.withdraw' },
    {
      from: 'submitted',
      event: 'return',
      to: 'draft',
      who: chain,
      guard: 'comment-given',
      audit: 'projects.return',
    },
    {
      from: 'submitted',
      event: 'refuse',
      to: 'draft',
      who: chain,
      guard: 'comment-given',
      audit: 'projects.refuse',
    },
    {
      from: 'submitted',
      event: 'approve',
      to: 'approved',
      who: chain,
      guard: 'nothing-missing',
      audit: 'projects.approve',
    },
    {
      from: 'approved',
      event: 'lock',
      to: 'locked',
      who: ['administrator', 'system'],
      audit: 'projects.lock',
    },
    {
      from: 'locked',
      event: 'unlock',
      to: 'unlocked',
      who: ['monitoring-officer'],
      guard: 'unlock-granted',
      audit: 'projects.unlock',
    },
    {
      from: 'unlocked',
      event: 'relock',
      to: 'locked',
      who: ['system'],
      audit: 'projects.relock',
    },
    {
      from: 'locked',
      event: 'cancel',
      to: 'cancelled',
      who: chain,
      guard: 'board-resolved',
      audit: 'projects.cancel',
    },
    {
      from: 'unlocked',
      event: 'cancel',
      to: 'cancelled',
      who: chain,
      guard: 'board-resolved',
      audit: 'projects.cancel',
    },
    {
      from: 'locked',
      event: 'close',
      to: 'closed',
      who: chain,
      guard: 'closing-guards-met',
      audit: 'projects.close',
    },
    {
      from: 'cancelled',
      event: 'close',
      to: 'closed',
      who: chain,
      guard: 'closing-guards-met',
      audit: 'projects.close',
    },
  ],
});

export type ProjectEvent = (typeof projectWorkflow.rows)[number]['event'];
