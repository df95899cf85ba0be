/** บันทึกข้อความขอปรับปรุง/แก้ไขรายงานของเดือนที่ปิดรับแล้ว (FRM 4.16, S2 L318), drafted from the request and sent with it. */
import type { Month } from '../../../foundation/month.ts';
import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { formatThaiMonth } from '../../../foundation/thai-date.ts';
import type { Files } from '../../../platform/files/index.ts';
import { draftMemo, findMemoNames, type MemoNames, sendMemo } from '../../memos/index.ts';
import { type MemoText, reasonAfterWord, workNamed } from '../../memos/rules.ts';
import type { ActionContext } from '../../permissions/index.ts';
import { findPlanDraft, findProject } from '../../projects/index.ts';

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

/** Sent at once: without its memo nothing is asked. Refusals: those of sendMemo. */
export async function keepReopeningMemo(
  ctx: ActionContext,
  files: Pick<Files, 'insert' | 'find' | 'read'>,
  of: { projectCode: string; reopeningId: string; month: Month; reason: string },
): Promise<Result<undefined>> {
  const { projectCode, reopeningId } = of;
  const project = await findProject(ctx.tx, projectCode);
  if (!project) return refuse('not-found', 'report-project-not-found', { projectCode });
  const { projectId, unitId, name, fiscalYear } = project;
  const plan = await findPlanDraft(ctx.tx, project, project.planVersionInForce ?? 1);
  const names = await findMemoNames(ctx, { ...project, telephone: plan?.contactTelephone ?? '' });
  const { text, mustSay } = reopeningMemo({ ...of, projectName: name, fiscalYear, names });
  const subject = {
    subjectType: 'reopening',
    subjectId: reopeningId,
    projectId,
    projectCode,
    unitId,
  } as const;
  const drafted = await draftMemo(ctx, subject, 'report-unlock', text, mustSay, of.month);
  if (!drafted.ok) return drafted;
  const sent = await sendMemo(ctx, files, drafted.value.memoId, { documentNumber: null, recordSays: text });
  return sent.ok ? ok() : sent;
}
