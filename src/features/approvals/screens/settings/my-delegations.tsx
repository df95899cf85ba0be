import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import {
  Button,
  ComboBox,
  DateField,
  PageHeader,
  Section,
  Skeleton,
  TextField,
  useAnnounce,
} from '../../../../design/index.ts';
import { useFormat, useWords } from '../../../../design/language/index.ts';
import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { answer } from '../../../../platform/api-client/index.ts';
import { lastDelegationDay } from '../../delegation/delegation-period.ts';
import { Failure, useSaid } from '../failure.tsx';
import { approvalApi, delegationsQuery, meQuery } from '../queries.ts';
import { settingMessages } from '../setting-messages.ts';
import { DelegationTable } from './delegation-table.tsx';
import { useEndDelegation } from './use-end-delegation.tsx';

/** `/account/delegations`: who decides in one's place and when; given by oneself, ended by oneself. */
export function MyDelegations() {
  const w = useWords(settingMessages);
  const { data, error } = useQuery(delegationsQuery);
  const me = useQuery(meQuery).data;
  const end = useEndDelegation();
  const own = me?.person?.personId;
  return (
    <>
      <PageHeader
        title={w('delegations.title')}
        note={w('delegations.note')}
        above={{ to: '/account', word: w('delegations.account') }}
      />
      <Failure error={error} />
      {!data && !error && <Skeleton lines={6} />}
      {data && me && (
        <div className="grid max-w-4xl gap-4">
          <Section title={w('delegations.given')}>
            <GiveForm persons={data.persons} today={me.businessDay as CalendarDate} />
          </Section>
          <Section>
            <DelegationTable
              label={w('delegations.title')}
              rows={data.delegations}
              today={me.businessDay}
              canEnd={(row) =>
                data.delegations.some(
                  (each) => each.delegationId === row.delegationId && each.personId === own,
                )
              }
              onEnd={end.ask}
            />
          </Section>
        </div>
      )}
      {end.dialog}
    </>
  );
}

type Possible = {
  personId: string;
  name: string;
  positionTitle: string;
  unitName: string;
  unitNameEn: string;
};

function GiveForm({ persons, today }: { persons: readonly Possible[]; today: CalendarDate }) {
  const w = useWords(settingMessages);
  const said = useSaid();
  const format = useFormat();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const [delegatePersonId, setDelegate] = useState<string | null>(null);
  const [validFrom, setFrom] = useState<CalendarDate | null>(today);
  const [validTo, setTo] = useState<CalendarDate | null>(null);
  const [reason, setReason] = useState('');
  const give = useMutation({
    mutationFn: () =>
      answer(
        approvalApi()['approval-delegations'].$post({
          json: {
            delegatePersonId: delegatePersonId ?? '',
            validFrom: validFrom ?? '',
            validTo: validTo ?? '',
            reason,
          },
        }),
      ),
    onSuccess: async () => {
      announce(w('delegations.saved'));
      setDelegate(null);
      setReason('');
      await queries.invalidateQueries({ queryKey: delegationsQuery.queryKey });
    },
  });
  const last = lastDelegationDay(validFrom ?? today);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!give.isPending) give.mutate();
  };
  return (
    <form onSubmit={submit} className="grid max-w-2xl gap-4">
      <ComboBox
        label={w('delegations.to')}
        isRequired
        value={delegatePersonId}
        onChange={setDelegate}
        choices={persons.map((each) => ({
          key: each.personId,
          word: each.name,
          note: [each.positionTitle, said({ th: each.unitName, en: each.unitNameEn })]
            .filter(Boolean)
            .join(' · '),
        }))}
      />
      <div className="grid items-end gap-4 tablet:grid-cols-2">
        <DateField label={w('delegations.from-day')} isRequired value={validFrom} onChange={setFrom} />
        <DateField
          label={w('delegations.to-day')}
          isRequired
          value={validTo}
          onChange={setTo}
          hint={w('delegations.most', { last: format.date(last) })}
          min={validFrom ?? today}
          max={last}
        />
      </div>
      <TextField label={w('delegations.reason')} value={reason} onChange={setReason} maxLength={500} />
      <Failure error={give.error} />
      <div>
        <Button
          look="primary"
          type="submit"
          isPending={give.isPending}
          isDisabled={!delegatePersonId || !validFrom || !validTo}
        >
          {w('delegations.give')}
        </Button>
      </div>
    </form>
  );
}
