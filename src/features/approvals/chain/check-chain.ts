/** What a chain must be before an agency can make it its own. Pure. */
import { type Refusal, refuse } from '../../../foundation/refusal.ts';
import type { ChainStep } from '../request-kinds.ts';

export const MOST_STEPS = 10;

const nameOf = (step: ChainStep) => (step.post === 'role' ? step.role : step.post);

/**
 * Null when the chain can be used. Refusals (invalid): chain-empty (no step that is always there),
 * chain-step-twice, chain-director-not-last (nobody decides after the head of the agency), chain-too-long.
 */
export function refuseChain(steps: readonly ChainStep[]): Refusal | null {
  if (!steps.some((step) => step.when === undefined)) return refuse('invalid', 'chain-empty').refusal;
  if (steps.length > MOST_STEPS)
    return refuse('invalid', 'chain-too-long', { count: steps.length, most: MOST_STEPS }).refusal;
  const names = steps.map(nameOf);
  const again = names.findIndex((name, index) => names.indexOf(name) < index);
  if (again >= 0)
    return refuse('invalid', 'chain-step-twice', { position: again + 1 }, { place: `steps[${again}]` })
      .refusal;
  const director = names.indexOf('director');
  if (director >= 0 && director < steps.length - 1)
    return refuse(
      'invalid',
      'chain-director-not-last',
      { position: director + 1 },
      { place: `steps[${director}]` },
    ).refusal;
  const last = steps.at(-1);
  return last?.when === undefined
    ? null
    : refuse('invalid', 'chain-last-step-optional', {}, { place: `steps[${steps.length - 1}]` }).refusal;
}
