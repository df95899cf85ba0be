import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mermaid, nextState, printTransitions } from '../../foundation/transition-table.ts';
import { auditMessages } from '../audit/messages.ts';
import { noticeKinds } from '../notifications/rules.ts';
import { requestWorkflow } from './workflow.ts';

describe('a request for approval', () => {
  it('the whole table', () => {
    expect(printTransitions(requestWorkflow)).toMatchSnapshot();
  });

  it('the diagram in the README is the table', () => {
    const readme = readFileSync(new URL('./README.md', import.meta.url), 'utf8');
    expect(readme).toContain(`\`\`\`mermaid\n${mermaid(requestWorkflow)}\n\`\`\``);
  });

  it('nothing happens to a request that has ended', () => {
    for (const state of requestWorkflow.states.filter((each) => each !== 'waiting'))
      for (const { event } of requestWorkflow.rows)
        expect(nextState(requestWorkflow, state, event).ok, `${state} ${event}`).toBe(false);
  });

  it('the trail has words for every row, and who asked is told of every end by others', () => {
    for (const { audit } of requestWorkflow.rows) expect(Object.keys(auditMessages)).toContain(audit);
    for (const state of ['approved', 'returned', 'refused'])
      expect(noticeKinds).toContain(`approval-${state}`);
  });
});
