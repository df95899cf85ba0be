/**
 * สสว.400 แบบคำขอปรับแผนการดำเนินงาน/แผนการใช้จ่ายเงิน ขยายระยะเวลา/เปลี่ยนแปลงโครงการ (FRM 4.8; S2 L352-409). The
 * manual prints no template: the fields are those of FRM 4.8, laid out in the manner of 200/3 and 500/1.
 */

import { daysBetween } from '../../../foundation/calendar-date.ts';
import {
  type Block,
  type Content,
  type DocumentDigits,
  fieldList,
  heading,
  headRow,
  money,
  type OfficialDocument,
  paragraph,
  row,
  signatures,
  type TableBlock,
  table,
  text,
} from '../../../foundation/document-blocks.ts';
import { formatThaiDate, formatThaiMonth } from '../../../foundation/thai-date.ts';
import { amendmentKinds } from '../kinds/amendment-kinds.ts';
import { kindMessages } from '../messages.ts';
import type { Form400Facts } from './form-400-facts.ts';
import { monthTablesOf } from './form-400-months.ts';

export const FORM_400 = {
  formId: 'สสว.400',
  version: '1',
  title: {
    th: 'คำขอปรับแผนการดำเนินงาน/แผนการใช้จ่ายเงิน ขยายระยะเวลา/เปลี่ยนแปลงโครงการ',
    en: 'Request to adjust, extend or change a project',
  },
} as const;

export type Form400Options = {
  /** Digits of the whole paper; the renderers turn them. */
  digits: DocumentDigits;
  /** Instant written into the file, UTC. */
  madeAt: string;
};

export function form400(facts: Form400Facts, options: Form400Options): OfficialDocument {
  const { projectCode, number, before } = facts;
  return {
    formId: FORM_400.formId,
    version: FORM_400.version,
    language: 'th',
    title: {
      th: `${FORM_400.formId} ${FORM_400.title.th} ${projectCode} ครั้งที่ ${number}`,
      en: `${FORM_400.title.en} ${projectCode} ${number}`,
    },
    orientation: 'landscape',
    digits: options.digits,
    header: { start: facts.agencyName, end: FORM_400.formId },
    footer: { start: `${projectCode} คำขอครั้งที่ ${number}` },
    madeAt: options.madeAt,
    blocks: [
      heading(1, `แบบ ${FORM_400.formId} แบบ${FORM_400.title.th}`, 'center'),
      heading(2, before.name, 'center'),
      headOf(facts),
      heading(3, 'ประเภทคำขอ'),
      kindTable(facts),
      heading(3, 'เหตุผลความจำเป็น'),
      paragraph(facts.reason || '-', { indent: true }),
      ...changesOf(facts),
      ...(facts.cancel ? [] : monthTablesOf(facts)),
      heading(3, 'ผลกระทบต่อผลผลิต/ผลลัพธ์'),
      paragraph(facts.effect || '-', { indent: true }),
      ...lateOf(facts),
      heading(3, 'เอกสารแนบ'),
      ...listed(facts.attached),
      signed(facts),
    ],
  };
}

const listed = (items: readonly string[]): Block[] =>
  items.length === 0 ? [paragraph('ไม่มี')] : items.map((item, index) => paragraph(`${index + 1}) ${item}`));

function headOf(facts: Form400Facts): Block {
  const { before, after, reportedUntil, requestedOn } = facts;
  const period =
    before.startsOn && before.endsOn
      ? `${formatThaiDate(before.startsOn)} ถึง ${formatThaiDate(before.endsOn)}`
      : '';
  const newEnd: [string, Content | string][] =
    before.endsOn && after.endsOn && after.endsOn !== before.endsOn
      ? [['วันสิ้นสุดที่ขอ', endWords(before.endsOn, after.endsOn)]]
      : [];
  const budget = before.budgetSatang;
  return fieldList('head-400', 3, [
    ['ปีงบประมาณ', String(facts.fiscalYear)],
    ['รหัสโครงการ', facts.projectCode],
    ['คำขอครั้งที่', String(facts.number)],
    ['หน่วยงานที่รับผิดชอบ', facts.unitName],
    ['ระยะเวลาดำเนินงาน', period],
    ['งบประมาณ (บาท)', budget === null || budget === 0 ? text('ไม่มีงบประมาณ') : money(budget)],
    ['แผนที่ใช้อยู่', `ฉบับที่ ${facts.planVersion}`],
    ['ผลถึงเดือน', reportedUntil ? formatThaiMonth(reportedUntil, { month: 'long' }) : 'ยังไม่มีรายงาน'],
    ['วันที่เสนอ', requestedOn ? formatThaiDate(requestedOn) : 'ร่าง (ยังไม่ได้เสนอ)'],
    ...newEnd,
  ]);
}

function endWords(before: Parameters<typeof formatThaiDate>[0], after: typeof before): string {
  const days = daysBetween(before, after);
  const change = days > 0 ? `ขยาย ${days} วัน` : `เร็วขึ้น ${-days} วัน`;
  return `${formatThaiDate(after)} (${change})`;
}

/** Ticked by the system from the difference of both plans; "/" is how a typed form ticks. */
function kindTable({ kinds }: Form400Facts): TableBlock {
  return table('kinds', {
    columns: [
      { id: 'ticked', weight: 1, align: 'center' },
      { id: 'kind', weight: 8 },
      { id: 'decider', weight: 5 },
      { id: 'clause', weight: 14 },
    ],
    head: [headRow(['เลือก', 'ประเภท', 'ผู้มีอำนาจอนุมัติ', 'ข้อในคู่มือ'])],
    rows: amendmentKinds.map((kind) => {
      const derived = kinds.find((each) => each.kind === kind);
      const director = kind === 'adjust-work' || kind === 'adjust-money';
      return row([
        derived ? '/' : '',
        kindMessages[kind].th,
        director ? kindMessages.director.th : kindMessages.board.th,
        derived?.clause ?? '',
      ]);
    }),
  });
}

function changesOf(facts: Form400Facts): Block[] {
  if (facts.cancel) return [heading(3, 'รายการที่ขอ'), paragraph('ยกเลิกงาน/โครงการทั้งโครงการ')];
  if (facts.changes.length === 0) return [];
  return [
    heading(3, 'รายการที่ขอเปลี่ยนแปลง'),
    table('changes', {
      columns: [
        { id: 'number', weight: 1, align: 'center' },
        { id: 'place', weight: 8 },
        { id: 'before', weight: 9 },
        { id: 'after', weight: 9 },
      ],
      head: [headRow(['ที่', 'รายการ', 'ของเดิม', 'ที่ขอ'])],
      rows: facts.changes.map(({ label, before, after }, index) =>
        row([text(String(index + 1)), label.th, before?.th ?? 'ไม่มี', after?.th ?? 'ตัดออก']),
      ),
    }),
  ];
}

function lateOf({ late, lateReason }: Form400Facts): Block[] {
  if (late === null) return [];
  const [due, asked] = [formatThaiDate(late.on), formatThaiDate(late.asked)];
  return [
    heading(3, 'เสนอช้ากว่ากำหนดก่อนสิ้นสุดโครงการ'),
    paragraph(
      `กำหนดเสนอภายใน ${due} (อย่างน้อย ${late.days} วันก่อนสิ้นสุดโครงการ) ` +
        `${late.isDraft ? 'นับถึง' : 'เสนอเมื่อ'} ${asked} ช้า ${late.daysLate} วัน`,
      { indent: true },
    ),
    paragraph(`เหตุผล: ${lateReason || '-'}`, { indent: true }),
  ];
}

function signed({ coordinator, responsible, decidedBy }: Form400Facts): Block {
  return signatures(
    { role: 'ผู้ประสานงาน', ...(coordinator && { name: coordinator.name, position: coordinator.position }) },
    { role: 'ผู้รับผิดชอบ', name: responsible.name, position: responsible.position },
    { role: 'ผู้บังคับบัญชาตามสายงาน' },
    { role: decidedBy === 'board' ? 'ผู้อนุมัติให้บรรจุวาระ' : 'ผู้อนุมัติ' },
  );
}
