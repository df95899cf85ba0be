/**
 * สสว.100 รายละเอียดโครงการ (FRM 4.1; S2 L209-213, L228-237, L1519-1537). The manual prints no template: the rows
 * are those of FRM 4.1, laid out in the manner of 200/3 and 500/1 (decision A-17). Totals come from planTotals.
 */
import {
  type Block,
  type DocumentDigits,
  heading,
  type OfficialDocument,
  paragraph,
  signatures,
} from '../../../foundation/document-blocks.ts';
import type { PlanDraft } from '../schemas.ts';
import type { Form100Facts } from './form-100-facts.ts';
import { headOf, wordingOf } from './form-100-head.ts';
import { monthTablesOf } from './form-100-months.ts';
import { activityTable, indicatorTable } from './form-100-tables.ts';

export const FORM_100 = { formId: 'สสว.100', version: '1' } as const;

export type Form100Options = {
  /** Digits of the whole paper; the renderers turn them. */
  digits: DocumentDigits;
  /** Instant written into the file, UTC. */
  madeAt: string;
};

export function form100(facts: Form100Facts, options: Form100Options): OfficialDocument {
  const { plan } = facts;
  return {
    ...FORM_100,
    language: 'th',
    title: {
      th: `${FORM_100.formId} รายละเอียดโครงการ ${facts.projectCode}`,
      en: `Project details ${facts.projectCode}`,
    },
    orientation: 'landscape',
    digits: options.digits,
    header: { start: facts.agencyName, end: FORM_100.formId },
    footer: { start: `${facts.projectCode} แผนฉบับที่ ${facts.planVersion}` },
    madeAt: options.madeAt,
    blocks: [
      heading(1, `แบบ ${FORM_100.formId} รายละเอียดโครงการ`, 'center'),
      heading(2, plan.name, 'center'),
      headOf(facts),
      ...wordingOf(facts),
      heading(3, 'ตัวชี้วัดผลผลิต ผลลัพธ์ และวิธีการวัด'),
      indicatorTable(plan),
      heading(3, 'ผลสัมฤทธิ์ที่คาดว่าจะได้รับ'),
      paragraph(plan.achievement),
      heading(3, 'กิจกรรมและงบประมาณ'),
      activityTable(plan),
      ...monthTablesOf(plan),
      heading(3, 'ความเชื่อมโยงแผน'),
      ...listed(facts.planNodes),
      heading(3, 'เอกสารแนบ'),
      ...listed(facts.files.map((file) => `${file.kind}: ${file.name}`)),
      ...derivationOf(plan),
      signed(facts),
    ],
  };
}

const listed = (items: readonly string[]): Block[] =>
  items.length === 0 ? [paragraph('ไม่มี')] : items.map((item) => paragraph(`• ${item}`));

/** The stated rule by which months were spread, when any month of the tables above is marked. */
function derivationOf({ derivation }: PlanDraft): Block[] {
  if (derivation === null) return [];
  return [
    paragraph('* แผนของเดือนที่มีเครื่องหมายเป็นตัวเลขที่คำนวณ มิใช่ตัวเลขที่หน่วยงานกรอก ตามหลักดังนี้', { small: true }),
    ...derivation.split('\n').map((line) => paragraph(line, { small: true })),
  ];
}

function signed({ coordinator, responsible }: Form100Facts): Block {
  return signatures(
    { role: 'ผู้ประสานงาน', ...(coordinator && { name: coordinator.name, position: coordinator.position }) },
    { role: 'ผู้รับผิดชอบ', name: responsible.name, position: responsible.position },
  );
}
