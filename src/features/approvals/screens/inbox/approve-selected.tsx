import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiRefusalView, Button, ConfirmDialog, Dialog, useAnnounce } from '../../../../design/index.ts';
import { useWords } from '../../../../design/language/index.ts';
import { answer, type RefusalBody } from '../../../../platform/api-client/index.ts';
import { MOST_AT_ONCE } from '../../rules.ts';
import { Failure, useSaid } from '../failure.tsx';
import { messages } from '../messages.ts';
import { approvalApi, type InboxItem } from '../queries.ts';

type Result = { requestId: string; refusal: RefusalBody | null };

/**
 * Approves what is selected, after one question. Stands also where nothing is: what could not be approved is told with
 * its reason when it has left the list meanwhile.
 */
export function ApproveSelected(props: {
  requests: readonly InboxItem[];
  onDone: (approved: readonly string[]) => void;
}) {
  const { requests, onDone } = props;
  const w = useWords(messages);
  const said = useSaid();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const [isAsked, setAsked] = useState(false);
  const [left, setLeft] = useState<{ key: string; title: string; refusal: RefusalBody }[]>([]);
  const approve = useMutation({
    mutationFn: async () => {
      const results: Result[] = [];
      for (let from = 0; from < requests.length; from += MOST_AT_ONCE) {
        const portion = requests.slice(from, from + MOST_AT_ONCE);
        const json = { requests: portion.map(({ requestId, position }) => ({ requestId, position })) };
        results.push(...(await answer(approvalApi().approvals.decisions.$post({ json }))).results);
      }
      return results;
    },
    onSuccess: async (results) => {
      const refused = results.flatMap(({ requestId, refusal }) => {
        const request = requests.find((each) => each.requestId === requestId);
        if (!refusal || !request) return [];
        return [{ key: requestId, title: said(request.title), refusal }];
      });
      announce(w('inbox.approved-said', { count: results.length - refused.length }));
      setLeft(refused);
      setAsked(false);
      onDone(results.flatMap(({ requestId, refusal }) => (refusal ? [] : [requestId])));
      await queries.invalidateQueries();
    },
  });
  return (
    <>
      {requests.length > 0 && (
        <Button look="primary" icon="check" onPress={() => setAsked(true)}>
          {w('inbox.approve-selected', { count: requests.length })}
        </Button>
      )}
      <ConfirmDialog
        isOpen={isAsked}
        onClose={() => setAsked(false)}
        onConfirm={() => approve.mutate()}
        isPending={approve.isPending}
        title={w('inbox.approve-ask', { count: requests.length })}
        confirm={w('inbox.approve')}
      >
        <ul className="list-disc pl-6">
          {requests.map((each) => (
            <li key={each.requestId}>
              {said(each.title)} <span className="figures text-muted">({each.projectCode})</span>
            </li>
          ))}
        </ul>
        <p className="text-muted">{w('inbox.approve-text')}</p>
        <Failure error={approve.error} />
      </ConfirmDialog>
      <Dialog
        isOpen={left.length > 0}
        onClose={() => setLeft([])}
        title={w('inbox.left-said', { count: left.length })}
      >
        <ul className="grid gap-2">
          {left.map((each) => (
            <li key={each.key}>
              <span className="font-bold">{each.title}</span>
              <ApiRefusalView refusal={each.refusal} />
            </li>
          ))}
        </ul>
      </Dialog>
    </>
  );
}
