import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import {
  Button,
  ComboBox,
  ConfirmButton,
  Section,
  SidePanel,
  TextField,
  useAnnounce,
} from '../../../design/index.ts';
import { useLanguage, useWords } from '../../../design/language/index.ts';
import { answer } from '../../../platform/api-client/index.ts';
import type { UnitTreeView, UnitView } from '../schemas.ts';
import { agencyScreenMessages } from './messages.ts';
import { RequestFault } from './request-fault.tsx';
import { StandIns } from './stand-ins.tsx';
import { type UnitDraft, UnitFields } from './unit-fields.tsx';
import { type PersonName, personNamesQuery, unitsApi } from './units-api.ts';

type UnitPanelProps = {
  unit: UnitView;
  units: readonly UnitView[];
  acting: UnitTreeView['acting'];
  onClose: () => void;
};

/** One unit: its names and place, its head, its stand-ins; dissolving it. */
export function UnitPanel({ unit, units, acting, onClose }: UnitPanelProps) {
  const w = useWords(agencyScreenMessages);
  const { language } = useLanguage();
  const people = useQuery(personNamesQuery).data ?? [];
  const name = language === 'th' ? unit.nameTh : unit.nameEn;
  return (
    <SidePanel isOpen onClose={onClose} title={name}>
      <UnitForm unit={unit} units={units} people={people} name={name} />
      <Section title={w('units.stand-ins')} className="mt-6">
        <StandIns unitId={unit.unitId} acting={acting} people={people} />
      </Section>
    </SidePanel>
  );
}

type UnitFormProps = Pick<UnitPanelProps, 'unit' | 'units'> & { people: readonly PersonName[]; name: string };

function UnitForm({ unit, units, people, name }: UnitFormProps) {
  const w = useWords(agencyScreenMessages);
  const announce = useAnnounce();
  const queries = useQueryClient();
  const [draft, setDraft] = useState<UnitDraft>({ ...unit, budgetOwnerCode: unit.budgetOwnerCode ?? '' });
  const [headPersonId, setHead] = useState(unit.headPersonId);
  const [position, setPosition] = useState(String(unit.position));
  const param = { unitId: unit.unitId };
  const refresh = () => {
    announce(w('units.saved'));
    return queries.invalidateQueries({ queryKey: ['units'] });
  };
  const save = useMutation({
    mutationFn: () => {
      const { kind, code, nameTh, nameEn, abbreviation, parentUnitId } = draft;
      const names = { kind, code, nameTh, nameEn, abbreviation, parentUnitId };
      const budgetOwnerCode = draft.budgetOwnerCode || null;
      const json = {
        ...names,
        budgetOwnerCode,
        headPersonId,
        position: Number(position),
        version: unit.version,
      };
      return answer(unitsApi.units[':unitId'].$patch({ param, json }));
    },
    onSuccess: refresh,
  });
  const setActive = useMutation({
    mutationFn: (active: boolean) =>
      answer(unitsApi.units[':unitId'].active.$put({ param, json: { active, version: unit.version } })),
    onSuccess: refresh,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!save.isPending) save.mutate();
  };
  return (
    <form onSubmit={submit} className="grid gap-4">
      <UnitFields draft={draft} units={units} unitId={unit.unitId} onChange={setDraft} />
      <TextField
        label={w('units.position')}
        value={position}
        onChange={(text) => setPosition(text.replace(/\D/g, ''))}
        inputMode="numeric"
      />
      <ComboBox
        label={w('units.head')}
        value={headPersonId}
        onChange={setHead}
        choices={people
          .filter((each) => each.active)
          .map((each) => ({ key: each.personId, word: each.displayName }))}
        placeholder={w('units.vacant')}
      />
      <RequestFault error={save.error ?? setActive.error} />
      <div className="flex flex-wrap gap-2">
        {unit.parentUnitId !== null &&
          (unit.active ? (
            <ConfirmButton
              look="danger"
              isPending={setActive.isPending}
              word={w('units.dissolve')}
              title={w('units.dissolve-ask', { name })}
              danger
              onConfirm={() => setActive.mutate(false)}
            >
              {w('units.dissolve-text')}
            </ConfirmButton>
          ) : (
            <Button look="secondary" onPress={() => setActive.mutate(true)} isPending={setActive.isPending}>
              {w('units.bring-back')}
            </Button>
          ))}
        <Button look="primary" type="submit" isPending={save.isPending}>
          {w('units.save')}
        </Button>
      </div>
    </form>
  );
}
