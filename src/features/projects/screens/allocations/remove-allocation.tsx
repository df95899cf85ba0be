import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ConfirmButton } from '../../../../design/index.ts';
import { useWords } from '../../../../design/language/index.ts';
import { answer } from '../../../../platform/api-client/index.ts';
import { RequestFailure } from '../../../notifications/screens/index.ts';
import { messages } from '../messages.ts';
import { type AllocationRow, allocationApi, allocationsQuery } from '../queries.ts';

/** Takes back an allocation from which no project was made. */
export function RemoveAllocation({
  allocation,
  onDone,
}: {
  allocation: Pick<AllocationRow, 'allocationId' | 'version' | 'projectName' | 'fiscalYear'>;
  onDone: () => void;
}) {
  const w = useWords(messages);
  const store = useQueryClient();
  const { allocationId, version, projectName, fiscalYear } = allocation;
  const remove = useMutation({
    mutationFn: () =>
      answer(allocationApi()[':allocationId'].removal.$post({ param: { allocationId }, json: { version } })),
    onSuccess: async () => {
      await store.invalidateQueries({ queryKey: allocationsQuery(String(fiscalYear)).queryKey });
      onDone();
    },
  });
  return (
    <div className="grid gap-3">
      <RequestFailure error={remove.error} />
      <div>
        <ConfirmButton
          icon="trash"
          isPending={remove.isPending}
          word={w('allocation.remove')}
          title={w('allocation.remove-title', { name: projectName })}
          onConfirm={() => remove.mutate()}
        >
          {w('allocation.remove-what')}
        </ConfirmButton>
      </div>
    </div>
  );
}
