/** A memo from draft to kept original. Who may draft and send is asked by the feature whose record it is. */
import { defineTransitions } from '../../foundation/transition-table.ts';

const officers = ['project-officer', 'project-coordinator', 'external-agency-officer'];

export const memoWorkflow = defineTransitions({
  name: 'memo',
  initial: 'draft',
  states: ['draft', 'sent', 'received'],
  rows: [
    { from: 'draft', event: 'redraft', to: 'draft', who: officers, audit: 'memos.draft' },
    { from: 'draft', event: 'edit', to: 'draft', who: officers, audit: 'memos.edit' },
    {
      from: 'draft',
      event: 'send',
      to: 'sent',
      who: officers,
      guard: 'says-everything',
      audit: 'memos.send',
    },
    {
      from: 'sent',
      event: 'receive-original',
      to: 'received',
      who: ['finance-officer', 'administrator'],
      audit: 'memos.receive-original',
    },
  ],
});
