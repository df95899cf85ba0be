/** A delay memo as features/approvals asks about it: monitoring and the line see it, the director takes note. */
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { lastDayInTime } from '../../../foundation/day-count.ts';
import { ok, type Refused, type Result, refuse } from '../../../foundation/refusal.ts';
import { datesInWords, formatThaiMonth } from '../../../foundation/thai-date.ts';
import { findTransition } from '../../../foundation/transition-table.ts';
import type { ApprovalContent, ApprovalRequest, ApprovalSubject } from '../../approvals/index.ts';
import { recordAudit } from '../../audit/index.ts';
import { findMemo, type Memo } from '../../memos/index.ts';
import type { ActionContext } from '../../permissions/index.ts';
import { findProject } from '../../projects/index.ts';
import { dayInWords, memoPaper } from '../approval/closing-content.ts';
import { type ClosingCase, type ClosingDoors, findCase } from '../record/closing-case.ts';
import { findClosing } from '../record/closing-store.ts';
import { findClosingProject } from '../record/head-store.ts';
import { type DelayEvent, delayWorkflow } from '../workflow/delay-workflow.ts';
import { type ClosingDelay, findDelay, updateDelay } from './delay-store.ts';

export function delaySubject(doors: ClosingDoors): ApprovalSubject {
  return {
    kind: 'closing-delay',
    async content(ctx, subjectId) {
      const delay = await findDelay(ctx.tx, subjectId);
      const memo = delay?.memoId ? await findMemo(ctx.tx, delay.memoId) : null;
      const projectCode = delay ? await findClosingProject(ctx.tx, delay.closingId) : null;
      if (!delay || !memo || projectCode === null) return refuse('not-found', 'delay-not-found');
      const of = await findCase(ctx, doors, projectCode);
      return of.ok ? ok(delayContent(of.value, delay, memo)) : of;
    },
    approved: (ctx, request) => change(ctx, request, 'approve', '', { acknowledged_on: ctx.today }),
    returned: (ctx, request, { comment }) => change(ctx, request, 'return', comment),
    refused: (ctx, request, { comment }) => change(ctx, request, 'return', comment),
    page: ({ fiscalYear, projectCode }) => `/${fiscalYear}/projects/${projectCode}/closing`,
  };
}

async function change(
  ctx: ActionContext,
  request: ApprovalRequest,
  event: DelayEvent,
  comment: string,
  days: { acknowledged_on?: CalendarDate } = {},
): Promise<Result<unknown>> {
  const delay = await findDelay(ctx.tx, request.subjectId);
  if (!delay) return refuse('not-found', 'delay-not-found');
  const row = findTransition(delayWorkflow, delay.state, event);
  if (!row.ok) return row;
  const settled = event === 'return' ? await refuseReturn(ctx, request, delay) : null;
  if (settled) return settled;
  const who = { agencyId: ctx.actor.agencyId, personId: ctx.actor.personId, now: ctx.now };
  await updateDelay(ctx.tx, who, delay, { state: row.value.to, comment, ...days });
  await recordAudit(ctx, {
    action: row.value.audit,
    subjectType: 'closing',
    subjectId: `${request.projectCode}/${delay.period}`,
    before: { state: delay.state },
    after: { state: row.value.to, ...(comment && { comment }) },
  });
  return ok();
}

/** Once the closing is approved nobody mends a delay memo any more: it can be noted only. Refusal delay-note-only. */
async function refuseReturn(
  ctx: ActionContext,
  { projectCode }: ApprovalRequest,
  delay: ClosingDelay,
): Promise<Refused | null> {
  // Held, so that no approval of the closing slips in beside it.
  await findProject(ctx.tx, projectCode, { forChange: true });
  const closing = await findClosing(ctx.tx, { closingId: delay.closingId });
  if (!closing?.approvedOn) return null;
  return refuse('conflict', 'delay-note-only', {
    projectCode,
    ...datesInWords({ approved: closing.approvedOn }),
  });
}

function delayContent(of: ClosingCase, delay: ClosingDelay, memo: Memo): ApprovalContent {
  const { project } = of;
  const text = (said: string) => ({ th: said, en: said });
  return {
    title: {
      th: `ชี้แจงเหตุผลความล่าช้าในการปิดโครงการ ${project.name}`,
      en: `Why the closing is late: ${project.name}`,
    },
    summary: [
      [{ th: 'โครงการ', en: 'Project' }, text(`${project.projectCode} ${project.name}`)],
      [{ th: 'สิ้นสุดเมื่อ', en: 'Ended on' }, dayInWords(of.endedOn)],
      [{ th: 'ครบกำหนดปิด', en: 'Due' }, dayInWords(lastDayInTime(of.dates.first, of.settings.late))],
      [
        { th: 'บันทึกของเดือน', en: 'Memo of' },
        { th: formatThaiMonth(delay.period), en: formatThaiMonth(delay.period, { language: 'en' }) },
      ],
      [{ th: 'เหตุผล', en: 'Reason' }, text(delay.reason)],
      [{ th: 'คาดว่าจะปิดแล้วเสร็จ', en: 'Expected' }, dayInWords(delay.expectedOn)],
    ],
    differences: [],
    checks: [],
    papers: [memoPaper(memo)],
    facts: { delayId: delay.delayId, memoId: memo.memoId, memoSha256: memo.pdfSha256 },
  };
}
