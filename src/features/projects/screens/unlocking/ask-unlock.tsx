import { useQueryClient } from '@tanstack/react-query';
import { useAnnounce } from '../../../../design/index.ts';
import { useWords } from '../../../../design/language/index.ts';
import { answer } from '../../../../platform/api-client/index.ts';
import { MemoOfRequest } from '../../../memos/screens/index.ts';
import { SHORTEST_REASON, TEXT_LIMITS } from '../../schemas.ts';
import { unlockMessages } from './unlock-messages.ts';
import { unlockApi } from './unlock-queries.ts';

/** The officer's request: its reason, and the memo to the monitoring unit that goes with it. */
export function AskUnlock({ projectCode, isPossible }: { projectCode: string; isPossible: boolean }) {
  const u = useWords(unlockMessages);
  const store = useQueryClient();
  const announce = useAnnounce();
  const param = { projectCode };
  return (
    <MemoOfRequest
      kind="plan-unlock"
      heading={u('unlock.ask')}
      isPossible={isPossible}
      reasonField={{
        label: u('unlock.reason'),
        hint: u('unlock.reason-hint'),
        least: SHORTEST_REASON,
        most: TEXT_LIMITS.reason,
      }}
      words={{ send: u('unlock.send'), title: u('unlock.send-title') }}
      offer={(reason) => answer(unlockApi().memo.$post({ param, json: { reason } }))}
      onSend={(request) => answer(unlockApi().$post({ param, json: request }))}
      onRefused={() => store.invalidateQueries({ queryKey: ['project', projectCode] })}
      onSent={async () => {
        announce(u('unlock.asked-said'));
        await store.invalidateQueries({ queryKey: ['memos', projectCode] });
        await store.invalidateQueries({ queryKey: ['project', projectCode] });
      }}
    />
  );
}
