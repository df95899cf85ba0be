import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { mermaid, printTransitions } from '../../../foundation/transition-table.ts';
import { type ActionName, permissionFor } from '../../permissions/permission-table.ts';
import { type UnlockEvent, unlockWorkflow } from './unlock-workflow.ts';

it('the whole table', () => {
  expect(printTransitions(unlockWorkflow)).toMatchSnapshot();
});

it('the diagram in the README is the table', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  expect(readme).toContain(`\`\`\`mermaid\n${mermaid(unlockWorkflow)}\n\`\`\``);
});

it('who may in the workflow is who may in the permission table', () => {
  const actionOf: Record<Exclude<UnlockEvent, 'expire' | 'cancel' | 'close'>, ActionName> = {
    request: 'projects.request-unlock',
    withdraw: 'projects.request-unlock',
    grant: 'projects.decide-unlock',
    refuse: 'projects.decide-unlock',
    save: 'projects.correct',
    finish: 'projects.correct',
  };
  for (const row of unlockWorkflow.rows) {
    if (row.event === 'expire' || row.event === 'cancel' || row.event === 'close') continue;
    expect(Object.keys(permissionFor(actionOf[row.event]).allow).sort(), row.event).toEqual(
      [...row.who].sort(),
    );
  }
});
