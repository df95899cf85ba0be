/** สสว.100, first page: who, what, when and how much, and the project in words. */
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { decimal } from '../../../foundation/decimal.ts';
import {
  type Block,
  type Content,
  EMPTY,
  fieldList,
  figure,
  heading,
  money,
  paragraph,
  text,
} from '../../../foundation/document-blocks.ts';
import { formatThaiDate } from '../../../foundation/thai-date.ts';
import { figure as figureOf } from '../../../foundation/value.ts';
import type { Form100Facts } from './form-100-facts.ts';

const dateOr = (of: CalendarDate | null): Content => (of === null ? EMPTY : text(formatThaiDate(of)));

const budgetOf = ({ budgetSatang }: Form100Facts['plan']): Content => {
  if (budgetSatang === null) return EMPTY;
  return budgetSatang === 0 ? text('ไม่มีงบประมาณ') : money(budgetSatang);
};

export function headOf(facts: Form100Facts): Block {
  const { plan } = facts;
  const period =
    plan.startsOn && plan.endsOn
      ? text(`${formatThaiDate(plan.startsOn)} ถึง ${formatThaiDate(plan.endsOn)}`)
      : EMPTY;
  return fieldList('head', 2, [
    ['ปีงบประมาณ', text(String(facts.fiscalYear))],
    ['รหัสโครงการ', text(facts.projectCode)],
    ['แผนงาน', text(facts.programme)],
    ['ประเภทโครงการ', text(facts.projectType)],
    ['แหล่งงบประมาณ', text(facts.budgetSource)],
    ['งบประมาณ (บาท)', budgetOf(plan)],
    ['หน่วยงานที่รับผิดชอบ', text(facts.unitName)],
    ['หน่วยร่วมดำเนินการ', text(plan.jointUnits.join(', '))],
    ['ผู้รับผิดชอบ', text(facts.responsible.name)],
    ['ผู้ประสานงาน', text(facts.coordinator?.name)],
    ['โทรศัพท์', text(plan.contactTelephone)],
    ['ระยะเวลาดำเนินงาน', period],
    ['สถานะการเปิดโครงการ', text(facts.stateWord)],
    ['วันที่อนุมัติเปิดโครงการ', dateOr(facts.approvedOn)],
    ['บันทึกแจ้งจัดสรร เลขที่', text(plan.allocationMemoNumber)],
    ['แผนฉบับที่', text(String(facts.planVersion))],
  ]);
}

export function wordingOf({ plan, provinces }: Form100Facts): Block[] {
  const count = plan.targetGroupCount;
  return [
    heading(3, 'หลักการและเหตุผล'),
    paragraph(plan.rationale, { indent: true }),
    heading(3, 'วัตถุประสงค์'),
    ...plan.objectives
      .filter((objective) => objective !== '')
      .map((objective, index) => paragraph(`${index + 1}. ${objective}`)),
    heading(3, 'กลุ่มเป้าหมายที่ได้รับประโยชน์'),
    paragraph(plan.targetGroup),
    ...(count === null
      ? []
      : [fieldList('target-group', 1, [['จำนวน', figure(figureOf(decimal(String(count))))]])]),
    heading(3, 'พื้นที่ดำเนินการ'),
    paragraph(provinces.join(', ')),
  ];
}
