import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mermaid, nextState, printTransitions } from '../../foundation/transition-table.ts';
import { type ActionName, permissionFor } from '../permissions/permission-table.ts';
import { amendmentStates, amendmentWorkflow, endStates } from './workflow.ts';

describe('the way of an amendment', () => {
  it('the whole table', () => {
    expect(printTransitions(amendmentWorkflow)).toMatchSnapshot();
  });

  it('the diagram in the README is the table', () => {
    const readme = readFileSync(new URL('./README.md', import.meta.url), 'utf8');
    expect(readme).toContain(`\`\`\`mermaid\n${mermaid(amendmentWorkflow)}\n\`\`\``);
  });

  it('who may in the workflow is who may in the permission table, in the same states', () => {
    const actionOf: Record<string, ActionName> = { save: 'amendments.edit' };
    for (const row of amendmentWorkflow.rows) {
      if (row.who.some((each) => each === 'approver of the step')) continue;
      const permission = permissionFor(actionOf[row.event] ?? (`amendments.${row.event}` as ActionName));
      expect(Object.keys(permission.allow).sort(), row.event).toEqual([...row.who].sort());
      expect(permission.states).toContain(row.from);
    }
  });

  it('nothing leads out of an end, and only the board and the chain lead into force', () => {
    for (const state of endStates)
      expect(amendmentWorkflow.rows.filter((row) => row.from === state)).toEqual([]);
    const into = amendmentWorkflow.rows.filter((row) => row.to === 'in-force').map((row) => row.from);
    expect(into).toEqual(['requested', 'resolution-requested']);
    for (const state of amendmentStates)
      expect(nextState(amendmentWorkflow, state, 'approve').ok).toBe(
        ['requested', 'agenda-requested', 'resolution-requested'].includes(state),
      );
  });
});
