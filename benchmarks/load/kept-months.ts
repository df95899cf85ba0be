/** Reads back through the API what is kept of each project's month: the report as it stands, and its audit trail. */
import { REPORT_MONTH } from '../ground/plan-of-activities.ts';
import type { PlantedProject } from '../ground/plant-agency.ts';
import type { Visitor } from '../ground/visitor.ts';
import type { KeptMonth } from './lost-saves.ts';
import { type Cells, cellTexts, type MonthContent } from './month-cells.ts';

/** `reader` reads reports, `auditor` the audit trail; both have signed in. */
export async function keptMonths(
  reader: Visitor,
  auditor: Visitor,
  projects: readonly PlantedProject[],
): Promise<KeptMonth[]> {
  const kept: KeptMonth[] = [];
  for (const { projectCode } of projects) {
    const view = await reader.must('GET', `/api/v1/projects/${projectCode}/reports/${REPORT_MONTH}`);
    const results = view.results[REPORT_MONTH] ?? { activities: {}, indicators: {} };
    const content = {
      activities: Object.values(results.activities),
      indicators: Object.values(results.indicators),
    } as MonthContent;
    const trail = await trailOf(auditor, `${projectCode}/${REPORT_MONTH}`);
    kept.push({ projectCode, version: view.report.version, cells: cellTexts(content), trail });
  }
  return kept;
}

async function trailOf(auditor: Visitor, subjectId: string): Promise<Cells[]> {
  const trail: Cells[] = [];
  const query = new URLSearchParams({ action: 'monthly-reports.save', subjectId });
  for (;;) {
    const page = await auditor.must('GET', `/api/v1/audit-events?${query}`);
    trail.push(...page.events.map((event: { after: Cells }) => event.after));
    if (page.olderThan === null) return trail;
    query.set('olderThan', page.olderThan);
  }
}
