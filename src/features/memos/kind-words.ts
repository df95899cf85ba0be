/** The kinds of memos as officers call them. Runs in the browser. */
import type { MemoKind } from './memo-types.ts';

export const memoKindWords: Record<MemoKind, { th: string; en: string }> = {
  opening: { th: 'ขออนุมัติแผนและเปิดโครงการ', en: 'Request to approve the plan and open the project' },
  adjustment: { th: 'ขออนุมัติปรับแผน', en: 'Request to adjust the plan' },
  agenda: { th: 'ขอบรรจุวาระการประชุมคณะกรรมการบริหาร', en: 'Request for an item on the board’s agenda' },
  'agenda-paper': { th: '(ร่าง) ระเบียบวาระ', en: 'Draft agenda paper' },
  'board-resolution': { th: 'ขออนุมัติปรับแผนตามมติคณะกรรมการบริหาร', en: 'Request after the board’s resolution' },
  closing: { th: 'ขออนุมัติปิดและคืนเงินคงเหลือ', en: 'Request to close and return money' },
  'closing-delay': { th: 'ชี้แจงเหตุผลความล่าช้าในการปิดโครงการ', en: 'Explanation of a late closing' },
  'plan-unlock': { th: 'ขอแก้ไขข้อมูลแผนในระบบ', en: 'Request to correct plan data' },
  'report-unlock': { th: 'ขอแก้ไขรายงานผลการดำเนินงาน', en: 'Request to correct a monthly report' },
};
