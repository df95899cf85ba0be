import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  Button,
  ConfirmButton,
  DateField,
  RadioGroup,
  Section,
  TextArea,
  useAnnounce,
} from '../../../../design/index.ts';
import { useFormat, useWords } from '../../../../design/language/index.ts';
import { addDays, type CalendarDate } from '../../../../foundation/calendar-date.ts';
import { answer } from '../../../../platform/api-client/index.ts';
import { RequestFailure } from '../../../notifications/screens/index.ts';
import { SHORTEST_REASON, TEXT_LIMITS } from '../../schemas.ts';
import { unlockMessages } from './unlock-messages.ts';
import { type UnlockOnScreen, type Unlocks, unlockApi } from './unlock-queries.ts';

type Props = {
  projectCode: string;
  unlock: UnlockOnScreen;
  grant: Unlocks['grant'];
  may: Unlocks['may'];
};

/** Monitoring grants until a day or refuses with a reason; the officer may withdraw meanwhile. */
export function DecideUnlock(props: Props) {
  return props.may.decide ? <Decision {...props} /> : <Withdraw {...props} />;
}

function useStep(projectCode: string, step: () => Promise<unknown>, said: string) {
  const store = useQueryClient();
  const announce = useAnnounce();
  return useMutation({
    mutationFn: step,
    onSuccess: async () => {
      announce(said);
      await store.invalidateQueries({ queryKey: ['project', projectCode] });
    },
  });
}

function Decision({ projectCode, unlock, grant }: Props) {
  const u = useWords(unlockMessages);
  const format = useFormat();
  const first = grant.first as CalendarDate;
  const last = grant.last as CalendarDate;
  const [decision, setDecision] = useState<'grant' | 'refuse'>('grant');
  const [openUntil, setOpenUntil] = useState<CalendarDate | null>(addDays(first, 2));
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const dateWrong = openUntil === null || openUntil < first || openUntil > last;
  const reasonShort = reason.trim().length < SHORTEST_REASON;
  const { version, unlockId } = unlock;
  const decide = useStep(
    projectCode,
    () =>
      answer(
        unlockApi()[':unlockId'].decision.$post({
          param: { projectCode, unlockId },
          json:
            decision === 'grant'
              ? { decision, version, openUntil: openUntil ?? first, reason }
              : { decision, version, reason },
        }),
      ),
    u('unlock.decided-said'),
  );
  return (
    <Section title={u('unlock.decide')}>
      <div className="grid max-w-3xl gap-4">
        <RadioGroup
          label={u('unlock.decide')}
          value={decision}
          onChange={(key) => setDecision(key as typeof decision)}
          choices={[
            { key: 'grant', word: u('unlock.grant') },
            { key: 'refuse', word: u('unlock.refuse') },
          ]}
        />
        {decision === 'grant' && (
          <DateField
            label={u('unlock.open-until')}
            isRequired
            value={openUntil}
            min={first}
            max={last}
            onChange={setOpenUntil}
            error={
              isTried && dateWrong
                ? u('unlock.day-wrong', { first: format.date(first), last: format.date(last) })
                : undefined
            }
          />
        )}
        <TextArea
          label={decision === 'grant' ? u('unlock.note') : u('unlock.refusal-reason')}
          isRequired={decision === 'refuse'}
          value={reason}
          onChange={setReason}
          rows={2}
          maxLength={TEXT_LIMITS.reason}
          error={
            isTried && decision === 'refuse' && reasonShort
              ? u('unlock.too-short', { least: SHORTEST_REASON })
              : undefined
          }
        />
        <RequestFailure error={decide.error} />
        <div>
          <Button
            look={decision === 'grant' ? 'primary' : 'danger'}
            isPending={decide.isPending}
            onPress={() => {
              setTried(true);
              if (!(decision === 'grant' ? dateWrong : reasonShort)) decide.mutate();
            }}
          >
            {u(decision === 'grant' ? 'unlock.do-grant' : 'unlock.do-refuse')}
          </Button>
        </div>
      </div>
    </Section>
  );
}

function Withdraw({ projectCode, unlock }: Props) {
  const u = useWords(unlockMessages);
  const { unlockId, version } = unlock;
  const withdraw = useStep(
    projectCode,
    () =>
      answer(
        unlockApi()[':unlockId'].withdrawal.$post({ param: { projectCode, unlockId }, json: { version } }),
      ),
    u('unlock.ended.withdraw'),
  );
  return (
    <div className="grid gap-3">
      <RequestFailure error={withdraw.error} />
      <div>
        <ConfirmButton
          icon="undo"
          isPending={withdraw.isPending}
          word={u('unlock.withdraw')}
          title={u('unlock.withdraw-title')}
          onConfirm={() => withdraw.mutate()}
        >
          {u('unlock.withdraw-what')}
        </ConfirmButton>
      </div>
    </div>
  );
}
