/** The three papers of a month as one document: what is stored on submission (FRM-2003-2, S2 L426). */
import { type OfficialDocument, PAGE_BREAK } from '../../../foundation/document-blocks.ts';
import type { ReportFacts } from '../submission/report-snapshot.ts';
import { form2001 } from './form-200-1.ts';
import { form2002 } from './form-200-2.ts';
import { form2003 } from './form-200-3.ts';
import { asDocument, type FormName, type FormOptions } from './form-parts.ts';

export const FORM_200: FormName = {
  formId: 'สสว.200/1-3',
  title: { th: 'รายงานประจำเดือน', en: 'Monthly report' },
};

export function form200(facts: ReportFacts, options: FormOptions): OfficialDocument {
  const [first, second, third] = [form2001, form2002, form2003].map((form) => form(facts, options).blocks);
  return asDocument(FORM_200, facts, options, [
    ...(first ?? []),
    PAGE_BREAK,
    ...(second ?? []),
    PAGE_BREAK,
    ...(third ?? []),
  ]);
}
