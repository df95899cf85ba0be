import { StateBadge, type Tone } from '../../../design/index.ts';
import { useWords } from '../../../design/language/index.ts';
import type { AmendmentState } from '../workflow.ts';
import { messages } from './messages.ts';

const tones: Record<AmendmentState, Tone> = {
  draft: 'quiet',
  requested: 'doing',
  'agenda-requested': 'doing',
  queued: 'doing',
  'on-agenda': 'doing',
  resolved: 'behind',
  'resolution-requested': 'doing',
  'in-force': 'good',
  refused: 'late',
  dropped: 'quiet',
};

export function AmendmentStateBadge({ state }: { state: AmendmentState }) {
  const w = useWords(messages);
  return <StateBadge tone={tones[state]} word={w(`state.${state}`)} />;
}
