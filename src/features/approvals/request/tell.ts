/** Notices of requests: the next approvers are told when a step becomes theirs, who asked is told what became of it. */
import { notify } from '../../notifications/index.ts';
import type { ActionContext } from '../../permissions/index.ts';
import type { ApprovalSubject } from '../approval-subject.ts';
import type { Approver } from '../chain/approvers.ts';
import { isForInformation } from '../request-kinds.ts';
import type { ApprovalRequest } from './approval-request.ts';

type Outcome = 'approved' | 'returned' | 'refused';
type Told = Pick<
  ApprovalRequest,
  'requestId' | 'kind' | 'subjectId' | 'projectCode' | 'projectName' | 'fiscalYear' | 'content'
>;

/** Who did it, with whose post it was where that is another's (ACT-33). */
const byName = ({ actor: { displayName, onBehalfOf } }: ActionContext): string =>
  onBehalfOf ? `${displayName} แทน ${onBehalfOf.displayName}` : displayName;

const data = (ctx: ActionContext, request: Told) => ({
  projectCode: request.projectCode,
  projectName: request.projectName,
  titleTh: request.content.title.th,
  titleEn: request.content.title.en,
  byName: byName(ctx),
});

export async function tellApprovers(
  ctx: ActionContext,
  request: Told,
  approvers: readonly Approver[],
): Promise<void> {
  await notify(
    ctx,
    approvers.map(({ personId }) => personId),
    'approval-waiting',
    data(ctx, request),
    `/${request.fiscalYear}/approvals/${request.requestId}`,
  );
}

export async function tellRequester(
  ctx: ActionContext,
  subject: ApprovalSubject,
  request: Told & Pick<ApprovalRequest, 'requestedBy' | 'requestedFor' | 'own'>,
  outcome: Outcome,
  comment: string,
): Promise<void> {
  await notify(
    ctx,
    request.own,
    outcome === 'approved' && isForInformation(request.kind)
      ? 'approval-acknowledged'
      : `approval-${outcome}`,
    { ...data(ctx, request), comment: comment || '-' },
    subject.page?.(request) ?? `/${request.fiscalYear}/projects/${request.projectCode}`,
  );
}
