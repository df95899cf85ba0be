import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiRefusalView, Button, ConfirmDialog } from '../../../../design/index.ts';
import { useWords } from '../../../../design/language/index.ts';
import { ApiRefusal, answer } from '../../../../platform/api-client/index.ts';
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
  const [asking, setAsking] = useState(false);
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
      {remove.error instanceof ApiRefusal && <ApiRefusalView refusal={remove.error.refusal} />}
      <div>
        <Button icon="trash" isPending={remove.isPending} onPress={() => setAsking(true)}>
          {w('allocation.remove')}
        </Button>
      </div>
      <ConfirmDialog
        isOpen={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          remove.mutate();
        }}
        title={w('allocation.remove-title', { name: projectName })}
        confirm={w('allocation.remove')}
      >
        {w('allocation.remove-what')}
      </ConfirmDialog>
    </div>
  );
}
