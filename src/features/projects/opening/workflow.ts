/**
 * Opening of a project (WFL-01, decision A-06: type, submit, approve) as one table for server and screen.
 * Each row becomes a row of project_decisions (who, on whose behalf, comment, document number, frozen plan;
 * WFL-16), so an approval chain can later put steps between submit and approve without another shape.
 */
import { defineTransitions } from '../../../foundation/transition-table.ts';

const officers = ['project-officer', 'project-coordinator', 'external-agency-officer'] as const;

export const projectWorkflow = defineTransitions({
  name: 'project-opening',
  initial: 'draft',
  states: ['draft', 'submitted', 'approved', 'locked'],
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
      who: ['director', 'monitoring-officer'],
      guard: 'comment-given',
      audit: 'projects.return',
    },
    {
      from: 'submitted',
      event: 'approve',
      to: 'approved',
      who: ['director'],
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
  ],
});

export type ProjectEvent = (typeof projectWorkflow.rows)[number]['event'];
