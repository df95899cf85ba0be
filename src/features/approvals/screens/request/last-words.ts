import { purposeOf, type RequestKind } from '../../request-kinds.ts';
import type { messages } from '../messages.ts';

type Word = keyof typeof messages;

const words = {
  decision: { press: 'decision.approve', outcome: 'outcome.approved-last', state: 'state.approved' },
  check: { press: 'decision.check', outcome: 'outcome.checked', state: 'state.checked' },
  information: {
    press: 'decision.acknowledge',
    outcome: 'outcome.acknowledged',
    state: 'state.acknowledged',
  },
} as const satisfies Record<ReturnType<typeof purposeOf>, Record<'press' | 'outcome' | 'state', Word>>;

/** What the last step of a request is called: on its button, among its decisions, and as its state. */
export const lastWords = (kind: RequestKind) => words[purposeOf(kind)];
