import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { mermaid, printTransitions } from '../../foundation/transition-table.ts';
import { permissionFor } from '../permissions/rules.ts';
import { memoWorkflow } from './memo-workflow.ts';

it('the whole table', () => {
  expect(printTransitions(memoWorkflow)).toMatchSnapshot();
});

it('the diagram in the README is the table', () => {
  const readme = readFileSync(new URL('./README.md', import.meta.url), 'utf8');
  expect(readme).toContain(`\`\`\`mermaid\n${mermaid(memoWorkflow)}\n\`\`\``);
});

it('who edits and who receives is who may in the permission table', () => {
  const who = (event: string) =>
    [...(memoWorkflow.rows.find((row) => row.event === event)?.who ?? [])].sort();
  expect(who('edit')).toEqual(Object.keys(permissionFor('memos.edit').allow).sort());
  expect(who('receive-original')).toEqual(Object.keys(permissionFor('memos.receive-original').allow).sort());
});
