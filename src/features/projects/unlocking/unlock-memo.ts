/** บันทึกข้อความขอปรับปรุง/แก้ไขข้อมูลการวางแผนโครงการ (FRM 4.16, S2 L266) from the request. Pure. */
import type { MemoNames } from '../../memos/index.ts';
import { type MemoText, reasonAfterWord } from '../../memos/rules.ts';

export type UnlockMemoFacts = {
  projectCode: string;
  projectName: string;
  fiscalYear: number;
  names: MemoNames;
  reason: string;
};

export function unlockMemo(facts: UnlockMemoFacts): { text: MemoText; mustSay: string[] } {
  const { projectCode, projectName, fiscalYear, reason } = facts;
  const { posts, ...names } = facts.names;
  const { unitName } = names;
  return {
    mustSay: [projectName, projectCode],
    text: {
      subject: `ขอปรับปรุง/แก้ไขข้อมูลการวางแผนงาน/โครงการ “${projectName}” ประจำปีงบประมาณ ${fiscalYear}`,
      to: [posts.monitoring],
      paragraphs: [
        `ตามที่งาน/โครงการ “${projectName}” รหัสโครงการ ${projectCode} ประจำปีงบประมาณ ${fiscalYear} ได้รับอนุมัติเปิดโครงการ และระบบติดตามและประเมินผลได้ปิดล็อกการวางแผนงาน/โครงการแล้ว นั้น`,
        `${unitName} มีความจำเป็นต้องปรับปรุง/แก้ไขข้อมูลการวางแผนงาน/โครงการในระบบติดตามและประเมินผล เนื่องจาก ${reasonAfterWord(reason)}`,
        'การแก้ไขครั้งนี้เป็นการแก้ไขข้อความ ผู้ประสานงาน วิธีการวัด พื้นที่ดำเนินการ หรือความเชื่อมโยงกับแผนให้ถูกต้องครบถ้วน โดยไม่เปลี่ยนแปลงชื่อ วัตถุประสงค์ ผลผลิต ผลลัพธ์ งบประมาณ แผนรายเดือน และระยะเวลาที่ได้รับอนุมัติ',
      ],
      attachments: [],
      closing: 'จึงเรียนมาเพื่อโปรดพิจารณาเปิดระบบให้แก้ไขข้อมูลต่อไป',
      ...names,
    },
  };
}
