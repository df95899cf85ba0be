import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Section, TextArea, useAnnounce } from '../../../../design/index.ts';
import { useWords } from '../../../../design/language/index.ts';
import { answer } from '../../../../platform/api-client/index.ts';
import { RequestFailure } from '../../../notifications/screens/index.ts';
import { unlockMessages } from './unlock-messages.ts';
import { unlockApi } from './unlock-queries.ts';

export const SHORTEST_REASON = 5;

/** The officer's request: its reason becomes the memo to the monitoring unit. */
export function AskUnlock({ projectCode }: { projectCode: string }) {
  const u = useWords(unlockMessages);
  const store = useQueryClient();
  const announce = useAnnounce();
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const isShort = reason.trim().length < SHORTEST_REASON;
  const ask = useMutation({
    mutationFn: () => answer(unlockApi().$post({ param: { projectCode }, json: { reason } })),
    onSuccess: async () => {
      announce(u('unlock.asked-said'));
      await store.invalidateQueries({ queryKey: ['project', projectCode] });
    },
  });
  return (
    <Section title={u('unlock.ask')}>
      <div className="grid gap-4">
        <RequestFailure error={ask.error} />
        <TextArea
          label={u('unlock.reason')}
          hint={u('unlock.reason-hint')}
          value={reason}
          onChange={setReason}
          isRequired
          rows={4}
          maxLength={5000}
          error={isTried && isShort ? u('unlock.too-short', { least: SHORTEST_REASON }) : undefined}
        />
        <div>
          <Button
            look="primary"
            icon="send"
            isPending={ask.isPending}
            onPress={() => {
              setTried(true);
              if (!isShort) ask.mutate();
            }}
          >
            {u('unlock.send')}
          </Button>
        </div>
      </div>
    </Section>
  );
}
