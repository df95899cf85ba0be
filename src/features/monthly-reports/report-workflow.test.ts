import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mermaid, nextState, printTransitions } from '../../foundation/transition-table.ts';
import { permissionTable } from '../permissions/permission-table.ts';
import { reopeningWorkflow, reportWorkflow } from './report-workflow.ts';

describe('the workflow of a monthly report (WFL-02)', () => {
  it('is this table', () => {
    expect(printTransitions(reportWorkflow)).toMatchSnapshot();
    expect(printTransitions(reopeningWorkflow)).toMatchSnapshot();
  });

  it('stands in the README as it is in the code', () => {
    const readme = readFileSync(new URL('./README.md', import.meta.url), 'utf8');
    expect(readme).toContain(`\`\`\`mermaid\n${mermaid(reportWorkflow)}\n\`\`\``);
    expect(readme).toContain(`\`\`\`mermaid\n${mermaid(reopeningWorkflow)}\n\`\`\``);
  });

  it('never writes on a submitted report', () => {
    expect(nextState(reportWorkflow, 'submitted', 'save')).toMatchObject({ ok: false });
    expect(nextState(reportWorkflow, 'submitted', 'submit')).toMatchObject({ ok: false });
    expect(nextState(reportWorkflow, 'not-started', 'submit')).toMatchObject({ ok: false });
  });

  it('names only audit events and roles that the permission table knows', () => {
    for (const row of [...reportWorkflow.rows, ...reopeningWorkflow.rows]) {
      const action =
        row.audit.endsWith('-reopening') &&
        row.audit !== 'monthly-reports.request-reopening' &&
        row.audit !== 'monthly-reports.withdraw-reopening'
          ? 'monthly-reports.decide-reopening'
          : row.audit === 'monthly-reports.reopen'
            ? 'monthly-reports.decide-reopening'
            : row.audit;
      expect(Object.keys(permissionTable), row.audit).toContain(action);
      const allowed = Object.keys(permissionTable[action as keyof typeof permissionTable].allow);
      expect(
        row.who.filter((role) => !allowed.includes(role)),
        row.audit,
      ).toEqual([]);
    }
  });
});
