/**
 * The states of a monthly report and of a request to reopen it (WFL-02, FRM 4.16). Server and screen read these
 * tables; the README's diagrams are made from them and a test prints them. Locked and late are no states: they
 * follow from the window (reporting-window.ts).
 */
import { defineTransitions } from '../../../foundation/transition-table.ts';
import { reportStates } from '../figures/report-facts.ts';

const officers = ['project-officer', 'project-coordinator', 'external-agency-officer'] as const;
const monitoring = ['monitoring-officer'] as const;

export const reportWorkflow = defineTransitions({
  name: 'monthly-report',
  initial: 'not-started',
  states: reportStates,
  rows: [
    {
      from: 'not-started',
      event: 'save',
      to: 'draft',
      who: officers,
      guard: 'door-open',
      audit: 'monthly-reports.save',
    },
    {
      from: 'draft',
      event: 'save',
      to: 'draft',
      who: officers,
      guard: 'door-open',
      audit: 'monthly-reports.save',
    },
    {
      from: 'reopened',
      event: 'save',
      to: 'reopened',
      who: officers,
      guard: 'door-open',
      audit: 'monthly-reports.save',
    },
    {
      from: 'draft',
      event: 'submit',
      to: 'submitted',
      who: officers,
      guard: 'nothing-missing',
      audit: 'monthly-reports.submit',
    },
    {
      from: 'reopened',
      event: 'submit',
      to: 'submitted',
      who: officers,
      guard: 'nothing-missing',
      audit: 'monthly-reports.submit',
    },
    {
      from: 'submitted',
      event: 'pull-back',
      to: 'draft',
      who: officers,
      guard: 'within-window',
      audit: 'monthly-reports.pull-back',
    },
    {
      from: 'not-started',
      event: 'reopen',
      to: 'reopened',
      who: monitoring,
      guard: 'window-over',
      audit: 'monthly-reports.reopen',
    },
    {
      from: 'draft',
      event: 'reopen',
      to: 'reopened',
      who: monitoring,
      guard: 'window-over',
      audit: 'monthly-reports.reopen',
    },
    {
      from: 'submitted',
      event: 'reopen',
      to: 'reopened',
      who: monitoring,
      guard: 'window-over',
      audit: 'monthly-reports.reopen',
    },
    {
      from: 'reopened',
      event: 'reopen',
      to: 'reopened',
      who: monitoring,
      guard: 'window-over',
      audit: 'monthly-reports.reopen',
    },
  ],
});

export const reopeningStates = ['not-requested', 'requested', 'granted', 'refused', 'withdrawn'] as const;
export type ReopeningState = (typeof reopeningStates)[number];

export const reopeningWorkflow = defineTransitions({
  name: 'reopening',
  initial: 'not-requested',
  states: reopeningStates,
  rows: [
    {
      from: 'not-requested',
      event: 'request',
      to: 'requested',
      who: officers,
      guard: 'window-over',
      audit: 'monthly-reports.request-reopening',
    },
    {
      from: 'requested',
      event: 'grant',
      to: 'granted',
      who: monitoring,
      audit: 'monthly-reports.grant-reopening',
    },
    {
      from: 'requested',
      event: 'refuse',
      to: 'refused',
      who: monitoring,
      audit: 'monthly-reports.refuse-reopening',
    },
    {
      from: 'requested',
      event: 'withdraw',
      to: 'withdrawn',
      who: officers,
      audit: 'monthly-reports.withdraw-reopening',
    },
  ],
});
