/** Everything that an amendment is judged and drawn from: both plans, what differs, its kinds, dates and papers. */
import { addDays, type CalendarDate } from '../../../foundation/calendar-date.ts';
import { type Month, monthOf, monthsBetween } from '../../../foundation/month.ts';
import { reportingWindowOf } from '../../../foundation/reporting-window.ts';
import { findAgency, settingsOf } from '../../agencies/index.ts';
import { listMemos, type Memo } from '../../memos/index.ts';
import { findSubmittedResults, type SubmittedResults } from '../../monthly-reports/index.ts';
import type { ActionContext } from '../../permissions/index.ts';
import {
  findPlanDraft,
  findProject,
  listProjectFiles,
  type PlanDraft,
  type ProjectRecord,
} from '../../projects/index.ts';
import { monthsOutside } from '../../projects/rules.ts';
import { listSecretariat } from '../board/board-notices.ts';
import { type AgendaItem, listAgendaItems } from '../board/board-store.ts';
import { planFromResults } from '../copying/plan-from-results.ts';
import { type AmendmentDifference, amendmentDifferences } from '../difference/amendment-differences.ts';
import type { Names } from '../difference/difference-words.ts';
import { namesOfPlans } from '../difference/plan-names.ts';
import { type Decider, type DerivedKind, deciderOf, kindsOf } from '../kinds/amendment-kinds.ts';
import { type RequestDueDate, requestDueDate } from '../kinds/late-request.ts';
import type { AmendmentRecord } from './amendment-store.ts';

/** Best first: the memo of the system, a scanned one, the decision in the system. */
export type OpeningCopy =
  | { kind: 'memo'; memoId: string; documentNumber: string }
  | { kind: 'file'; fileId: string; name: string }
  | { kind: 'decision'; approvedOn: CalendarDate }
  | { kind: 'none' };

export type AmendmentFacts = {
  amendment: AmendmentRecord;
  project: ProjectRecord;
  /** The plan version that was copied. */
  before: PlanDraft;
  /** What is asked for: the copy, or the old plan where the whole project is to be cancelled. */
  after: PlanDraft;
  names: Names;
  differences: AmendmentDifference[];
  kinds: DerivedKind[];
  decidedBy: Decider;
  /** Differences by which the copy leaves what the board approved; empty before the resolution. */
  beyondResolution: AmendmentDifference[];
  due: RequestDueDate | null;
  reported: SubmittedResults;
  /** Months whose window is over and that are not submitted. */
  unreported: Month[];
  /** Reported months of the copy still hold the results as they are now. */
  startsFromResults: boolean;
  /** Submitted months that the copy's period leaves out. */
  leftOut: Month[];
  /** Newest first. */
  memos: Memo[];
  /** Where the approval of the opening can be read. */
  opening: OpeningCopy;
  /** The board's treatment so far, in order of time. */
  agenda: AgendaItem[];
  /** Somebody holds the role today that puts matters on the agenda. */
  hasSecretariat: boolean;
};

/** Null when the project or the copied version is gone, which the keys of the tables do not allow. */
export async function findAmendmentFacts(
  ctx: ActionContext,
  amendment: AmendmentRecord,
): Promise<AmendmentFacts | null> {
  const { tx } = ctx;
  const project = await findProject(tx, amendment.projectCode);
  const before = project && (await findPlanDraft(tx, project, amendment.madeFrom));
  if (!project || !before) return null;
  const after = amendment.cancel ? before : amendment.plan;
  const names = await namesOfPlans(ctx, [before, after]);
  const { reportedUntil } = amendment;
  const differences = amendmentDifferences(before, after, { reportedUntil, names });
  const kinds = kindsOf(differences, { before, after, cancel: amendment.cancel });
  const reported = await findSubmittedResults(tx, project.projectId);
  const memos = await listMemos(tx, { projectId: project.projectId });
  const rebased = planFromResults(after, reported.results, reportedUntil);
  return {
    amendment,
    project,
    before,
    after,
    names,
    differences,
    kinds,
    decidedBy: deciderOf(kinds),
    beyondResolution: beyondResolution(amendment, names),
    due: before.endsOn && (await dueDateOf(ctx, before.endsOn, amendment)),
    reported,
    unreported: unreportedMonths(ctx, before, reported),
    startsFromResults:
      amendment.cancel || amendmentDifferences(after, rebased, { reportedUntil }).length === 0,
    leftOut: monthsOutside(after, reported.months),
    memos: memos.filter((each) => each.subjectId === amendment.amendmentId),
    opening: await openingCopy(ctx, project, memos),
    agenda: await listAgendaItems(tx, { amendmentIds: [amendment.amendmentId] }),
    hasSecretariat: (await listSecretariat(ctx)).length > 0,
  };
}

/** Late is judged on the day of the first request, also after the resolution; before it, as of today. */
async function dueDateOf(
  ctx: ActionContext,
  endsOn: CalendarDate,
  { requestedOn, state }: AmendmentRecord,
): Promise<RequestDueDate> {
  const agency = await findAgency(ctx.tx, ctx.actor.agencyId);
  const holidaysShift = settingsOf(agency?.settings)['late-after'] === 'holiday-shifted';
  const today = state === 'draft' || requestedOn === null ? ctx.today : requestedOn;
  return requestDueDate(ctx.law, { endsOn, today }, { holidaysShift });
}

function unreportedMonths(ctx: ActionContext, plan: PlanDraft, reported: SubmittedResults): Month[] {
  if (plan.startsOn === null || plan.endsOn === null) return [];
  const asked = monthsBetween(monthOf(plan.startsOn), monthOf(plan.endsOn)).filter(
    (month) => reportingWindowOf(ctx.law, month).closes <= addDays(ctx.today, -1),
  );
  return asked.filter((month) => !reported.months.includes(month));
}

async function openingCopy(
  ctx: ActionContext,
  project: ProjectRecord,
  memos: readonly Memo[],
): Promise<OpeningCopy> {
  const memo = memos.find((each) => each.kind === 'opening' && each.state === 'sent');
  if (memo) return { kind: 'memo', memoId: memo.memoId, documentNumber: memo.documentNumber ?? '-' };
  const file = (await listProjectFiles(ctx.tx, project.projectId)).find(
    (each) => each.kind === 'opening-memo',
  );
  if (file) return { kind: 'file', fileId: file.fileId, name: file.name };
  return project.approvedOn ? { kind: 'decision', approvedOn: project.approvedOn } : { kind: 'none' };
}

/** What the board resolved on stands; only the distribution within it may still move (S2 L393, L406). */
function beyondResolution(
  { resolvedPlan, plan, cancel, reportedUntil }: AmendmentRecord,
  names: Names,
): AmendmentDifference[] {
  if (resolvedPlan === null || cancel) return [];
  const differences = amendmentDifferences(resolvedPlan, plan, { reportedUntil, names });
  const kinds = kindsOf(differences, { before: resolvedPlan, after: plan, cancel: false });
  const places = new Set(
    kinds.filter((each) => each.decidedBy === 'board').flatMap(({ why }) => why.map((each) => each.place)),
  );
  return differences.filter((each) => places.has(each.place));
}
