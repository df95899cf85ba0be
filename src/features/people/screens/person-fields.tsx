import { ComboBox, TextField } from '../../../design/index.ts';
import { useLanguage, useWords } from '../../../design/language/index.ts';
import { inTreeOrder } from '../../agencies/rules.ts';
import { screenMessages } from './messages.ts';

export interface UnitChoice {
  unitId: string;
  parentUnitId: string | null;
  headPersonId: string | null;
  position: number;
  nameTh: string;
  nameEn: string;
  active: boolean;
}

export interface PersonDraft {
  displayName: string;
  positionTitle: string;
  unitId: string;
  email: string;
  telephone: string;
}

/** A unit of the tree, found by typing; indented as the tree is. */
export function UnitField(props: {
  label: string;
  units: readonly UnitChoice[];
  value: string | null;
  onChange: (unitId: string | null) => void;
}) {
  const { language } = useLanguage();
  const choices = inTreeOrder(props.units)
    .filter(({ unit }) => unit.active || unit.unitId === props.value)
    .map(({ unit, depth }) => ({
      key: unit.unitId,
      word: `${'\u2003'.repeat(depth)}${language === 'th' ? unit.nameTh : unit.nameEn}`,
    }));
  return (
    <ComboBox
      label={props.label}
      value={props.value}
      onChange={props.onChange}
      choices={choices}
      isRequired
    />
  );
}

export function PersonFields(props: {
  draft: PersonDraft;
  units: readonly UnitChoice[];
  onChange: (draft: PersonDraft) => void;
}) {
  const { draft, units, onChange } = props;
  const w = useWords(screenMessages);
  const field = (name: keyof PersonDraft) => ({
    name,
    value: draft[name],
    onChange: (text: string) => onChange({ ...draft, [name]: text }),
  });
  return (
    <>
      <TextField label={w('person.name')} {...field('displayName')} isRequired />
      <TextField label={w('person.position')} {...field('positionTitle')} />
      <UnitField
        label={w('person.unit')}
        units={units}
        value={draft.unitId || null}
        onChange={(unitId) => onChange({ ...draft, unitId: unitId ?? '' })}
      />
      <TextField
        label={w('person.email')}
        hint={w('person.email-hint')}
        type="email"
        {...field('email')}
        isRequired
      />
      <TextField label={w('person.telephone')} inputMode="tel" {...field('telephone')} />
    </>
  );
}
