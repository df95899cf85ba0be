import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import {
  Button,
  ComboBox,
  ConfirmDialog,
  DateField,
  IconButton,
  RadioGroup,
  TextField,
  useAnnounce,
} from '../../../design/index.ts';
import { useFormat, useWords } from '../../../design/language/index.ts';
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { answer } from '../../../platform/api-client/index.ts';
import type { UnitTreeView } from '../schemas.ts';
import { agencyScreenMessages } from './messages.ts';
import { RequestFault } from './request-fault.tsx';
import { type PersonName, unitsApi } from './units-api.ts';

type Kind = 'acting-head' | 'acting-for';
const kinds: readonly Kind[] = ['acting-head', 'acting-for'];

/** Who stands in for the head, and until when (ACT-33). */
export function StandIns(props: {
  unitId: string;
  acting: UnitTreeView['acting'];
  people: readonly PersonName[];
}) {
  const { unitId, acting, people } = props;
  const w = useWords(agencyScreenMessages);
  const format = useFormat();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const [personId, setPersonId] = useState<string | null>(null);
  const [kind, setKind] = useState<Kind>('acting-for');
  const [orderNumber, setOrderNumber] = useState('');
  const [validFrom, setFrom] = useState<CalendarDate | null>(null);
  const [validTo, setTo] = useState<CalendarDate | null>(null);
  const [asked, setAsked] = useState<UnitTreeView['acting'][number] | null>(null);
  const refresh = () => {
    announce(w('units.saved'));
    return queries.invalidateQueries({ queryKey: ['units'] });
  };
  const appoint = useMutation({
    mutationFn: () => {
      const json = {
        personId: personId ?? '',
        kind,
        orderNumber,
        validFrom: validFrom ?? '',
        validTo: validTo ?? '',
      };
      return answer(unitsApi.units[':unitId'].acting.$post({ param: { unitId }, json }));
    },
    onSuccess: () => {
      setPersonId(null);
      setOrderNumber('');
      return refresh();
    },
  });
  const end = useMutation({
    mutationFn: (actingId: string) => answer(unitsApi.acting[':actingId'].$delete({ param: { actingId } })),
    onSuccess: refresh,
    onSettled: () => setAsked(null),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!appoint.isPending) appoint.mutate();
  };
  return (
    <div className="grid gap-4">
      {acting.length === 0 && <p className="text-muted">{w('units.no-stand-ins')}</p>}
      <ul className="grid gap-2">
        {acting.map((each) => (
          <li key={each.actingId} className="flex items-center justify-between gap-2">
            <span>
              {w(`units.${each.kind}`)}: {each.personName}{' '}
              <span className="text-muted">
                ({format.date(each.validFrom as CalendarDate)} – {format.date(each.validTo as CalendarDate)})
              </span>
            </span>
            <IconButton
              icon="trash"
              label={w('units.end-acting', { name: each.personName })}
              onPress={() => setAsked(each)}
            />
          </li>
        ))}
      </ul>
      <form onSubmit={submit} className="grid gap-4">
        <ComboBox
          label={w('units.person')}
          value={personId}
          onChange={setPersonId}
          choices={people
            .filter((each) => each.active)
            .map((each) => ({ key: each.personId, word: each.displayName }))}
        />
        <RadioGroup
          label={w('units.kind')}
          value={kind}
          onChange={(key) => setKind(key as Kind)}
          choices={kinds.map((key) => ({ key, word: w(`units.${key}`) }))}
        />
        <TextField label={w('units.order-number')} value={orderNumber} onChange={setOrderNumber} />
        <div className="grid gap-2 tablet:grid-cols-2">
          <DateField label={w('units.from')} value={validFrom} onChange={setFrom} />
          <DateField label={w('units.to')} value={validTo} onChange={setTo} />
        </div>
        <RequestFault error={appoint.error ?? end.error} />
        <div>
          <Button
            look="secondary"
            type="submit"
            isPending={appoint.isPending}
            isDisabled={!personId || !validFrom || !validTo}
          >
            {w('units.appoint')}
          </Button>
        </div>
      </form>
      <ConfirmDialog
        isOpen={asked !== null}
        onClose={() => setAsked(null)}
        onConfirm={() => asked && end.mutate(asked.actingId)}
        isPending={end.isPending}
        title={w('units.end-acting-ask', { name: asked?.personName ?? '' })}
        confirm={w('units.end-acting-confirm')}
        danger
      >
        {w('units.end-acting-text')}
      </ConfirmDialog>
    </div>
  );
}
