import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ConfirmDialog, useAnnounce } from '../../../../design/index.ts';
import { useWords } from '../../../../design/language/index.ts';
import { answer } from '../../../../platform/api-client/index.ts';
import { Failure } from '../failure.tsx';
import { approvalApi, delegationsQuery } from '../queries.ts';
import { settingMessages } from '../setting-messages.ts';
import type { DelegationOnScreen } from './delegation-table.tsx';

/** The question before a delegation is ended. `ask` opens it, `dialog` stands on the page. */
export function useEndDelegation() {
  const w = useWords(settingMessages);
  const announce = useAnnounce();
  const queries = useQueryClient();
  const [asked, setAsked] = useState<DelegationOnScreen | null>(null);
  const end = useMutation({
    mutationFn: (delegationId: string) =>
      answer(approvalApi()['approval-delegations'][':delegationId'].end.$post({ param: { delegationId } })),
    onSuccess: async () => {
      announce(w('delegations.ended-said'));
      setAsked(null);
      await queries.invalidateQueries({ queryKey: delegationsQuery.queryKey });
    },
  });
  const dialog = (
    <ConfirmDialog
      isOpen={asked !== null}
      onClose={() => setAsked(null)}
      onConfirm={() => asked && end.mutate(asked.delegationId)}
      isPending={end.isPending}
      danger
      title={w('delegations.end-ask', { name: asked?.delegateName ?? '' })}
      confirm={w('delegations.end')}
    >
      <p>{w('delegations.end-text')}</p>
      <Failure error={end.error} />
    </ConfirmDialog>
  );
  return { ask: setAsked, dialog };
}
