import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiRefusalView, Button, Select, SidePanel, TextField } from '../../../design/index.ts';
import { useWords } from '../../../design/language/index.ts';
import { ApiRefusal, answer } from '../../../platform/api-client/index.ts';
import type { Programme } from '../schemas.ts';
import { messages, type ProgrammeKind, programmeKinds } from './messages.ts';
import { planApi } from './queries.ts';

/** Adds a programme to the year, or changes one. */
export function ProgrammePanel({
  year,
  programme,
  onClose,
}: {
  year: string;
  programme: Programme | null;
  onClose: () => void;
}) {
  const w = useWords(messages);
  const store = useQueryClient();
  const [number, setNumber] = useState(programme?.number ?? '');
  const [name, setName] = useState(programme?.name ?? '');
  const [kind, setKind] = useState<ProgrammeKind | null>((programme?.kind as ProgrammeKind) ?? null);
  const [budgetOutput, setBudgetOutput] = useState(programme?.budgetOutput ?? '');
  const save = useMutation({
    mutationFn: () => {
      const content = {
        number,
        name,
        kind: kind ?? '',
        budgetOutput: budgetOutput.trim() === '' ? null : budgetOutput,
        unitId: programme?.unitId ?? null,
        planNodeIds: programme?.planNodeIds ?? [],
      };
      return programme
        ? answer(
            planApi().programmes[':programmeId'].$put({
              param: { programmeId: programme.programmeId },
              json: { version: programme.version, ...content },
            }),
          )
        : answer(planApi().programmes.$post({ json: { fiscalYear: Number(year), ...content } }));
    },
    onSuccess: async () => {
      await store.invalidateQueries({ queryKey: ['programmes', year] });
      onClose();
    },
  });
  return (
    <SidePanel
      isOpen
      onClose={onClose}
      title={programme ? w('edit', { number: programme.number }) : w('add')}
      foot={
        <>
          <Button onPress={onClose}>{w('cancel')}</Button>
          <Button look="primary" isPending={save.isPending} onPress={() => save.mutate()}>
            {w('save')}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        {save.error instanceof ApiRefusal && <ApiRefusalView refusal={save.error.refusal} />}
        <TextField label={w('number')} value={number} onChange={setNumber} isRequired maxLength={20} />
        <TextField label={w('name')} value={name} onChange={setName} isRequired maxLength={500} />
        <Select
          label={w('kind')}
          value={kind}
          onChange={setKind}
          isRequired
          choices={programmeKinds.map((key) => ({ key, word: w(`kind.${key}`) }))}
        />
        <TextField
          label={w('budget-output')}
          value={budgetOutput}
          onChange={setBudgetOutput}
          maxLength={500}
        />
      </div>
    </SidePanel>
  );
}
