/**
 * สสว.100 รายละเอียดโครงการ (FRM 4.1; S2 L209-213, L228-237, L1519-1537). The manual prints no template: the rows
 * are those of FRM 4.1, laid out in the manner of 200/3 and 500/1 (decision A-17). Totals come from planTotals.
 */
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import type { Decimal } from '../../../foundation/decimal.ts';
import {
  type Block,
  type Content,
  type DocumentDigits,
  EMPTY,
  fieldList,
  figure,
  groupRow,
  type HeadCell,
  heading,
  headRow,
  money,
  type OfficialDocument,
  paragraph,
  percent,
  row,
  signatures,
  type TableBlock,
  type TableRow,
  table,
  text,
  totalRow,
} from '../../../foundation/document-blocks.ts';
import type { FiscalYear } from '../../../foundation/fiscal-year.ts';
import type { Month } from '../../../foundation/month.ts';
import { formatThaiDate, formatThaiMonth } from '../../../foundation/thai-date.ts';
import { toThaiDigits } from '../../../foundation/thai-digits.ts';
import { figure as figureOf, MISSING } from '../../../foundation/value.ts';
import { type ColumnTotal, planTotals } from '../plan/plan-totals.ts';
import type { ProjectState } from '../plan/plan-types.ts';
import type { PlanDraft } from '../schemas.ts';

export const FORM_100 = { formId: 'สสว.100', version: '1' } as const;

type Signer = { name: string; position: string };

/** What the paper says; names stand here in words, not as codes. */
export type Form100Facts = {
  agencyName: string;
  fiscalYear: FiscalYear;
  projectCode: string;
  programme: string;
  unitName: string;
  projectType: string;
  budgetSource: string;
  provinces: string[];
  planNodes: string[];
  responsible: Signer & { telephone: string };
  coordinator: (Signer & { telephone: string }) | null;
  state: ProjectState;
  stateWord: string;
  planVersion: number;
  approvedOn: CalendarDate | null;
  files: { kind: string; name: string }[];
  plan: PlanDraft;
};

export type Form100Options = {
  digits: DocumentDigits;
  /** Instant written into the file, UTC. */
  madeAt: string;
};

const inDigits = (value: string | number, digits: DocumentDigits) =>
  digits === 'thai' ? toThaiDigits(String(value)) : String(value);

export function form100(facts: Form100Facts, options: Form100Options): OfficialDocument {
  const { digits } = options;
  return {
    ...FORM_100,
    language: 'th',
    title: {
      th: `${FORM_100.formId} รายละเอียดโครงการ ${facts.projectCode}`,
      en: `Project details ${facts.projectCode}`,
    },
    orientation: 'landscape',
    digits,
    header: { start: facts.agencyName, end: inDigits(FORM_100.formId, digits) },
    footer: { start: inDigits(`${facts.projectCode} แผนฉบับที่ ${facts.planVersion}`, digits) },
    madeAt: options.madeAt,
    blocks: [
      heading(1, `แบบ ${inDigits(FORM_100.formId, digits)} รายละเอียดโครงการ`, 'center'),
      heading(2, facts.plan.name, 'center'),
      head(facts, digits),
      ...wording(facts, digits),
      heading(3, 'ตัวชี้วัดผลผลิต ผลลัพธ์ และวิธีการวัด'),
      indicatorTable(facts.plan),
      heading(3, 'ผลสัมฤทธิ์ที่คาดว่าจะได้รับ'),
      paragraph(facts.plan.achievement),
      heading(3, 'กิจกรรมและงบประมาณ'),
      activityTable(facts.plan),
      ...years(facts.plan).flatMap((months) => monthTables(facts.plan, months, digits)),
      heading(3, 'ความเชื่อมโยงแผน'),
      ...facts.planNodes.map((node) => paragraph(`• ${node}`)),
      heading(3, 'เอกสารแนบ'),
      ...(facts.files.length === 0
        ? [paragraph('ไม่มี')]
        : facts.files.map((file) => paragraph(`• ${file.kind}: ${file.name}`))),
      ...(facts.plan.derivation === null
        ? []
        : [paragraph(`* แผนรายเดือนที่มีเครื่องหมายคำนวณตามหลัก: ${facts.plan.derivation}`, { small: true })]),
      signed(facts),
    ],
  };
}

function head(facts: Form100Facts, digits: DocumentDigits): Block {
  const { plan } = facts;
  const say = (value: string | number) => text(inDigits(value, digits));
  const date = (of: CalendarDate | null) => (of === null ? EMPTY : text(formatThaiDate(of, { digits })));
  const period: Content =
    plan.startsOn && plan.endsOn
      ? text(`${formatThaiDate(plan.startsOn, { digits })} ถึง ${formatThaiDate(plan.endsOn, { digits })}`)
      : EMPTY;
  return fieldList('head', 2, [
    ['ปีงบประมาณ', say(facts.fiscalYear)],
    ['รหัสโครงการ', say(facts.projectCode)],
    ['แผนงาน', text(facts.programme)],
    ['ประเภทโครงการ', text(facts.projectType)],
    ['แหล่งงบประมาณ', text(facts.budgetSource)],
    ['งบประมาณ (บาท)', plan.budgetSatang === null ? EMPTY : money(plan.budgetSatang)],
    ['หน่วยงานที่รับผิดชอบ', text(facts.unitName)],
    ['หน่วยร่วมดำเนินการ', text(plan.jointUnits.join(', '))],
    ['ผู้รับผิดชอบ', text(facts.responsible.name)],
    ['ผู้ประสานงาน', text(facts.coordinator?.name)],
    ['โทรศัพท์', say(plan.contactTelephone)],
    ['ระยะเวลาดำเนินงาน', period],
    ['สถานะการเปิดโครงการ', text(facts.stateWord)],
    ['วันที่อนุมัติเปิดโครงการ', date(facts.approvedOn)],
    ['บันทึกแจ้งจัดสรร เลขที่', say(plan.allocationMemoNumber ?? '')],
    ['แผนฉบับที่', say(facts.planVersion)],
  ]);
}

function wording({ plan, provinces }: Form100Facts, digits: DocumentDigits): Block[] {
  const count = plan.targetGroupCount === null ? '' : ` จำนวน ${inDigits(plan.targetGroupCount, digits)}`;
  return [
    heading(3, 'หลักการและเหตุผล'),
    paragraph(plan.rationale, { indent: true }),
    heading(3, 'วัตถุประสงค์'),
    ...plan.objectives
      .filter((objective) => objective !== '')
      .map((objective, index) => paragraph(`${inDigits(index + 1, digits)}. ${objective}`)),
    heading(3, 'กลุ่มเป้าหมายที่ได้รับประโยชน์'),
    paragraph(`${plan.targetGroup}${count}`),
    heading(3, 'พื้นที่ดำเนินการ'),
    paragraph(provinces.join(', ')),
  ];
}

const LEVELS = [
  ['output', 'ตัวชี้วัดผลผลิต'],
  ['outcome', 'ตัวชี้วัดผลลัพธ์'],
] as const;

const decimalOr = (value: Decimal | null): Content => figure(value === null ? MISSING : figureOf(value));

function indicatorTable(plan: PlanDraft): TableBlock {
  const rows = LEVELS.flatMap(([level, title]): TableRow[] => [
    groupRow([{ content: text(title), colspan: 6 }]),
    ...plan.indicators
      .map((indicator, index) => ({ indicator, index }))
      .filter(({ indicator }) => indicator.level === level)
      .map(({ indicator, index }) =>
        row([
          text(String(index + 1)),
          indicator.name,
          indicator.unitOfMeasure,
          decimalOr(indicator.baseline),
          decimalOr(indicator.target),
          indicator.method,
        ]),
      ),
  ]);
  return table('indicators', {
    columns: [
      { id: 'number', weight: 1, align: 'center' },
      { id: 'name', weight: 8 },
      { id: 'unit', weight: 2 },
      { id: 'baseline', weight: 2, align: 'end' },
      { id: 'target', weight: 2, align: 'end' },
      { id: 'method', weight: 6 },
    ],
    head: [headRow(['ที่', 'ตัวชี้วัด', 'หน่วยนับ', 'ค่าฐาน', 'ค่าเป้าหมาย', 'วิธีการวัด'])],
    rows,
  });
}

function activityTable(plan: PlanDraft): TableBlock {
  const totals = planTotals(plan);
  return table('activities', {
    columns: [
      { id: 'number', weight: 1, align: 'center' },
      { id: 'name', weight: 10 },
      { id: 'weight', weight: 2, align: 'end' },
      { id: 'budget', weight: 3, align: 'end' },
    ],
    head: [headRow(['ลำดับ', 'ชื่อกิจกรรม', 'น้ำหนัก (%)', 'งบประมาณ (บาท)'])],
    rows: [
      ...plan.activities.map((activity, index) =>
        row([text(String(index + 1)), activity.name, percent(activity.weight), money(activity.budgetSatang)]),
      ),
      totalRow([EMPTY, 'รวม', percent(totals.weight), money(totals.activityBudgetsSatang)]),
    ],
  });
}

/** The months of the period in parts of a page's width, broken at fiscal years. */
function years(plan: PlanDraft): Month[][] {
  const parts: Month[][] = [];
  for (const month of planTotals(plan).months) {
    const last = parts.at(-1);
    if (last && !month.endsWith('-10')) last.push(month);
    else parts.push([month]);
  }
  return parts;
}

function monthTables(plan: PlanDraft, months: Month[], digits: DocumentDigits): Block[] {
  const totals = planTotals(plan);
  const columns = totals.columns.filter((column) => months.includes(column.month));
  const first = months[0] ?? '';
  const year = `${inDigits(formatThaiMonth(months[0] as Month), digits)} ถึง ${inDigits(formatThaiMonth(months.at(-1) as Month), digits)}`;
  const monthHead: HeadCell[] = months.map((month) => ({
    text: formatThaiMonth(month, { year: 'two-digit', digits }),
    align: 'center',
  }));
  const shape = {
    columns: [
      { id: 'number', weight: 1, align: 'center' as const },
      { id: 'name', weight: 6 },
      ...months.map((month) => ({ id: month, weight: 2, align: 'end' as const })),
      { id: 'total', weight: 2, align: 'end' as const },
    ],
    head: [[...headRow(['ลำดับ', 'กิจกรรม']), ...monthHead, ...headRow(['รวม'])]],
  };
  const across = (word: string, of: (column: ColumnTotal) => Content, total: Content) =>
    totalRow([EMPTY, word, ...columns.map(of), total]);
  return [
    heading(3, `แผนการใช้จ่ายเงิน (บาท) ${year}`),
    table(`spending-${first}`, {
      ...shape,
      rows: [
        ...plan.activities.map((activity, index) =>
          row([
            text(String(index + 1)),
            activity.name,
            ...months.map((month): Content => {
              const amount = activity.months[month]?.spendingSatang ?? null;
              return amount === null ? figure(MISSING) : money(amount);
            }),
            money(totals.rows[index]?.spendingSatang ?? activity.budgetSatang),
          ]),
        ),
        across('รวม', (column) => money(column.spendingSatang), money(totals.spendingSatang)),
        across('แผนสะสม', (column) => money(column.spendingCumulativeSatang), EMPTY),
        across('แผนสะสม (%)', (column) => percent(column.spendingPercent), EMPTY),
      ],
    }),
    heading(3, `แผนการดำเนินงาน (ร้อยละของกิจกรรม) ${year}`),
    table(`work-${first}`, {
      ...shape,
      rows: [
        ...plan.activities.map((activity, index) =>
          row([
            text(String(index + 1)),
            activity.name,
            ...months.map((month): Content => {
              const work = activity.months[month]?.workPercent ?? null;
              return work === null ? figure(MISSING) : percent(work);
            }),
            percent(totals.rows[index]?.workPercent ?? null),
          ]),
        ),
        across('งานของโครงการ (ถ่วงน้ำหนัก)', (column) => percent(column.workPercent), EMPTY),
        across('งานสะสมของโครงการ', (column) => percent(column.workPercentCumulative), EMPTY),
      ],
    }),
    heading(3, `แผนตัวชี้วัดรายเดือน ${year}`),
    table(`indicator-months-${first}`, {
      ...shape,
      head: [[...headRow(['ที่', 'ตัวชี้วัด']), ...monthHead, ...headRow(['เป้าหมาย'])]],
      rows: plan.indicators.map((indicator, index) =>
        row([
          text(String(index + 1)),
          indicator.name,
          ...months.map((month): Content => figure(indicator.months[month] ?? MISSING)),
          decimalOr(indicator.target),
        ]),
      ),
    }),
  ];
}

function signed(facts: Form100Facts): Block {
  const { coordinator, responsible } = facts;
  return signatures(
    { role: 'ผู้ประสานงาน', ...(coordinator && { name: coordinator.name, position: coordinator.position }) },
    { role: 'ผู้รับผิดชอบ', name: responsible.name, position: responsible.position },
  );
}
