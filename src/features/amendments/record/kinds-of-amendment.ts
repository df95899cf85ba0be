import type { ActionContext } from '../../permissions/index.ts';
import { findPlanDraft, findProject } from '../../projects/index.ts';
import { amendmentDifferences } from '../difference/amendment-differences.ts';
import { type DerivedKind, deciderOf, kindsOf } from '../kinds/amendment-kinds.ts';
import type { AmendmentRecord, RequestedKinds } from './amendment-store.ts';

/** What a request, or its end, keeps of the kinds. */
export const requestedKindsOf = ({ kinds }: { kinds: readonly DerivedKind[] }): RequestedKinds => ({
  kinds: kinds.map((each) => each.kind),
  decidedBy: deciderOf(kinds),
});

/** Kinds of an amendment: as it was asked for, and while it is edited as they follow from the difference. */
export async function kindsOfAmendment(
  ctx: ActionContext,
  amendment: AmendmentRecord,
): Promise<RequestedKinds> {
  const { state, requestedKinds, cancel, madeFrom, projectCode, plan, reportedUntil } = amendment;
  if (requestedKinds && state !== 'draft' && state !== 'resolved') return requestedKinds;
  const project = await findProject(ctx.tx, projectCode);
  const before = project && (await findPlanDraft(ctx.tx, project, madeFrom));
  if (!before) throw new Error(`plan version ${madeFrom} of project ${projectCode} is gone`);
  const after = cancel ? before : plan;
  const differences = amendmentDifferences(before, after, { reportedUntil });
  return requestedKindsOf({ kinds: kindsOf(differences, { before, after, cancel }) });
}
