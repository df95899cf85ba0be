import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, ConfirmDialog, Dialog, useAnnounce } from '../../../../design/index.ts';
import { useLanguage, useWords } from '../../../../design/language/index.ts';
import { answer } from '../../../../platform/api-client/index.ts';
import { Failure, useSaid } from '../failure.tsx';
import { messages } from '../messages.ts';
import { approvalApi, type InboxItem } from '../queries.ts';

/** Approves what is selected, after one question; what could not be approved is told with its reason. */
export function ApproveSelected(props: {
  requests: readonly InboxItem[];
  onDone: (approved: readonly string[]) => void;
}) {
  const { requests, onDone } = props;
  const w = useWords(messages);
  const said = useSaid();
  const { language } = useLanguage();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const [isAsked, setAsked] = useState(false);
  const [left, setLeft] = useState<{ key: string; title: string; why: string }[]>([]);
  const approve = useMutation({
    mutationFn: () =>
      answer(
        approvalApi().approvals.decisions.$post({
          json: { requests: requests.map(({ requestId, position }) => ({ requestId, position })) },
        }),
      ),
    onSuccess: async ({ results }) => {
      const refused = results.flatMap(({ requestId, refusal }) => {
        const request = requests.find((each) => each.requestId === requestId);
        if (!refusal || !request) return [];
        return [{ key: requestId, title: said(request.title), why: refusal.message[language] }];
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
      <Button look="primary" icon="check" onPress={() => setAsked(true)}>
        {w('inbox.approve-selected', { count: requests.length })}
      </Button>
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
              <span className="block text-late">{each.why}</span>
            </li>
          ))}
        </ul>
      </Dialog>
    </>
  );
}
