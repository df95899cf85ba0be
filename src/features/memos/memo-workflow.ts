/** A memo from draft to kept original. Who may draft and send is asked by the feature whose record it is. */
import { type Result, refuse } from '../../foundation/refusal.ts';
import { datesInWords } from '../../foundation/thai-date.ts';
import { defineTransitions, findTransition, type Transition } from '../../foundation/transition-table.ts';
import type { Memo } from './store.ts';

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

type MemoState = (typeof memoWorkflow.states)[number];
type MemoEvent = (typeof memoWorkflow.rows)[number]['event'];
type Standing = Pick<Memo, 'state' | 'documentNumber' | 'originalReceivedOn'>;

/**
 * The row of the table by which `event` happens to a memo as it stands.
 * Refusals: memo-sent-already, memo-not-sent, memo-original-received.
 */
export function memoStep(
  { state, documentNumber, originalReceivedOn }: Standing,
  event: MemoEvent,
): Result<Transition<MemoState, MemoEvent>> {
  const row = findTransition(memoWorkflow, originalReceivedOn === null ? state : 'received', event);
  if (row.ok) return row;
  if (event !== 'receive-original')
    return refuse('conflict', 'memo-sent-already', { documentNumber: documentNumber ?? '-' });
  return originalReceivedOn === null
    ? refuse('conflict', 'memo-not-sent')
    : refuse('conflict', 'memo-original-received', datesInWords({ received: originalReceivedOn }));
}
