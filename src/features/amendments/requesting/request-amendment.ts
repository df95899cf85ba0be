import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { renderPdf } from '../../../platform/documents/index.ts';
import type { Files } from '../../../platform/files/index.ts';
import { requestApproval } from '../../approvals/index.ts';
import { memoKindWords, sendMemo } from '../../memos/index.ts';
import type { ActionContext } from '../../permissions/index.ts';
import { judgePlanCopy } from '../../projects/index.ts';
import { refuseWhileClosing } from '../../projects/rules.ts';
import { FORM_400, form400 } from '../forms/form-400.ts';
import { form400Facts } from '../forms/form-400-facts.ts';
import { memosOf } from '../papers/memo-kinds.ts';
import { type AmendmentFacts, findAmendmentFacts } from '../record/amendment-facts.ts';
import { type AmendmentRecord, findAmendment, insertAmendmentPaper } from '../record/amendment-store.ts';
import { requestedKindsOf } from '../record/kinds-of-amendment.ts';
import { openForStep, takeStep } from '../record/take-step.ts';
import type { AmendmentRequest } from '../schemas.ts';
import type { AmendmentState } from '../workflow.ts';
import { amendmentChecks } from './amendment-checks.ts';
import { amendmentSubjects } from './approval-subjects.ts';
import { memosOfRequest } from './draft-amendment-memos.ts';
import { type AmendmentRequestKind, requestKindOf } from './request-kind.ts';

/**
 * Asks for an amendment: case 1 the director for the adjustment, case 2 first for a place on the agenda, and after the
 * board's resolution for the plan as resolved. All in one transaction: the memos are numbered and kept, สสว.400 is drawn
 * once and kept, the request goes to the first approver.
 * Refusals: those of openForStep, amendment-not-ready (every rule that is not met), plan-incomplete and what else
 * judgePlanCopy refuses, project-closing-requested, amendment-memo-missing, those of sendMemo and of requestApproval.
 */
export async function requestAmendment(
  ctx: ActionContext,
  files: Pick<Files, 'insert' | 'find' | 'read'>,
  key: { projectCode: string; number: number },
  input: AmendmentRequest,
): Promise<Result<{ state: AmendmentState; version: number; requestId: string }>> {
  const opened = await openForStep(ctx, key, 'amendments.request', input.version);
  if (!opened.ok) return opened;
  const facts = await findAmendmentFacts(ctx, opened.value);
  if (!facts) return refuse('not-found', 'amendment-not-found', key);
  const closing = refuseWhileClosing(facts.project);
  if (closing) return closing;
  const kind = requestKindOf(facts);
  const ready = await refuseUnready(ctx, facts, kind);
  if (!ready.ok) return ready;
  const sent = await sendMemos(ctx, files, facts, kind, input.documentNumber);
  if (!sent.ok) return sent;
  // No day is set for an adjustment (S2 L407); that of the board's kinds is judged by their first request.
  const late = kind === 'amendment-adjustment' ? null : (facts.due?.late ?? false);
  const guard = kind === 'amendment-resolution' ? 'within-resolution' : `${facts.decidedBy}-decides`;
  const taken = await takeStep(ctx, opened.value, 'request', {
    holds: [guard],
    change: {
      ...(kind === 'amendment-resolution'
        ? { resolution_requested_on: ctx.today }
        : { requested_on: ctx.today, late }),
      requestedKinds: requestedKindsOf(facts),
    },
    told: { kinds: facts.kinds.map((each) => each.kind), late },
  });
  if (!taken.ok) return taken;
  await keepPapers(ctx, files, opened.value, kind);
  const asked = await requestApproval(ctx, amendmentSubjects[kind], {
    subjectId: opened.value.amendmentId,
    projectId: facts.project.projectId,
    projectCode: facts.project.projectCode,
    projectName: facts.project.name,
    unitId: facts.project.unitId,
    fiscalYear: facts.project.fiscalYear,
    conditions: [],
  });
  if (!asked.ok) return asked;
  const { state, version } = taken.value;
  return ok({ state, version, requestId: asked.value.requestId });
}

async function refuseUnready(
  ctx: ActionContext,
  facts: AmendmentFacts,
  kind: AmendmentRequestKind,
): Promise<Result<undefined>> {
  const failing = amendmentChecks(facts, kind).filter((each) => each.blocking && each.met === false);
  if (failing.length > 0)
    return refuse(
      'invalid',
      'amendment-not-ready',
      { count: failing.length },
      {
        clause: failing[0]?.clause,
        fields: failing.map((each) => ({
          place: `checks.${each.id}`,
          code: 'amendment-check-not-met',
          data: {
            ruleTh: each.rule.th,
            ruleEn: each.rule.en,
            figureTh: each.figure ? ` (${each.figure.th})` : '',
            figureEn: each.figure ? ` (${each.figure.en})` : '',
          },
          ...(each.clause && { clause: each.clause }),
        })),
      },
    );
  return facts.amendment.cancel ? ok() : judgePlanCopy(ctx, facts.project, facts.after);
}

/** The first memo takes the number that was given; an agenda paper has none. */
async function sendMemos(
  ctx: ActionContext,
  files: Pick<Files, 'insert' | 'find' | 'read'>,
  facts: AmendmentFacts,
  kind: AmendmentRequestKind,
  documentNumber: string | null,
): Promise<Result<undefined>> {
  const onRecord = new Map(await memosOfRequest(ctx, facts));
  for (const [index, wanted] of memosOf[kind].entries()) {
    const draft = facts.memos.find((each) => each.kind === wanted && each.state === 'draft');
    const recordSays = onRecord.get(wanted)?.text;
    if (!draft || !recordSays) {
      const { th, en } = memoKindWords[wanted];
      return refuse('conflict', 'amendment-memo-missing', { memoTh: th, memoEn: en }, { place: 'memos' });
    }
    const sent = await sendMemo(ctx, files, draft.memoId, {
      documentNumber: index === 0 ? documentNumber : null,
      recordSays,
    });
    if (!sent.ok) return sent;
  }
  return ok();
}

/** สสว.400 as of this request, and 200/1-3 of the latest month as it was stored. */
async function keepPapers(
  ctx: ActionContext,
  files: Pick<Files, 'insert'>,
  { amendmentId, projectCode, number }: AmendmentRecord,
  kind: AmendmentRequestKind,
): Promise<void> {
  const amendment = await findAmendment(ctx.tx, { amendmentId });
  const facts = amendment && (await findAmendmentFacts(ctx, amendment));
  if (!facts) throw new Error(`amendment ${amendmentId} is gone`);
  const { agencyId, personId } = ctx.actor;
  const of = { agencyId, amendmentId, by: personId };
  const made = { requestKind: kind, madeOn: ctx.today, madeAt: ctx.now };
  const document = form400(await form400Facts(ctx, facts), {
    digits: 'arabic',
    madeAt: ctx.now.toISOString(),
  });
  const kept = await files.insert(ctx.tx, {
    agencyId,
    name: `${FORM_400.formId} ${projectCode} ครั้งที่ ${number}.pdf`,
    bytes: await renderPdf(document),
    createdBy: personId,
    createdAt: ctx.now,
    mediaType: 'application/pdf',
  });
  await insertAmendmentPaper(ctx.tx, of, {
    ...made,
    paper: 'form-400',
    fileId: kept.fileId,
    sha256: kept.sha256,
  });
  const { paper } = facts.reported;
  if (paper)
    await insertAmendmentPaper(ctx.tx, of, {
      ...made,
      paper: 'form-200',
      fileId: paper.fileId,
      sha256: paper.sha256,
    });
}
