/** What สสว.200/1, 200/2 and 200/3 have in common: head, signatures, the footnotes on derived figures. */
import {
  type Block,
  type Content,
  type DocumentDigits,
  fieldList,
  heading,
  money,
  type OfficialDocument,
  signatures,
} from '../../../foundation/document-blocks.ts';
import {
  type FiscalYear,
  fiscalYear,
  fiscalYearOf,
  monthsOfFiscalYear,
} from '../../../foundation/fiscal-year.ts';
import { type Month, monthOf } from '../../../foundation/month.ts';
import { formatThaiDate, formatThaiMonth } from '../../../foundation/thai-date.ts';
import { FORM_VERSION, type ReportFacts, type Signer } from '../submission/report-snapshot.ts';

export type FormOptions = {
  /** Digits of the whole paper; the renderers turn them. */
  digits: DocumentDigits;
  /** Instant written into the file, UTC: the submission, or for a draft the moment of drawing. */
  madeAt: string;
};

/** `200/1` … as the paper is called, with its Thai title. */
export type FormName = { formId: string; title: { th: string; en: string } };

export function formHead(name: FormName, facts: ReportFacts): Block[] {
  const { plan } = facts;
  const date = (of: typeof plan.startsOn) => formatThaiDate(of);
  const text = (of: string | number) => ({ kind: 'text' as const, text: String(of) });
  const revision = facts.revision === 1 ? 'ฉบับแรก' : `ฉบับแก้ไขครั้งที่ ${facts.revision - 1}`;
  const state = facts.submittedOn === null ? 'ร่าง (ยังไม่ได้ส่ง)' : `ส่งเมื่อ ${date(facts.submittedOn)}`;
  const fields: [string, Content][] = [
    ['ปีงบประมาณ', text(plan.fiscalYear)],
    ['รหัสโครงการ', text(plan.projectCode)],
    ['เดือนที่รายงาน', text(formatThaiMonth(facts.month, { month: 'long' }))],
    ['หน่วยงาน', text(facts.unit.nameTh)],
    ['ระยะเวลา', text(`${date(plan.startsOn)} ถึง ${date(plan.endsOn)}`)],
    ['งบประมาณ (บาท)', plan.budgetSatang === 0 ? text('ไม่มีงบประมาณ') : money(plan.budgetSatang)],
    ['แผนฉบับที่', text(plan.planVersion)],
    ['ฉบับรายงาน', text(revision)],
    ['สถานะ', text(state)],
  ];
  return [
    heading(1, `แบบ ${name.formId} ${name.title.th}`, 'center'),
    heading(2, plan.name, 'center'),
    fieldList(`head-${name.formId}`, 3, fields),
  ];
}

const signer = (role: string, who: Signer) => ({
  role,
  ...(who === null ? {} : { name: who.name, position: who.position }),
});

export function formSignatures(facts: ReportFacts): Block {
  return signatures(signer('ผู้ประสานงาน', facts.coordinator), signer('ผู้รับผิดชอบ', facts.responsible));
}

export function asDocument(
  name: FormName,
  facts: ReportFacts,
  options: FormOptions,
  blocks: Block[],
): OfficialDocument {
  return {
    formId: name.formId,
    version: FORM_VERSION,
    language: 'th',
    title: {
      th: `${name.formId} ${name.title.th} ${facts.plan.projectCode} ${formatThaiMonth(facts.month)}`,
      en: `${name.title.en} ${facts.plan.projectCode} ${facts.month}`,
    },
    orientation: 'landscape',
    digits: options.digits,
    header: { start: facts.agency.nameTh, end: name.formId },
    footer: {
      start: `${facts.plan.projectCode} ${formatThaiMonth(facts.month)} ฉบับที่ ${facts.revision}`,
    },
    madeAt: options.madeAt,
    blocks,
  };
}

export const shortMonth = (month: Month) => formatThaiMonth(month, { year: 'two-digit' });

/** Is the month one of which the plan speaks and that has been reported so far? */
export const isReported = (facts: ReportFacts, month: Month): boolean =>
  month <= facts.month && month >= monthOf(facts.plan.startsOn);

export const isPlanned = (facts: ReportFacts, month: Month): boolean =>
  month >= monthOf(facts.plan.startsOn) && month <= monthOf(facts.plan.endsOn);

/** The columns of one table by month. */
export type YearColumns = { fiscalYear: FiscalYear; months: Month[]; tableId: string };

/**
 * A table for each fiscal year that the project reaches: its own first of all, and those into which its period was
 * extended. `id` names the table of its own year, the others carry their first month.
 */
export function yearColumns(plan: ReportFacts['plan'], id: string): YearColumns[] {
  const reached = [fiscalYearOf(plan.startsOn), fiscalYear(plan.fiscalYear), fiscalYearOf(plan.endsOn)];
  const [first, last] = [Math.min(...reached), Math.max(...reached)];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = fiscalYear(first + index);
    const months = monthsOfFiscalYear(year);
    return { fiscalYear: year, months, tableId: year === plan.fiscalYear ? id : `${id}-${months[0]}` };
  });
}
