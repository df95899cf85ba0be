import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mermaid, nextState, printTransitions } from '../../../foundation/transition-table.ts';
import { type ActionName, permissionFor } from '../../permissions/rules.ts';
import { closingWorkflow } from './closing-workflow.ts';
import { delayWorkflow } from './delay-workflow.ts';

describe('the workflow of a closing (WFL-06)', () => {
  it('is this table, and that of a delay memo (WFL-07)', () => {
    expect(printTransitions(closingWorkflow)).toMatchSnapshot();
    expect(printTransitions(delayWorkflow)).toMatchSnapshot();
  });

  it('stands in the README as it is in the code', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    expect(readme).toContain(`\`\`\`mermaid\n${mermaid(closingWorkflow)}\n\`\`\``);
    expect(readme).toContain(`\`\`\`mermaid\n${mermaid(delayWorkflow)}\n\`\`\``);
  });

  it('lets those take a step whom the permission table lets, in the same states', () => {
    const own = ['save', 'submit', 'withdraw', 'return-money', 'receive-original', 'close'];
    for (const row of closingWorkflow.rows.filter(({ event }) => own.includes(event))) {
      const permission = permissionFor(`closings.${row.event}` as ActionName);
      const people = row.who.filter((role) => role !== 'system');
      expect(Object.keys(permission.allow).sort(), row.event).toEqual([...people].sort());
      expect(permission.states, row.event).toContain(row.from);
    }
  });

  it('nothing leads out of closed, and nothing is skipped', () => {
    for (const { event } of closingWorkflow.rows) {
      expect(nextState(closingWorkflow, 'closed', event).ok, event).toBe(false);
      if (event !== 'return-money')
        expect(nextState(closingWorkflow, 'approved', event).ok, event).toBe(false);
    }
  });
});
