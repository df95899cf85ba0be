import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useAnnounce } from '../../../../design/index.ts';
import { useWords } from '../../../../design/language/index.ts';
import { answer } from '../../../../platform/api-client/index.ts';
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

/** Sends a decision on the step that is shown; then everything is read anew, for a project may have changed by it. */
export function useDecide(request: RequestOnScreen, title: string, onDecided: () => void) {
  const w = useWords(messages);
  const announce = useAnnounce();
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
    onError: () => queries.invalidateQueries({ queryKey: ['approvals'] }),
  });
}

export type Decide = ReturnType<typeof useDecide>;
