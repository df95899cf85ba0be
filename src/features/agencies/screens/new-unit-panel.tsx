import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button, SidePanel, useAnnounce } from '../../../design/index.ts';
import { useWords } from '../../../design/language/index.ts';
import { answer } from '../../../platform/api-client/index.ts';
import type { UnitView } from '../schemas.ts';
import { agencyScreenMessages } from './messages.ts';
import { RequestFault } from './request-fault.tsx';
import { type UnitDraft, UnitFields } from './unit-fields.tsx';
import { unitsApi } from './units-api.ts';

export function NewUnitPanel({ units, onClose }: { units: readonly UnitView[]; onClose: () => void }) {
  const w = useWords(agencyScreenMessages);
  const announce = useAnnounce();
  const queries = useQueryClient();
  const [draft, setDraft] = useState<UnitDraft>({
    kind: 'division',
    code: '',
    budgetOwnerCode: '',
    nameTh: '',
    nameEn: '',
    abbreviation: '',
    parentUnitId: units.find((unit) => unit.parentUnitId === null)?.unitId ?? null,
  });
  const add = useMutation({
    mutationFn: () => {
      const { budgetOwnerCode, parentUnitId, ...rest } = draft;
      const json = { ...rest, budgetOwnerCode: budgetOwnerCode || null, parentUnitId: parentUnitId ?? '' };
      return answer(unitsApi.units.$post({ json }));
    },
    onSuccess: async () => {
      announce(w('units.saved'));
      await queries.invalidateQueries({ queryKey: ['units'] });
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!add.isPending) add.mutate();
  };
  return (
    <SidePanel isOpen onClose={onClose} title={w('units.add')}>
      <form onSubmit={submit} className="grid gap-4">
        <UnitFields draft={draft} units={units} onChange={setDraft} />
        <RequestFault error={add.error} />
        <Button look="primary" type="submit" isPending={add.isPending}>
          {w('units.add')}
        </Button>
      </form>
    </SidePanel>
  );
}
