/** A plan that is complete, and a stated document that contradicts itself: what the prepared records are made of. */
import { fiscalYear, monthsOfFiscalYear } from '../../src/foundation/fiscal-year.ts';
import { newId } from '../../src/foundation/uuid.ts';

/** Fiscal year 2563; the records are made in October 2019 and asked for in December 2019. */
export const YEAR = fiscalYear(2563);
const months = monthsOfFiscalYear(YEAR);

export const number = (value: string) => ({ kind: 'number' as const, number: value });

/** A project's plan as it travels. */
export type Plan = ReturnType<typeof planOf>;

export function planOf(of: { mark: string; programmeId: string; personId: string; planNodeId: string }) {
  const [first, ...rest] = months;
  return {
    name: `โครงการตัวอย่าง ${of.mark}`,
    programmeId: of.programmeId,
    projectType: 'office-mission',
    budgetSource: 'sme-fund',
    officerPersonId: of.personId,
    coordinatorPersonId: null,
    contactTelephone: '0 2000 0000',
    jointUnits: ['หน่วยร่วม'],
    rationale: 'เหตุผล',
    objectives: ['วัตถุประสงค์'],
    targetGroup: 'กลุ่มเป้าหมาย',
    targetGroupCount: 40,
    provinces: ['10'],
    indicators: (['output', 'outcome'] as const).map((level) => ({
      indicatorId: newId(),
      level,
      name: `ตัวชี้วัด ${of.mark}`,
      unitOfMeasure: 'เรื่อง',
      kind: 'SUM',
      baseline: null,
      target: '12',
      direction: 'higher-is-better',
      method: 'นับ',
      months: Object.fromEntries(
        months.map((month) => [month, month === first ? number('12') : { kind: 'not-applicable' as const }]),
      ),
      derivedMonths: [],
    })),
    achievement: 'ผลสัมฤทธิ์',
    startsOn: '2019-10-01',
    endsOn: '2020-09-30',
    budgetSatang: 110_000,
    allocationMemoNumber: null,
    activities: [
      {
        activityId: newId(),
        name: `กิจกรรม ${of.mark}`,
        budgetSatang: 110_000,
        weight: '100',
        months: Object.fromEntries([
          [first, { workPercent: '89', plannedWork: '', spendingSatang: 110_000 }],
          ...rest.map((month) => [month, { workPercent: '1', plannedWork: '', spendingSatang: 0 }]),
        ]),
        derivedMonths: [],
      },
    ],
    planNodeIds: [of.planNodeId],
    derivation: null,
  };
}

/** Two lines whose printed total is 10.00 off. */
export const statedDocument = (code: string, projectCode: string) => ({
  code,
  title: `ตาราง ${code}`,
  fiscalYear: YEAR,
  rows: [
    { kind: 'amount', place: 'L1', source: 'L1', label: `รวม ${code}`, projectCode, printed: ['1,010.00'] },
    { kind: 'amount', place: 'L2', source: 'L2', label: 'ก', parent: 'L1', printed: ['600.00'] },
    { kind: 'amount', place: 'L3', source: 'L3', label: 'ข', parent: 'L1', printed: ['400.00'] },
  ],
});
