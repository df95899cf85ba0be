import { type Refused, refuse } from '../../../foundation/refusal.ts';
import { listRequests } from '../../approvals/index.ts';
import type { ActionContext } from '../../permissions/index.ts';

/** Of the closing itself: its own request, and delay memos that are only taken note of. */
const OWN_KINDS: readonly string[] = ['closing', 'closing-delay'];

/**
 * Nothing of a closed project can change, so nothing that would change it may still wait for a decision. Refusal
 * closing-others-waiting, naming what waits; null when nothing does.
 */
export async function refuseOthersWaiting(
  { tx }: Pick<ActionContext, 'tx'>,
  projectId: string,
): Promise<Refused | null> {
  const waiting = (await listRequests(tx, { projectId })).filter(
    ({ kind, state }) => state === 'waiting' && !OWN_KINDS.includes(kind),
  );
  if (waiting.length === 0) return null;
  return refuse('conflict', 'closing-others-waiting', {
    count: waiting.length,
    titlesTh: waiting.map(({ content }) => content.title.th).join(', '),
    titlesEn: waiting.map(({ content }) => content.title.en).join(', '),
  });
}
