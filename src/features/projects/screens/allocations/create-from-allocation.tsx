import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useRouteContext } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, ComboBox, SidePanel } from '../../../../design/index.ts';
import { useWords } from '../../../../design/language/index.ts';
import { answer } from '../../../../platform/api-client/index.ts';
import { RequestFailure } from '../../../notifications/screens/index.ts';
import { messages } from '../messages.ts';
import { type AllocationRow, allocationApi, choicesQuery } from '../queries.ts';
import { AllocationFacts } from './allocation-facts.tsx';

type Viewer = { me?: { permissions: string[]; person: { personId: string } | null } };

/** The officer makes the project of an allocation: only who is responsible is still to be said. */
export function CreateFromAllocation({
  year,
  allocation,
  onClose,
}: {
  year: string;
  allocation: AllocationRow;
  onClose: () => void;
}) {
  const w = useWords(messages);
  const store = useQueryClient();
  const navigate = useNavigate();
  const { data: choices } = useQuery(choicesQuery);
  const { me } = useRouteContext({ strict: false }) as Viewer;
  const reports = me?.permissions.includes('monthly-reports.save') ?? false;
  const [officer, setOfficer] = useState<string | null>(reports ? (me?.person?.personId ?? null) : null);
  const create = useMutation({
    mutationFn: () =>
      answer(
        allocationApi()[':allocationId'].project.$post({
          param: { allocationId: allocation.allocationId },
          json: { officerPersonId: officer ?? '', coordinatorPersonId: null },
        }),
      ),
    onSuccess: async ({ projectCode }) => {
      await store.invalidateQueries({ queryKey: ['allocations', year] });
      await store.invalidateQueries({ queryKey: ['projects', year] });
      await navigate({ to: `/${year}/projects/${projectCode}/plan` as '/' });
    },
  });
  return (
    <SidePanel
      isOpen
      onClose={onClose}
      title={w('allocation.create-title')}
      foot={
        <>
          <Button onPress={onClose}>{w('allocation.cancel')}</Button>
          <Button
            look="primary"
            icon="arrow-right"
            isPending={create.isPending}
            isDisabled={officer === null}
            onPress={() => create.mutate()}
          >
            {w('new.create')}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <RequestFailure error={create.error} />
        <AllocationFacts allocation={allocation} />
        <ComboBox
          label={w('new.officer')}
          value={officer}
          onChange={setOfficer}
          isRequired
          choices={(choices?.persons ?? []).map((each) => ({
            key: each.personId,
            word: each.displayName,
            note: each.positionTitle,
          }))}
        />
      </div>
    </SidePanel>
  );
}
