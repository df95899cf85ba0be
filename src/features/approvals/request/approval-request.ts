/** A request as it is read: with its steps, its decisions and its frozen content. */
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import type { ApprovalContent, Mark } from '../approval-content.ts';
import type { Capacity, Step } from '../chain/approvers.ts';
import type { PassedBecause } from '../chain/resolve-steps.ts';
import type { Condition, RequestKind } from '../request-kinds.ts';
import type { RequestState } from '../workflow.ts';

/** A check as it stood at a decision. `confirmed`: the deciding person said so. */
export type JudgedCheck = { id: string; met: boolean | null; confirmed: boolean };

export type ApprovalDecision = {
  position: number;
  outcome: 'approved' | 'returned' | 'refused' | 'withdrawn' | 'passed-over';
  passedBecause: PassedBecause | null;
  /** Null where the step was passed over. */
  personId: string | null;
  personName: string | null;
  positionTitle: string | null;
  onBehalfOf: string | null;
  onBehalfOfName: string | null;
  capacity: Capacity | 'requester' | null;
  comment: string;
  documentNumber: string | null;
  marks: Mark[];
  checks: JudgedCheck[];
  contentSha256: string;
  decidedOn: CalendarDate;
  decidedAt: Date;
};

export type RequestStep = Step & { unitName: string | null; unitNameEn: string | null };

export type ApprovalRequest = {
  requestId: string;
  kind: RequestKind;
  subjectId: string;
  projectId: string;
  projectCode: string;
  projectName: string;
  unitId: string;
  unitName: string;
  unitNameEn: string;
  fiscalYear: number;
  conditions: Condition[];
  chainVersion: number;
  state: RequestState;
  /** The step at which it waits, or at which it ended. */
  position: number;
  waitingSince: Date;
  content: ApprovalContent;
  contentSha256: string;
  requestedBy: string;
  requestedByName: string;
  requestedFor: string | null;
  requestedForName: string | null;
  requestedOn: CalendarDate;
  requestedAt: Date;
  decidedOn: CalendarDate | null;
  /** Who may not decide on it: who asked, for whom, and the project's officer as of now. */
  own: string[];
  steps: RequestStep[];
  /** In order of their steps. */
  decisions: ApprovalDecision[];
};

/** The decision that ended the request, or the last one so far; undefined before the first. */
export const lastDecision = (request: Pick<ApprovalRequest, 'decisions'>): ApprovalDecision | undefined =>
  request.decisions.findLast((each) => each.outcome !== 'passed-over');

/** The persons whose word in the line of command stands: a delegate's is that of who delegated. */
export const decidedInLine = (request: Pick<ApprovalRequest, 'steps' | 'decisions'>): string[] =>
  request.decisions.flatMap((each) => {
    const step = request.steps.find(({ position }) => position === each.position);
    if (each.outcome !== 'approved' || step?.post !== 'line-of-command') return [];
    const holder = each.capacity === 'delegate' ? each.onBehalfOf : each.personId;
    return holder === null ? [] : [holder];
  });
