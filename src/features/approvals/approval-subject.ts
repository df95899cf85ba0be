/** What a feature gives so that something of it can be approved; collected in src/server as `approvalSubjects`. */
import type { Result } from '../../foundation/refusal.ts';
import type { ActionContext } from '../permissions/index.ts';
import type { ApprovalContent, Mark } from './approval-content.ts';
import type { ApprovalRequest } from './request/approval-request.ts';
import type { RequestKind } from './request-kinds.ts';

/**
 * One per kind of request. All of them run in the transaction of the request or decision; a refusal rolls it back.
 * None of them asks the permissions of `ctx.actor`: the line has decided who may.
 */
export interface ApprovalSubject {
  kind: RequestKind;
  /** As it stands now: frozen when asked, compared at each decision. The checks are judged anew each time. */
  content(ctx: ActionContext, subjectId: string): Promise<Result<ApprovalContent>>;
  /** After a step that is not the last: a closing counts the days of its first one (DLN-06). */
  stepApproved?(ctx: ActionContext, request: ApprovalRequest): Promise<Result<unknown>>;
  /** After the last step. `request` has the decision in it; see lastDecision(). */
  approved(ctx: ActionContext, request: ApprovalRequest): Promise<Result<unknown>>;
  returned(
    ctx: ActionContext,
    request: ApprovalRequest,
    words: { comment: string; marks: Mark[] },
  ): Promise<Result<unknown>>;
  refused(ctx: ActionContext, request: ApprovalRequest, words: { comment: string }): Promise<Result<unknown>>;
  /** Address inside Tidtam of what was asked, for notices to who asked; absent: the page of the project. */
  page?(request: Pick<ApprovalRequest, 'fiscalYear' | 'projectCode' | 'subjectId'>): string;
}

/** The subjects by kind; a kind without a subject cannot be asked for yet. */
export type ApprovalSubjects = Partial<Record<RequestKind, ApprovalSubject>>;

/** Throws when two subjects claim one kind. */
export function subjectsByKind(subjects: readonly ApprovalSubject[]): ApprovalSubjects {
  const byKind: ApprovalSubjects = {};
  for (const subject of subjects) {
    if (byKind[subject.kind]) throw new Error(`two approval subjects for ${subject.kind}`);
    byKind[subject.kind] = subject;
  }
  return byKind;
}
