/**
 * The official forms there are: which paper, in which version, of which record, by which clause, and the pure
 * function that draws it. A new form is one entry here (docs/guides/add-a-form.md). The definitions live with
 * their records (decision 0004).
 */
import type { DocumentDigits, OfficialDocument } from '../../foundation/document-blocks.ts';
import type { Bilingual } from '../../foundation/law.ts';
import type { ClauseRef } from '../../foundation/refusal.ts';
import { FORM_400, type Form400Facts, form400 } from '../amendments/index.ts';
import { FORM_300 } from '../final-reports/index.ts';
import {
  FORM_200_1,
  FORM_200_2,
  FORM_200_3,
  FORM_VERSION,
  form2001,
  form2002,
  form2003,
  type ReportFacts,
} from '../monthly-reports/index.ts';
import { FORM_100, type Form100Facts, form100 } from '../projects/index.ts';

/** A form of a project needs its code; a form of a month or of an amendment needs its month or number too. */
export const formRecords = ['project', 'project-month', 'final-report', 'amendment'] as const;
export type FormRecord = (typeof formRecords)[number];

export const fileFormats = ['pdf', 'word', 'excel'] as const;
export type FileFormat = (typeof fileFormats)[number];

/** What is said of a form in lists. `formId` stands in addresses, `paperId` on the paper; `formats`: its files. */
export type OfficialForm = {
  formId: string;
  paperId: string;
  version: string;
  title: Bilingual;
  record: FormRecord;
  formats: FileFormat[];
  clause: ClauseRef;
};

export type DrawOptions = {
  digits: DocumentDigits;
  /** Instant written into the file, UTC: the same facts and instant give the same bytes. */
  madeAt: string;
};

type Draws<R extends FormRecord, Facts> = OfficialForm & {
  record: R;
  draw: (facts: Facts, options: DrawOptions) => OfficialDocument;
};
export type CatalogueEntry =
  | Draws<'project', Form100Facts>
  | Draws<'project-month', ReportFacts>
  | Draws<'amendment', Form400Facts>
  /** A book that its own feature draws from what is written and the pictures in it (features/final-reports). */
  | (OfficialForm & { record: 'final-report' });

const MANUAL = 'osmep-manual-2564';
const clause = (text: string): ClauseRef => ({ source: MANUAL, clause: text });

export const catalogue: readonly CatalogueEntry[] = [
  {
    formId: '100',
    paperId: FORM_100.formId,
    version: FORM_100.version,
    title: { th: 'รายละเอียดโครงการ', en: 'Project details' },
    record: 'project',
    formats: [...fileFormats],
    // FRM 4.1; S2 L209-213, L228-237.
    clause: clause('ส่วนที่ 3 การขอเปิดงาน/โครงการ 1)'),
    draw: form100,
  },
  {
    formId: '200-1',
    paperId: FORM_200_1.formId,
    version: FORM_VERSION,
    title: FORM_200_1.title,
    record: 'project-month',
    formats: [...fileFormats],
    // FRM 4.2; S2 L193, L318, L358.
    clause: clause('ส่วนที่ 3 การรายงานผลการดำเนินงาน/โครงการ ข้อ 3)'),
    draw: form2001,
  },
  {
    formId: '200-2',
    paperId: FORM_200_2.formId,
    version: FORM_VERSION,
    title: FORM_200_2.title,
    record: 'project-month',
    formats: [...fileFormats],
    // FRM 4.3; S2 L322-328.
    clause: clause('ส่วนที่ 3 ข้อพึงระวัง! 1)'),
    draw: form2002,
  },
  {
    formId: '200-3',
    paperId: FORM_200_3.formId,
    version: FORM_VERSION,
    title: FORM_200_3.title,
    record: 'project-month',
    formats: [...fileFormats],
    // FRM 4.4; S2 L274-287, the printed sample.
    clause: clause('ตัวอย่าง หน้าจอรายงานผลการใช้จ่ายเงินของกิจกรรม (สสว.200/3)'),
    draw: form2003,
  },
  {
    formId: '300',
    paperId: FORM_300.formId,
    version: FORM_300.version,
    title: { th: 'รายงานสรุปผลการดำเนินงาน', en: 'Final report' },
    record: 'final-report',
    // A book of words; FRM-300-1 asks for PDF and Word/Excel.
    formats: ['pdf', 'word'],
    // FRM 4.5; S2 L427, L1511-1595.
    clause: clause('แบบ สสว.300'),
  },
  {
    formId: '400',
    paperId: FORM_400.formId,
    version: FORM_400.version,
    title: FORM_400.title,
    record: 'amendment',
    formats: [...fileFormats],
    // FRM 4.8; S2 L352-409.
    clause: clause('ส่วนที่ 3 การปรับแผน ขยายระยะเวลา เปลี่ยนแปลง ยกเลิก งาน/โครงการ'),
    draw: form400,
  },
];

/** What lists and answers carry of an entry: everything but the drawing. */
export function saidOf(form: OfficialForm): OfficialForm {
  const { formId, paperId, version, title, record, formats, clause } = form;
  return { formId, paperId, version, title, record, formats, clause };
}
