import { useQuery } from '@tanstack/react-query';
import { Section, Skeleton } from '../../../../design/index.ts';
import { useWords } from '../../../../design/language/index.ts';
import { Failure } from '../failure.tsx';
import { everyDelegationQuery, meQuery } from '../queries.ts';
import { settingMessages } from '../setting-messages.ts';
import { DelegationTable } from './delegation-table.tsx';
import { useEndDelegation } from './use-end-delegation.tsx';

/** The delegations of everybody, for who looks after the agency. */
export function EveryDelegation() {
  const w = useWords(settingMessages);
  const { data, error } = useQuery(everyDelegationQuery);
  const me = useQuery(meQuery).data;
  const end = useEndDelegation();
  const isAdministrator = me?.permissions.includes('approvals.edit-chains') ?? false;
  return (
    <Section title={w('delegations.everybody')}>
      <Failure error={error} />
      {!data && !error && <Skeleton lines={3} />}
      {data && (
        <DelegationTable
          label={w('delegations.everybody')}
          rows={data.delegations}
          today={me?.businessDay ?? ''}
          canEnd={() => isAdministrator}
          onEnd={end.ask}
        />
      )}
      {end.dialog}
    </Section>
  );
}
