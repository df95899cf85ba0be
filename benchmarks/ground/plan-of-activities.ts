/** สสว.100 of a project to be measured: complete, so that the rules let it be submitted and approved. */

import { type PlanDraft, planDraftSchema } from '../../src/features/projects/index.ts';
import { fiscalYear, monthsOfFiscalYear } from '../../src/foundation/fiscal-year.ts';
import { newId } from '../../src/foundation/uuid.ts';

/** The fiscal year in which everything is measured, the day on which its plans are made, and the day of the reports. */
export const YEAR = fiscalYear(2566);
export const PLANNING_DAY = '2022-10-05';
export const REPORTING_DAY = '2023-04-05';
export const REPORT_MONTH = '2023-03';

const months = monthsOfFiscalYear(YEAR);
const ACTIVITY_SATANG = 12_000_000;

/** Equal weights, one twelfth of the money each month; the work is 89 percent in October and 1 in every later month. */
export function planOfActivities(of: {
  name: string;
  count: number;
  programmeId: string;
  officerPersonId: string;
  planNodeId: string;
}): PlanDraft {
  return planDraftSchema.parse({
    name: of.name,
    programmeId: of.programmeId,
    projectType: 'office-mission',
    budgetSource: 'sme-fund',
    officerPersonId: of.officerPersonId,
    coordinatorPersonId: null,
    contactTelephone: '0 2000 0000',
    jointUnits: [],
    rationale: 'เพื่อวัดความเร็วของระบบ',
    objectives: ['วัดความเร็วของการรายงานประจำเดือน'],
    targetGroup: 'วิสาหกิจขนาดกลางและขนาดย่อม',
    targetGroupCount: 40,
    provinces: ['10'],
    indicators: (['output', 'outcome'] as const).map((level) => ({
      indicatorId: newId(),
      level,
      name: `ตัวชี้วัดของ${of.name}`,
      unitOfMeasure: 'ราย',
      kind: 'SUM',
      baseline: null,
      target: '12',
      direction: 'higher-is-better',
      method: 'นับจำนวน',
      months: Object.fromEntries(months.map((month) => [month, { kind: 'number', number: '1' }])),
    })),
    achievement: 'ผลสัมฤทธิ์ของโครงการ',
    startsOn: '2022-10-01',
    endsOn: '2023-09-30',
    budgetSatang: ACTIVITY_SATANG * of.count,
    allocationMemoNumber: null,
    activities: Array.from({ length: of.count }, (_, index) => ({
      activityId: newId(),
      name: `กิจกรรมที่ ${index + 1} ของ${of.name}`,
      budgetSatang: ACTIVITY_SATANG,
      weight: String(100 / of.count),
      months: Object.fromEntries(
        months.map((month, at) => [
          month,
          {
            workPercent: at === 0 ? '89' : '1',
            plannedWork: 'ดำเนินงานตามแผน',
            spendingSatang: ACTIVITY_SATANG / months.length,
          },
        ]),
      ),
    })),
    planNodeIds: [of.planNodeId],
  });
}
