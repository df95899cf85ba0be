/** What the project's tab and the page of an amendment show. */
import type { Month } from '../../../foundation/month.ts';
import { ok, type Result, refuse } from '../../../foundation/refusal.ts';
import { type Files, findToHandOut, type StoredFile } from '../../../platform/files/index.ts';
import type { Check } from '../../approvals/rules.ts';
import type { MemoKind } from '../../memos/rules.ts';
import { findSubmittedResults } from '../../monthly-reports/index.ts';
import { type ActionContext, type ActionName, permit } from '../../permissions/index.ts';
import {
  findProject,
  listPlanHistory,
  type PlanDraft,
  type PlanHistoryEntry,
  type ProjectRecord,
} from '../../projects/index.ts';
import type { AgendaItem } from '../board/board-store.ts';
import { planFromResults, reportedMonths } from '../copying/plan-from-results.ts';
import type { AmendmentDifference } from '../difference/amendment-differences.ts';
import type { Names } from '../difference/difference-words.ts';
import type { Decider, DerivedKind } from '../kinds/amendment-kinds.ts';
import type { RequestDueDate } from '../kinds/late-request.ts';
import { amendmentChecks } from '../requesting/amendment-checks.ts';
import { type AmendmentRequestKind, requestKindOf } from '../requesting/request-kind.ts';
import { findAmendmentFacts } from './amendment-facts.ts';
import {
  type AmendmentPaper,
  type AmendmentRecord,
  findAmendment,
  listAmendmentPapers,
  listAmendments,
} from './amendment-store.ts';
import { kindsOfAmendment } from './kinds-of-amendment.ts';

export type AmendmentStepName = 'edit' | 'request' | 'withdraw' | 'drop';
const steps = ['edit', 'request', 'withdraw', 'drop'] as const satisfies readonly AmendmentStepName[];

type Told = Omit<
  AmendmentRecord,
  'plan' | 'resolvedPlan' | 'projectId' | 'officerPersonId' | 'createdBy' | 'requestedKinds'
>;
const toldOf = ({
  plan: _plan,
  resolvedPlan: _resolved,
  projectId: _project,
  officerPersonId: _officer,
  createdBy: _by,
  requestedKinds: _kinds,
  ...told
}: AmendmentRecord): Told => told;

export type AmendmentListView = {
  amendments: (Told & { kinds: DerivedKind['kind'][]; decidedBy: Decider })[];
  versions: (PlanHistoryEntry & { amendmentNumber: number | null })[];
  mayCreate: boolean;
};

/** Amendments and plan versions of a project, newest first. Refusals: project-not-found, permission-*. */
export async function viewAmendments(
  ctx: ActionContext,
  projectCode: string,
): Promise<Result<AmendmentListView>> {
  const found = await projectFor(ctx, projectCode);
  if (!found.ok) return found;
  const project = found.value;
  const records = await listAmendments(ctx.tx, { projectId: project.projectId });
  const amendments: AmendmentListView['amendments'] = [];
  for (const each of records) amendments.push({ ...toldOf(each), ...(await kindsOfAmendment(ctx, each)) });
  const numberOf = (subjectId: string | null) =>
    records.find((each) => each.amendmentId === subjectId)?.number ?? null;
  const open = records.some((each) => each.endedOn === null);
  return ok({
    amendments: amendments.reverse(),
    versions: (await listPlanHistory(ctx.tx, project.projectId))
      .map((each) => ({ ...each, amendmentNumber: numberOf(each.subjectId) }))
      .reverse(),
    mayCreate: !open && project.state === 'locked' && may(ctx, 'amendments.create', project.unitId),
  });
}

export type AmendmentView = Told & {
  projectState: ProjectRecord['state'];
  planVersionInForce: number | null;
  /** The plan that was copied and the plan that is asked for. */
  before: PlanDraft;
  after: PlanDraft;
  /** Months that hold results. */
  frozenMonths: Month[];
  names: Names;
  differences: AmendmentDifference[];
  kinds: DerivedKind[];
  decidedBy: Decider;
  due: RequestDueDate | null;
  requestKind: AmendmentRequestKind;
  /** As of today; none once the amendment has ended, for nothing is asked any more. */
  checks: Check[];
  beyondResolution: AmendmentDifference[];
  memos: { memoId: string; kind: MemoKind; state: 'draft' | 'sent'; documentNumber: string | null }[];
  papers: AmendmentPaper[];
  agenda: AgendaItem[];
  may: Record<AmendmentStepName, boolean>;
};

/** Refusals: amendment-not-found, permission-*. */
export async function viewAmendment(
  ctx: ActionContext,
  key: { projectCode: string; number: number },
): Promise<Result<AmendmentView>> {
  const amendment = await findAmendment(ctx.tx, key);
  if (!amendment) return refuse('not-found', 'amendment-not-found', key);
  const refusal = permit(ctx.actor, 'amendments.view', { unitId: amendment.unitId });
  if (refusal) return { ok: false, refusal };
  const facts = await findAmendmentFacts(ctx, amendment);
  if (!facts) return refuse('not-found', 'amendment-not-found', key);
  const { project, before, after, names, kinds, decidedBy, due, memos } = facts;
  const requestKind = requestKindOf(facts);
  const closed = project.state === 'closed';
  return ok({
    ...toldOf(amendment),
    projectState: project.state,
    planVersionInForce: project.planVersionInForce,
    before,
    after,
    frozenMonths: reportedMonths(before, amendment.reportedUntil),
    names,
    differences: facts.differences,
    kinds,
    decidedBy,
    due,
    requestKind,
    checks: amendment.endedOn === null ? amendmentChecks(facts, requestKind) : [],
    beyondResolution: facts.beyondResolution,
    memos: memos.map(({ memoId, kind, state, documentNumber }) => ({
      memoId,
      kind,
      state,
      documentNumber,
    })),
    papers: await listAmendmentPapers(ctx.tx, amendment.amendmentId),
    agenda: facts.agenda,
    may: Object.fromEntries(
      steps.map((step) => [
        step,
        !closed && may(ctx, `amendments.${step}`, amendment.unitId, amendment.state),
      ]),
    ) as AmendmentView['may'],
  });
}

/**
 * The copy as the editor loads it, reported months filled with the results of today while it can be edited.
 * Refusals: amendment-not-found, permission-*.
 */
export async function viewCopy(
  ctx: ActionContext,
  key: { projectCode: string; number: number },
): Promise<Result<{ plan: PlanDraft; version: number; frozenMonths: Month[] }>> {
  const amendment = await findAmendment(ctx.tx, key);
  if (!amendment) return refuse('not-found', 'amendment-not-found', key);
  const refusal = permit(ctx.actor, 'amendments.view', { unitId: amendment.unitId });
  if (refusal) return { ok: false, refusal };
  const { plan, copyVersion, state } = amendment;
  if (state !== 'draft' && state !== 'resolved')
    return ok({
      plan,
      version: copyVersion,
      frozenMonths: reportedMonths(plan, amendment.reportedUntil),
    });
  const reported = await findSubmittedResults(ctx.tx, amendment.projectId);
  return ok({
    plan: planFromResults(plan, reported.results, reported.until),
    version: copyVersion,
    frozenMonths: reportedMonths(plan, reported.until),
  });
}

/** A kept paper of an amendment, by its file. Refusals: amendment-not-found, permission-*, amendment-paper-not-found. */
export async function findAmendmentPaper(
  ctx: ActionContext,
  files: Pick<Files, 'find'>,
  key: { projectCode: string; number: number; fileId: string },
): Promise<Result<StoredFile>> {
  const amendment = await findAmendment(ctx.tx, key);
  if (!amendment) return refuse('not-found', 'amendment-not-found', key);
  const refusal = permit(ctx.actor, 'amendments.view', { unitId: amendment.unitId });
  if (refusal) return { ok: false, refusal };
  const papers = await listAmendmentPapers(ctx.tx, amendment.amendmentId);
  const kept = papers.some((each) => each.fileId === key.fileId);
  const missing = refuse('not-found', 'amendment-paper-not-found');
  return findToHandOut(files, ctx.tx, kept ? key.fileId : null, missing);
}

async function projectFor(ctx: ActionContext, projectCode: string): Promise<Result<ProjectRecord>> {
  const project = await findProject(ctx.tx, projectCode);
  if (!project) return refuse('not-found', 'project-not-found', { projectCode });
  const refusal = permit(ctx.actor, 'amendments.view', { unitId: project.unitId });
  return refusal ? { ok: false, refusal } : ok(project);
}

const may = (ctx: ActionContext, action: ActionName, unitId: string, state?: string): boolean =>
  permit(ctx.actor, action, { unitId, ...(state !== undefined && { state }) }) === null;
