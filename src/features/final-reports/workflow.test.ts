import { expect, it } from 'vitest';
import { printTransitions } from '../../foundation/transition-table.ts';
import { finalReportWorkflow } from './workflow.ts';

it('final reports go these ways and no other', () => {
  expect(`\n${printTransitions(finalReportWorkflow)}\n`).toMatchInlineSnapshot(`
    "
    | state | event | next state | who may | guard | audit event |
    | --- | --- | --- | --- | --- | --- |
    | not-started | write | writing | project-officer, project-coordinator, external-agency-officer |  | final-reports.write |
    | writing | write | writing | project-officer, project-coordinator, external-agency-officer |  | final-reports.write |
    | writing | complete | complete | project-officer, project-coordinator, external-agency-officer | nothing-missing | final-reports.complete |
    | complete | reopen | writing | project-officer, project-coordinator, external-agency-officer, monitoring-officer | reason-given | final-reports.reopen |
    "
  `);
});
