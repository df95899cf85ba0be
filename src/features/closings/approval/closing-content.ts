/** What an approver of a closing sees and decides on (screens.md, กล่องอนุมัติ). */

import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import type { Bilingual } from '../../../foundation/law.ts';
import { monthOf } from '../../../foundation/month.ts';
import { formatBaht, type Satang } from '../../../foundation/satang.ts';
import { formatThaiDate, markEra } from '../../../foundation/thai-date.ts';
import type { ApprovalContent, Check, Paper } from '../../approvals/rules.ts';
import type { Memo } from '../../memos/index.ts';
import { clauses } from '../clauses.ts';
import { guardCheck } from '../guards/guard-words.ts';
import type { StartedCase } from '../steps/take-step.ts';

const baht = (amount: Satang | null): Bilingual => {
  const shown = amount === null ? '-' : formatBaht(amount);
  return { th: `${shown} บาท`, en: `${shown} baht` };
};
export const dayInWords = (date: CalendarDate): Bilingual => ({
  th: formatThaiDate(date),
  en: markEra(formatThaiDate(date, { language: 'en' }), 'en'),
});
const same = (text: string): Bilingual => ({ th: text, en: text });

/** What only the monitoring unit can see: asked once, at its step (S2 L441, L453, L454). */
const confirmed: readonly Check[] = [
  {
    id: 'works-accepted',
    rule: {
      th: 'ตรวจรับงานตามสัญญา MOU และการจัดซื้อจัดจ้างครบ ผลงานเป็นไปตามนิติกรรมสัญญาและแผนที่ได้รับอนุมัติ',
      en: 'Work under contracts, MOU and procurement is accepted in full, by the contracts and the approved plan',
    },
    met: null,
    clause: clauses.commitments,
    step: 'monitoring-officer',
    blocking: true,
  },
  {
    id: 'final-report-agrees',
    rule: {
      th: 'เนื้อหา สสว.300 ถูกต้องและสอดคล้องตามที่ได้รับอนุมัติจากคณะกรรมการบริหาร',
      en: 'The content of สสว.300 is correct and agrees with what the board approved',
    },
    met: null,
    clause: clauses.papers,
    step: 'monitoring-officer',
    blocking: true,
  },
];

export const memoPaper = (memo: Memo): Paper => ({
  name: `${memo.documentNumber ?? ''} ${memo.text.subject}`.trim(),
  link: `/api/v1/memos/${memo.memoId}/pdf`,
});

/** สสว.200/1 to 200/3 of the last month, and the completed สสว.300: the memo's attachments that Tidtam makes. */
function formPapers({ project: { projectCode }, endedOn, facts }: StartedCase): Paper[] {
  const month = monthOf(endedOn);
  const { revision } = facts.finalReport;
  return [
    ...['200-1', '200-2', '200-3'].map((formId) => ({
      name: `สสว.${formId.replace('-', '/')}`,
      link: `/api/v1/official-forms/${formId}/file?project=${projectCode}&month=${month}&format=pdf`,
    })),
    {
      name: `สสว.300 (${revision})`,
      link: `/api/v1/projects/${projectCode}/final-report/paper?format=pdf&revision=${revision}`,
    },
  ];
}

/** What the officer and accounting have attached, as far as it can be shown beside the request. */
const filePapers = ({ project: { projectCode }, files }: StartedCase): Paper[] =>
  files
    .filter(({ mediaType }) => mediaType === 'application/pdf' || mediaType.startsWith('image/'))
    .map(({ fileId, name }) => ({ name, link: `/api/v1/projects/${projectCode}/files/${fileId}` }));

export function closingContent(of: StartedCase, memo: Memo): ApprovalContent {
  const { project, money, facts } = of;
  const { projectCode } = project;
  return {
    title: {
      th: `ขออนุมัติปิดและคืนเงินคงเหลือเข้า${of.fundName} ${project.name}`,
      en: `Closing and return of money: ${project.name}`,
    },
    summary: [
      [{ th: 'โครงการ', en: 'Project' }, same(`${projectCode} ${project.name}`)],
      [{ th: 'ปีงบประมาณ', en: 'Fiscal year' }, same(String(project.fiscalYear))],
      [
        {
          th: project.cancelledOn ? 'ยกเลิกเมื่อ' : 'สิ้นสุดเมื่อ',
          en: project.cancelledOn ? 'Cancelled on' : 'Ended on',
        },
        dayInWords(of.endedOn),
      ],
      [{ th: 'งบประมาณ', en: 'Budget' }, baht(money.budgetSatang)],
      [{ th: 'ใช้จ่ายทั้งสิ้น', en: 'Spent' }, baht(money.spentSatang)],
      [{ th: 'เงินคงเหลือที่คืน', en: 'Principal given back' }, baht(money.principalSatang)],
      [{ th: 'ดอกผลที่คืน', en: 'Interest given back' }, baht(money.interestSatang)],
      [{ th: 'คืนเข้า', en: 'Goes back to' }, same(of.fundName)],
    ],
    differences: [],
    checks: [...of.guards.map(guardCheck), ...confirmed],
    papers: [memoPaper(memo), ...formPapers(of), ...filePapers(of)],
    facts: {
      closingId: of.closing.closingId,
      memoId: memo.memoId,
      memoSha256: memo.pdfSha256,
      recipientCount: facts.recipientCount,
      stakeholderCount: facts.stakeholderCount,
      accounting: facts.accounting && {
        asOf: facts.accounting.asOf,
        spentSatang: facts.accounting.spentSatang,
        committedSatang: facts.accounting.committedSatang,
      },
      returns: of.closing.returns.map(({ receiptNumber: _, receivedOn: __, ...declared }) => declared),
      finalReport: { revision: facts.finalReport.revision, pdfSha256: facts.finalReport.pdfSha256 },
      fileKinds: facts.fileKinds,
    },
  };
}
