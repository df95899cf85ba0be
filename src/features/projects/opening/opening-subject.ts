/**
 * The opening of a project as something that is approved (WFL-01): through the system, and typed from an approval on
 * paper (decision A-06). Who decides is the approval chain's; here what is asked, and what follows.
 */
import { bahtText } from '../../../foundation/baht-text.ts';
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import type { Bilingual } from '../../../foundation/law.ts';
import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { formatBaht } from '../../../foundation/satang.ts';
import { formatThaiDate } from '../../../foundation/thai-date.ts';
import {
  type ApprovalContent,
  type ApprovalRequest,
  type ApprovalSubject,
  type Difference,
  lastDecision,
  listRequests,
  type Mark,
  type Paper,
} from '../../approvals/index.ts';
import type { ActionContext } from '../../permissions/index.ts';
import { findProject } from '../register/project-store.ts';
import type { PlanDraft } from '../schemas.ts';
import { putOpeningInForce } from './approve-project.ts';
import { findOpening, lastOfKind, type Opening, type OpeningWay } from './find-opening.ts';
import { formPlaces, placeOfMark } from './form-places.ts';
import { openingChecks } from './opening-checks.ts';
import { insertReturnMarks } from './return-mark-store.ts';
import { loadForStep, takeStep } from './take-step.ts';

/** What a right-hand room gives: two plans compared, in words (features/amendments). */
export type DifferencesInWords = (
  ctx: ActionContext,
  before: PlanDraft,
  after: PlanDraft,
) => Promise<Difference[]>;
export type OpeningSubjects = { system: ApprovalSubject; paper: ApprovalSubject };

export const openingKinds = { system: 'project-opening', paper: 'project-opening-paper' } as const;

export function openingSubjects(differencesInWords: DifferencesInWords): OpeningSubjects {
  const subject = (way: OpeningWay): ApprovalSubject => ({
    kind: openingKinds[way],
    content: (ctx, projectCode) => openingContent(ctx, projectCode, way, differencesInWords),
    approved: (ctx, request) => approved(ctx, request, way),
    returned: (ctx, request, words) => sentBack(ctx, request, 'return', words),
    refused: (ctx, request, words) => sentBack(ctx, request, 'refuse', { ...words, marks: [] }),
  });
  return { system: subject('system'), paper: subject('paper') };
}

async function openingContent(
  ctx: ActionContext,
  projectCode: string,
  way: OpeningWay,
  differencesInWords: DifferencesInWords,
): Promise<Result<ApprovalContent>> {
  const project = await findProject(ctx.tx, projectCode);
  const opening = project && (await findOpening(ctx, project, way));
  if (!opening) return refuse('not-found', 'project-not-found', { projectCode });
  const { plan } = opening.details;
  const before = await planAskedBefore(ctx, projectCode, way);
  return ok({
    title: titleOf(plan, way),
    summary: summaryOf(opening),
    differences: before ? await differencesInWords(ctx, before, plan) : [],
    checks: openingChecks(opening.facts),
    papers: papersOf(opening),
    places: formPlaces(plan),
    facts: { plan, paperApproval: opening.paperApproval?.paperApprovalId ?? null },
  });
}

/** The plan of the last request that came back, so that approvers see what was mended since. */
async function planAskedBefore(
  ctx: ActionContext,
  subjectId: string,
  way: OpeningWay,
): Promise<PlanDraft | null> {
  const requests = await listRequests(ctx.tx, { kind: openingKinds[way], subjectId });
  const ended = requests.findLast((each) => each.state !== 'waiting');
  return ended ? (ended.content.facts as { plan: PlanDraft }).plan : null;
}

const titleOf = ({ name }: PlanDraft, way: OpeningWay): Bilingual =>
  way === 'system'
    ? { th: `ขออนุมัติแผนการดำเนินงานและเปิดโครงการ “${name}”`, en: `Opening of “${name}”` }
    : {
        th: `ตรวจการบันทึกโครงการที่อนุมัติเปิดบนเอกสารแล้ว “${name}”`,
        en: `Check of “${name}”, opened on paper`,
      };

function summaryOf({ details, allocation, paperApproval }: Opening): ApprovalContent['summary'] {
  const { plan, programme, unit, officer } = details;
  const day = (date: string | null, language: 'th' | 'en') =>
    date ? formatThaiDate(date as CalendarDate, { language }) : '–';
  const period = (language: 'th' | 'en') => `${day(plan.startsOn, language)} – ${day(plan.endsOn, language)}`;
  const budget = plan.budgetSatang ?? 0;
  const rows: [string, string, string, string?][] = [
    ['รหัสโครงการ', 'Project code', details.projectCode],
    ['หน่วยบริหารโครงการ', 'Project unit', unit.nameTh, unit.nameEn],
    ['แผนงาน', 'Programme', `${programme.number} ${programme.name}`],
    ['ผู้รับผิดชอบ', 'Project officer', officer.displayName],
    ['ระยะเวลาดำเนินงาน', 'Period', period('th'), period('en')],
    [
      'งบประมาณ',
      'Budget',
      budget === 0 ? 'ไม่ใช้งบประมาณ' : `${formatBaht(budget as never)} บาท (${bahtText(budget as never)})`,
      budget === 0 ? 'no budget' : `${formatBaht(budget as never)} baht`,
    ],
    [
      'การแจ้งจัดสรร',
      'Allocation',
      allocation
        ? `บันทึกที่ ${allocation.memoNumber} ลงวันที่ ${day(allocation.memoDate, 'th')}`
        : (plan.allocationMemoNumber ?? 'ไม่มีในระบบ'),
      allocation
        ? `memo ${allocation.memoNumber} of ${day(allocation.memoDate, 'en')}`
        : (plan.allocationMemoNumber ?? 'not in the system'),
    ],
    [
      'กิจกรรมและตัวชี้วัด',
      'Activities and indicators',
      `${plan.activities.length} กิจกรรม ${plan.indicators.length} ตัวชี้วัด`,
      `${plan.activities.length} activities, ${plan.indicators.length} indicators`,
    ],
    ...(paperApproval
      ? [
          [
            'อนุมัติบนเอกสาร',
            'Approved on paper',
            `${day(paperApproval.approvedOn, 'th')} เลขที่ ${paperApproval.documentNumber}`,
            `${day(paperApproval.approvedOn, 'en')}, ${paperApproval.documentNumber}`,
          ] as [string, string, string, string],
        ]
      : []),
  ];
  return rows.map(([th, en, value, valueEn = value]) => [
    { th, en },
    { th: value, en: valueEn },
  ]);
}

/** The papers of row 21 that can be looked at; further files stand on the page of the project. */
function papersOf({ details, papers, allocation, paperApproval }: Opening): Paper[] {
  const path = `/api/v1/projects/${details.projectCode}/files`;
  const kinds = ['opening-memo', 'form-100', 'allocation-memo'];
  const files = kinds.flatMap((kind) => lastOfKind(papers, kind) ?? []);
  const scan = papers.find((file) => file.fileId === paperApproval?.fileId);
  const shown = scan && !files.includes(scan) ? [scan, ...files] : files;
  return [
    ...shown.map((file) => ({ name: file.name, link: `${path}/${file.fileId}` })),
    ...(allocation?.fileId
      ? [
          {
            name: `บันทึกแจ้งจัดสรร ${allocation.memoNumber}`,
            link: `/api/v1/allocations/${allocation.allocationId}/file`,
          },
        ]
      : []),
  ];
}

async function approved(
  ctx: ActionContext,
  request: ApprovalRequest,
  way: OpeningWay,
): Promise<Result<unknown>> {
  const loaded = await loadForStep(ctx, request.subjectId);
  if (!loaded.ok) return loaded;
  const opening = await findOpening(ctx, loaded.value.project, way);
  const decision = lastDecision(request);
  const paper = opening?.paperApproval;
  return putOpeningInForce(ctx, loaded.value, {
    comment: decision?.comment ?? '',
    documentNumber: paper?.documentNumber ?? decision?.documentNumber ?? null,
    approvedOn: paper?.approvedOn ?? ctx.today,
    approvedBy: paper ? null : (decision?.onBehalfOf ?? decision?.personId ?? null),
  });
}

/** Back to a draft, with what is to be mended and where. */
async function sentBack(
  ctx: ActionContext,
  request: ApprovalRequest,
  event: 'return' | 'refuse',
  { comment, marks }: { comment: string; marks: Mark[] },
): Promise<Result<unknown>> {
  const loaded = await loadForStep(ctx, request.subjectId);
  if (!loaded.ok) return loaded;
  const taken = await takeStep(ctx, loaded.value, {
    event,
    decision: { comment, documentNumber: lastDecision(request)?.documentNumber ?? null },
    decidedOn: ctx.today,
    change: { submitted_on: null },
  });
  if (!taken.ok) return taken;
  const { agencyId, personId } = ctx.actor;
  const of = { agencyId, projectId: taken.value.projectId, madeBy: personId };
  // A place that is only ticked is mended by what was said of the whole.
  const said = marks.map((mark) => ({
    place: placeOfMark(mark.place),
    comment: mark.comment.trim() === '' ? comment : mark.comment,
  }));
  await insertReturnMarks(ctx.tx, { ...of, madeOn: ctx.today, madeAt: ctx.now }, said);
  return ok();
}
