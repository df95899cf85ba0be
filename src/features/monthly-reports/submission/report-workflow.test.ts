import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mermaid, nextState, printTransitions } from '../../../foundation/transition-table.ts';
import { type ActionName, permissionFor } from '../../permissions/rules.ts';
import { reopeningWorkflow, reportWorkflow } from './report-workflow.ts';

describe('the workflow of a monthly report (WFL-02)', () => {
  it('is this table', () => {
    expect(printTransitions(reportWorkflow)).toMatchSnapshot();
    expect(printTransitions(reopeningWorkflow)).toMatchSnapshot();
  });

  it('stands in the README as it is in the code', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    expect(readme).toContain(`\`\`\`mermaid\n${mermaid(reportWorkflow)}\n\`\`\``);
    expect(readme).toContain(`\`\`\`mermaid\n${mermaid(reopeningWorkflow)}\n\`\`\``);
  });

  it('never writes on a submitted report', () => {
    expect(nextState(reportWorkflow, 'submitted', 'save')).toMatchObject({ ok: false });
    expect(nextState(reportWorkflow, 'submitted', 'submit')).toMatchObject({ ok: false });
    expect(nextState(reportWorkflow, 'not-started', 'submit')).toMatchObject({ ok: false });
  });

  it('lets nobody take a step whom the permission table keeps out', () => {
    const permissionOf: Record<string, ActionName> = {
      save: 'monthly-reports.save',
      submit: 'monthly-reports.submit',
      'pull-back': 'monthly-reports.pull-back',
      reopen: 'monthly-reports.decide-reopening',
      grant: 'monthly-reports.decide-reopening',
      refuse: 'monthly-reports.decide-reopening',
      request: 'monthly-reports.request-reopening',
      withdraw: 'monthly-reports.withdraw-reopening',
    };
    for (const row of [...reportWorkflow.rows, ...reopeningWorkflow.rows]) {
      const action = permissionOf[row.event];
      const allowed = Object.keys(action ? permissionFor(action).allow : {});
      expect([...row.who].sort(), row.event).toEqual(allowed.sort());
    }
  });
});
