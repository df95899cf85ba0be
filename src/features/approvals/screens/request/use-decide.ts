import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useAnnounce } from '../../../../design/index.ts';
import { useWords } from '../../../../design/language/index.ts';
import { ApiRefusal, answer } from '../../../../platform/api-client/index.ts';
import { useFailureWords } from '../../../notifications/screens/index.ts';
import type { Mark } from '../../approval-content.ts';
import { messages } from '../messages.ts';
import { approvalApi, type RequestOnScreen } from '../queries.ts';

export type Decision = {
  decision: 'approve' | 'return' | 'refuse';
  comment: string;
  documentNumber: string;
  confirmed: string[];
  marks: Mark[];
};

/** Read anew after these, the card no longer asks for a decision: its form goes, and the reason with it. */
const GONE = ['approval-moved-on', 'approval-not-waiting', 'approval-not-in-line', 'approval-not-found'];

/** Sends a decision on the step that is shown; then everything is read anew, for a project may have changed by it. */
export function useDecide(request: RequestOnScreen, title: string, onDecided: () => void) {
  const w = useWords(messages);
  const announce = useAnnounce();
  const failureWords = useFailureWords();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ documentNumber, ...rest }: Decision) =>
      answer(
        approvalApi().approvals[':requestId'].decisions.$post({
          param: { requestId: request.requestId },
          json: { ...rest, position: request.position, documentNumber: documentNumber || null },
        }),
      ),
    onSuccess: async (_, { decision }) => {
      announce(w(`said.${decision}`, { title }));
      onDecided();
      await queries.invalidateQueries();
    },
    onError: (error) => {
      if (error instanceof ApiRefusal && GONE.includes(error.refusal.code))
        announce(w('said.not-decided', { title, why: failureWords(error) }), { tone: 'late' });
      return queries.invalidateQueries({ queryKey: ['approvals'] });
    },
  });
}

export type Decide = ReturnType<typeof useDecide>;
