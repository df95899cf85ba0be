import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useAnnounce } from '../../../design/index.ts';

/** One act on a closing: what it says when done, and everything of the project read anew, its approvals too. */
export function useClosingAct<Input, Output>(
  projectCode: string,
  act: (input: Input) => Promise<Output>,
  said?: string,
) {
  const store = useQueryClient();
  const announce = useAnnounce();
  return useMutation({
    mutationFn: act,
    onSuccess: () => {
      if (said) announce(said);
    },
    onSettled: async () => {
      await store.invalidateQueries({ queryKey: ['project', projectCode] });
      await store.invalidateQueries({ queryKey: ['closings'] });
      await store.invalidateQueries({ queryKey: ['approvals'] });
    },
  });
}
