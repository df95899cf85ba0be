import { ComboBox, Select, TextField } from '../../../design/index.ts';
import { useLanguage, useWords } from '../../../design/language/index.ts';
import { type UnitKind, unitKinds } from '../agency-types.ts';
import type { UnitView } from '../schemas.ts';
import { inTreeOrder, subtreeOf } from '../unit-tree.ts';
import { agencyScreenMessages } from './messages.ts';

export interface UnitDraft {
  kind: UnitKind;
  code: string;
  budgetOwnerCode: string;
  nameTh: string;
  nameEn: string;
  abbreviation: string;
  parentUnitId: string | null;
}

/** `unitId`: the unit being changed; it and what is below it are no places for it to stand under. */
export function UnitFields(props: {
  draft: UnitDraft;
  units: readonly UnitView[];
  unitId?: string;
  onChange: (draft: UnitDraft) => void;
}) {
  const { draft, units, unitId, onChange } = props;
  const w = useWords(agencyScreenMessages);
  const { language } = useLanguage();
  const below = unitId ? subtreeOf(units, unitId) : [];
  const isTop = unitId !== undefined && draft.parentUnitId === null;
  const field = (name: 'code' | 'budgetOwnerCode' | 'nameTh' | 'nameEn' | 'abbreviation') => ({
    name,
    value: draft[name],
    onChange: (text: string) => onChange({ ...draft, [name]: text }),
  });
  return (
    <>
      <TextField label={w('units.name-th')} {...field('nameTh')} isRequired />
      <TextField label={w('units.name-en')} {...field('nameEn')} isRequired />
      <TextField label={w('units.abbreviation')} {...field('abbreviation')} />
      <Select
        label={w('units.kind')}
        value={draft.kind}
        onChange={(kind: UnitKind) => onChange({ ...draft, kind })}
        choices={(Object.keys(unitKinds) as UnitKind[]).map((key) => ({
          key,
          word: unitKinds[key][language],
        }))}
      />
      <TextField label={w('units.code')} hint={w('units.code-hint')} {...field('code')} isRequired />
      <TextField label={w('units.owner-code')} {...field('budgetOwnerCode')} />
      {!isTop && (
        <ComboBox
          label={w('units.parent')}
          value={draft.parentUnitId}
          onChange={(parentUnitId) =>
            onChange({ ...draft, parentUnitId: parentUnitId ?? draft.parentUnitId })
          }
          choices={inTreeOrder(units)
            .filter(({ unit }) => unit.active && !below.includes(unit.unitId))
            .map(({ unit, depth }) => ({
              key: unit.unitId,
              word: `${'\u2003'.repeat(depth)}${language === 'th' ? unit.nameTh : unit.nameEn}`,
            }))}
          isRequired
        />
      )}
    </>
  );
}
