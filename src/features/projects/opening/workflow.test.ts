import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  mermaid,
  nextState,
  printTransitions,
  transitionsFrom,
} from '../../../foundation/transition-table.ts';
import { type ActionName, permissionFor } from '../../permissions/permission-table.ts';
import type { Role } from '../../permissions/roles.ts';
import { projectWorkflow } from './workflow.ts';

describe('states of a project', () => {
  it('the whole table', () => {
    expect(printTransitions(projectWorkflow)).toMatchSnapshot();
  });

  it('the diagram in the README is the table', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    expect(readme).toContain(`\`\`\`mermaid\n${mermaid(projectWorkflow)}\n\`\`\``);
  });

  it('who may in the workflow is who may in the permission table, in the same states', () => {
    const actionOf: Record<string, ActionName> = { save: 'projects.edit' };
    const ofOthers = ['unlock', 'relock'];
    const rows = projectWorkflow.rows.filter(
      ({ event, who }) => !ofOthers.includes(event) && !who.includes('approval-chain'),
    );
    for (const row of rows) {
      const permission = permissionFor(actionOf[row.event] ?? (`projects.${row.event}` as ActionName));
      const people = row.who.filter((role) => role !== 'system') as Role[];
      expect(Object.keys(permission.allow).sort()).toEqual([...people].sort());
      expect(permission.states).toContain(row.from);
    }
  });

  it('nothing changes a locked plan, and an approval cannot be withdrawn', () => {
    for (const event of ['save', 'submit', 'withdraw', 'return', 'approve', 'lock'] as const)
      expect(nextState(projectWorkflow, 'locked', event).ok).toBe(false);
    expect(nextState(projectWorkflow, 'approved', 'withdraw').ok).toBe(false);
  });

  it('what an approver decides is the approval chain’s alone (A-07)', () => {
    const decided = ['approve', 'return', 'refuse', 'cancel', 'close'];
    for (const row of projectWorkflow.rows)
      expect(row.who.includes('approval-chain'), row.event).toBe(decided.includes(row.event));
  });

  it('no way leads out of a closed project, and a cancelled one is only closed', () => {
    expect(transitionsFrom(projectWorkflow, 'closed')).toEqual([]);
    expect(transitionsFrom(projectWorkflow, 'cancelled').map(({ to }) => to)).toEqual(['closed']);
  });

  it('a plan that is open for correction is locked again before the project is closed', () => {
    expect(nextState(projectWorkflow, 'unlocked', 'close').ok).toBe(false);
  });
});
