/** บันทึกข้อความขอปรับปรุง/แก้ไขรายงานของเดือนที่ปิดรับแล้ว (FRM 4.16, S2 L318) from the request. Pure. */
import type { Month } from '../../../foundation/month.ts';
import { formatThaiMonth } from '../../../foundation/thai-date.ts';
import type { MemoNames } from '../../memos/index.ts';
import { type MemoText, reasonAfterWord, workNamed } from '../../memos/rules.ts';

export type ReopeningMemoFacts = {
  projectCode: string;
  projectName: string;
  fiscalYear: number;
  month: Month;
  reason: string;
  names: MemoNames;
};

export function reopeningMemo(facts: ReopeningMemoFacts): { text: MemoText; mustSay: string[] } {
  const { projectCode, projectName, fiscalYear, reason } = facts;
  const { posts, ...names } = facts.names;
  const report = `รายงานผลการดำเนินงานประจำเดือน${formatThaiMonth(facts.month, { month: 'long' })}`;
  const work = `${workNamed(projectName)} รหัสโครงการ ${projectCode} ประจำปีงบประมาณ ${fiscalYear}`;
  return {
    mustSay: [projectName, projectCode],
    text: {
      subject: `ขอปรับปรุง/แก้ไขข้อมูล${report} ของ${work}`,
      to: [posts.monitoring],
      paragraphs: [
        `ตามที่ระบบติดตามและประเมินผลได้ปิดรับ${report} ของ${work} แล้ว นั้น`,
        `${names.unitName} มีความจำเป็นต้องเพิ่มเติม/แก้ไขข้อมูลรายงานดังกล่าว เนื่องจาก ${reasonAfterWord(reason)}`,
      ],
      attachments: [],
      closing: 'จึงเรียนมาเพื่อโปรดพิจารณาเปิดระบบให้แก้ไขข้อมูลต่อไป',
      ...names,
    },
  };
}
