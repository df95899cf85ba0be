/**
 * For tests: facts that ask everything of the forms. Twelve months, five activities with the long names that
 * agencies give them, and every kind of value: numbers, 0, N/A, "-", missing, amounts of ten digits, satang.
 * Made up by a rule, not taken from any agency.
 */
import { dateOf } from '../../foundation/calendar-date.ts';
import { decimal } from '../../foundation/decimal.ts';
import { fiscalYear, monthsOfFiscalYear } from '../../foundation/fiscal-year.ts';
import { month } from '../../foundation/month.ts';
import { satang } from '../../foundation/satang.ts';
import { type FigureValue, figure, MISSING, money, NOT_APPLICABLE, NOTHING } from '../../foundation/value.ts';
import type { ReportFacts } from '../monthly-reports/index.ts';
import type { ActivityResult, MonthResults } from '../monthly-reports/rules.ts';
import type { Form100Facts } from '../projects/index.ts';
import type { PlanActivity, PlanIndicator, ProjectPlan } from '../projects/rules.ts';

export const YEAR = fiscalYear(2566);
export const MONTHS = monthsOfFiscalYear(YEAR);
export const REPORTED = month('2023-03');
export const REPORTED_MONTHS = MONTHS.slice(0, 6);

const id = (of: string) => `01936f00-0000-7000-8000-0000000000${of}`;

export const LONG_NAMES = [
  'กิจกรรมพัฒนาระบบฐานข้อมูลวิสาหกิจเพื่อสังคม (e-Service) เพื่อเป็นฐานข้อมูลกลางของประเทศ โดยใช้เทคโนโลยีสารสนเทศและระบบดิจิทัล ระยะที่ 2/2566',
  'กิจกรรมเสริมสร้างความเข้มแข็งให้แก่กลุ่มกิจการเพื่อสังคมในพื้นที่จังหวัดชายแดนภาคใต้และพื้นที่ห่างไกลทุรกันดาร',
  'ค่าเบี้ยเลี้ยง ค่าที่พัก และค่าพาหนะของคณะกรรมการกำกับ ติดตาม และประเมินผลการดำเนินงานฯ',
  'จ้างที่ปรึกษาศึกษาวิเคราะห์ห่วงโซ่อุปทานผลิตภัณฑ์แปรรูปสินค้าเกษตรอินทรีย์เพื่อจัดทำข้อเสนอเชิงนโยบาย',
  'บริหารจัดการ',
] as const;

/** Weights make 100; amounts in satang with satang among them, the second one of ten digits in baht. */
const WEIGHTS = ['33.33', '33.33', '16.67', '16.67', '0'];
const MONTHLY = [12_345_678, 101_234_567_891, 0, 5, 99_999];
const WORK = ['8.33', '8.33', '8.33', '8.33', '0'];

const activities: PlanActivity[] = LONG_NAMES.map((name, at) => {
  const months: PlanActivity['months'] = {};
  MONTHS.forEach((each, index) => {
    // The last activity plans no money in the first quarter: not 0, but nothing at all.
    const spendingSatang = at === 4 && index < 3 ? null : satang((MONTHLY[at] ?? 0) + index * 100);
    months[each] = {
      workPercent: at === 2 && index === 5 ? null : decimal(WORK[at] ?? '0'),
      plannedWork: index === 5 ? `ดำเนินงวดที่ ${index + 1} ตามสัญญา` : '',
      spendingSatang,
    };
  });
  const total = Object.values(months).reduce((sum, each) => sum + (each?.spendingSatang ?? 0), 0);
  return {
    activityId: id(`a${at}`),
    position: at + 1,
    name,
    budgetSatang: satang(total),
    weight: decimal(WEIGHTS[at] ?? '0'),
    months,
    derivedMonths: at === 1 ? MONTHS.slice(0, 2) : [],
  };
});

const of = (text: string): FigureValue => figure(decimal(text));
const VALUES: FigureValue[] = [of('1234.5'), NOT_APPLICABLE, NOTHING, of('0'), MISSING, of('2000.25')];

function indicator(at: number, changes: Partial<PlanIndicator>): PlanIndicator {
  return {
    indicatorId: id(`b${at}`),
    position: at + 1,
    level: 'output',
    name: `จำนวนวิสาหกิจเพื่อสังคมและกลุ่มกิจการเพื่อสังคมที่ได้รับการส่งเสริมและพัฒนาศักยภาพจนสามารถยื่นขอจดทะเบียนได้ ตัวที่ ${at + 1}`,
    unitOfMeasure: 'แห่ง/กลุ่ม',
    kind: 'SUM',
    baseline: null,
    target: decimal('10000'),
    direction: 'higher-is-better',
    method: 'นับจากทะเบียนคุม ณ วันสิ้นเดือน และสุ่มตรวจร้อยละ 10',
    months: Object.fromEntries(MONTHS.map((each, index) => [each, VALUES[(index + at) % 6] ?? MISSING])),
    derivedMonths: [],
    ...changes,
  };
}

const indicators: PlanIndicator[] = [
  indicator(0, { derivedMonths: MONTHS.slice(0, 1) }),
  indicator(1, { kind: 'BASE+SUM', baseline: decimal('1400.75') }),
  indicator(2, { kind: 'PERCENT', target: decimal('80.5'), unitOfMeasure: 'ร้อยละ', level: 'outcome' }),
  indicator(3, { kind: 'LAST', target: null, level: 'outcome' }),
];

const plan: ProjectPlan = {
  projectId: id('01'),
  projectCode: '66010099',
  fiscalYear: YEAR,
  programmeId: id('02'),
  name: 'โครงการยกระดับขีดความสามารถในการแข่งขันของวิสาหกิจเพื่อสังคมไทยด้วยนวัตกรรมและเทคโนโลยีดิจิทัลอย่างยั่งยืน',
  unitId: id('03'),
  officerPersonId: id('04'),
  coordinatorPersonId: id('05'),
  state: 'locked',
  cancelledOn: null,
  closedOn: null,
  planVersion: 2,
  startsOn: dateOf('2022-10-01'),
  endsOn: dateOf('2023-09-30'),
  budgetSatang: satang(activities.reduce((sum, each) => sum + each.budgetSatang, 0)),
  derivation: 'แบ่งยอดรายไตรมาสเท่ากันทุกเดือน เศษอยู่เดือนท้าย',
  indicators,
  activities,
};

/** The results of one month: activity 1 and 2 with numbers, 3 with 0, 4 with N/A and "-" in turn, 5 unreported. */
function resultsOf(index: number): MonthResults {
  const result = (at: number, values: Pick<ActivityResult, 'work' | 'spending'>): ActivityResult => ({
    activityId: id(`a${at}`),
    workDone: `ประชุมคณะทำงานครั้งที่ ${index + 1} และลงพื้นที่ติดตามผล ณ ศูนย์เรียนรู้ชุมชน\nสรุปผลส่งคณะกรรมการแล้ว`,
    problem: at === 0 ? 'ผู้รับจ้างส่งมอบงานล่าช้ากว่ากำหนด เนื่องจากน้ำท่วมพื้นที่ก่อสร้าง' : '',
    remedy: at === 0 ? 'เร่งรัดผู้รับจ้างและขยายเวลาทำงานเป็นวันละ 2 กะ' : '',
    derivation: at === 1 ? 'แบ่งผลรายไตรมาสเท่ากันทุกเดือน' : null,
    ...values,
  });
  const empty = index % 2 === 0 ? NOT_APPLICABLE : NOTHING;
  return {
    activities: {
      [id('a0')]: result(0, { work: of('7.25'), spending: money(satang(10_000_050 + index)) }),
      [id('a1')]: result(1, { work: of('8.21'), spending: money(satang(100_987_654_321)) }),
      [id('a2')]: result(2, { work: of('0'), spending: money(satang(0)) }),
      [id('a3')]: result(3, { work: empty, spending: empty }),
    },
    indicators: Object.fromEntries(
      indicators.map(({ indicatorId }, at) => [
        indicatorId,
        {
          indicatorId,
          value: VALUES[(index + at * 2) % 6] ?? MISSING,
          note: at === 1 ? 'ปรับนิยามตามมติที่ประชุม' : '',
          derivation: at === 0 ? 'แบ่งผลรายไตรมาสเท่ากันทุกเดือน' : null,
        },
      ]),
    ),
  };
}

const AGENCY = { nameTh: 'สำนักงานตัวอย่างเพื่อการทดสอบแบบฟอร์ม', nameEn: 'Example Office' };

export const reportFacts: ReportFacts = {
  agency: AGENCY,
  unit: { nameTh: 'ฝ่ายติดตามและประเมินผล', nameEn: 'Monitoring' },
  coordinator: { name: 'ผู้ประสานงานโครงการ (ตัวอย่าง)', position: 'นักวิเคราะห์นโยบายและแผนชำนาญการ' },
  responsible: { name: 'เจ้าหน้าที่โครงการ (ตัวอย่าง)', position: 'เจ้าหน้าที่โครงการ' },
  plan,
  month: REPORTED,
  revision: 2,
  state: 'submitted',
  submittedOn: dateOf('2023-04-05'),
  results: Object.fromEntries(REPORTED_MONTHS.map((each, index) => [each, resultsOf(index)])),
  files: [{ fileId: id('f0'), name: 'รายงานการประชุมฯ ครั้งที่ 6.pdf', activityId: id('a0') }],
};

export const form100Facts: Form100Facts = {
  agencyName: AGENCY.nameTh,
  fiscalYear: YEAR,
  projectCode: plan.projectCode,
  programme: '1 แผนงานส่งเสริมวิสาหกิจเพื่อสังคมแบบบูรณาการเชิงพื้นที่ทุกระดับ',
  unitName: 'ฝ่ายติดตามและประเมินผล',
  projectType: 'โครงการส่งเสริม',
  budgetSource: 'เงินอุดหนุนประจำปี',
  provinces: ['กรุงเทพมหานคร', 'นราธิวาส', 'แม่ฮ่องสอน'],
  planNodes: ['ยุทธศาสตร์ชาติด้านการสร้างโอกาสและความเสมอภาคทางสังคม'],
  responsible: { name: 'เจ้าหน้าที่โครงการ (ตัวอย่าง)', position: 'เจ้าหน้าที่โครงการ', telephone: '' },
  coordinator: null,
  state: 'locked',
  stateWord: 'ล็อกแล้ว',
  planVersion: 2,
  approvedOn: dateOf('2022-10-19'),
  files: [{ kind: 'บันทึกขออนุมัติเปิดโครงการ', name: 'บันทึกข้อความที่ 12/2566.pdf' }],
  plan: {
    name: plan.name,
    programmeId: plan.programmeId,
    projectType: 'promotion',
    budgetSource: 'annual-subsidy',
    officerPersonId: plan.officerPersonId,
    coordinatorPersonId: null,
    contactTelephone: '0 2000 0000',
    jointUnits: ['ส่วนส่งเสริมฯ', 'ส่วนทะเบียนฯ'],
    rationale:
      'ตามยุทธศาสตร์ชาติ 20 ปี (พ.ศ. 2561-2580) กำหนดให้ลดความเหลื่อมล้ำ เสริมสร้างความมั่นคงทางเศรษฐกิจและสังคม ของกลุ่มผู้ด้อยโอกาส ซึ่งที่ผ่านมาผู้ประกอบการยังเข้าไม่ถึงแหล่งเงินทุน ความรู้ และตลาด จึงจำเป็นต้องดำเนินโครงการนี้อย่างต่อเนื่อง',
    objectives: ['เพื่อเพิ่มจำนวนวิสาหกิจเพื่อสังคม', 'เพื่อยกระดับมาตรฐานผลิตภัณฑ์ให้เป็นที่เชื่อมั่น'],
    targetGroup: 'วิสาหกิจเพื่อสังคม กลุ่มกิจการเพื่อสังคม และผู้สนใจทั่วไป',
    targetGroupCount: 1500,
    provinces: ['10', '96', '58'],
    indicators: indicators.map(({ position: _position, ...each }) => each),
    achievement: 'ประชาชนกลุ่มเป้าหมายมีรายได้เพิ่มขึ้นไม่น้อยกว่าร้อยละ 15 ภายใน 2 ปี',
    startsOn: plan.startsOn,
    endsOn: plan.endsOn,
    budgetSatang: plan.budgetSatang,
    allocationMemoNumber: 'สตย 0101/123',
    activities: activities.map(({ position: _position, ...each }) => each),
    planNodeIds: [id('06')],
    derivation: plan.derivation,
  },
};
