import { type IconName, StateBadge, type Tone } from '../../../../design/index.ts';
import { useWords } from '../../../../design/language/index.ts';
import type { RequestKind } from '../../request-kinds.ts';
import type { RequestState } from '../../workflow.ts';
import { messages } from '../messages.ts';
import { lastWords } from './last-words.ts';

const looks: Record<RequestState, [Tone, IconName]> = {
  waiting: ['doing', 'clock'],
  approved: ['good', 'check-circle'],
  returned: ['behind', 'undo'],
  refused: ['late', 'stop'],
  withdrawn: ['quiet', 'minus'],
};

/** The state of a request: sign, word and colour. */
export function RequestStateBadge({ state, kind }: { state: RequestState; kind: RequestKind }) {
  const w = useWords(messages);
  const [tone, icon] = looks[state];
  const word = state === 'approved' ? lastWords(kind).state : (`state.${state}` as const);
  return <StateBadge tone={tone} icon={icon} word={w(word)} />;
}
