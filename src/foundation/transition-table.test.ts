import { describe, expect, it } from 'vitest';
import {
  defineTransitions,
  findTransition,
  mermaid,
  nextState,
  printTransitions,
  transitionsFrom,
} from './transition-table.ts';

const table = defineTransitions({
  name: 'example',
  initial: 'draft',
  states: ['draft', 'submitted', 'late-submitted'],
  rows: [
    {
      from: 'draft',
      event: 'submit',
      to: 'submitted',
      who: ['officer'],
      guard: 'in-time',
      audit: 'example.submitted',
    },
    {
      from: 'draft',
      event: 'submit',
      to: 'late-submitted',
      who: ['officer'],
      audit: 'example.submitted-late',
    },
    {
      from: 'submitted',
      event: 'return',
      to: 'draft',
      who: ['director'],
      guard: 'reason',
      audit: 'example.returned',
    },
  ],
});

describe('a workflow table', () => {
  it('answers an event by state and by what holds', () => {
    expect(nextState(table, 'draft', 'submit', ['in-time'])).toEqual({ ok: true, value: 'submitted' });
    expect(nextState(table, 'draft', 'submit', [])).toEqual({ ok: true, value: 'late-submitted' });
    expect(findTransition(table, 'submitted', 'return')).toMatchObject({
      value: { audit: 'example.returned' },
    });
    expect(transitionsFrom(table, 'late-submitted')).toEqual([]);
  });

  it('refuses what the table does not have, and says what is possible', () => {
    expect(nextState(table, 'submitted', 'submit')).toMatchObject({
      refusal: {
        kind: 'conflict',
        code: 'transition-not-possible',
        data: { state: 'submitted', possible: 'return' },
      },
    });
    expect(nextState(table, 'submitted', 'return', [])).toMatchObject({
      refusal: { code: 'guard-not-met', data: { guard: 'reason' } },
    });
  });

  it('is printed as a table and as a diagram', () => {
    expect(printTransitions(table)).toMatchInlineSnapshot(`
      "| state | event | next state | who may | guard | audit event |
      | --- | --- | --- | --- | --- | --- |
      | draft | submit | submitted | officer | in-time | example.submitted |
      | draft | submit | late-submitted | officer |  | example.submitted-late |
      | submitted | return | draft | director | reason | example.returned |"
    `);
    expect(mermaid(table)).toMatchInlineSnapshot(`
      "stateDiagram-v2
        late_submitted: late-submitted
        [*] --> draft
        draft --> submitted: submit [in-time]
        draft --> late_submitted: submit
        submitted --> draft: return [reason]"
    `);
  });

  const row = { from: 'a', event: 'go', to: 'b', who: ['x'], audit: 'y' };
  it.each([
    ['unknown state', { states: ['a'], rows: [row] }],
    ['answers the same event', { states: ['a', 'b'], rows: [row, { ...row, guard: 'never reached' }] }],
    ['nobody may do it', { states: ['a', 'b'], rows: [{ ...row, who: [] }] }],
    ['no way leads to c', { states: ['a', 'b', 'c'], rows: [row] }],
  ])('cannot be defined with a fault: %s', (fault, { states, rows }) => {
    expect(() => defineTransitions({ name: 'bad', initial: 'a', states, rows })).toThrow(fault);
  });
});
