import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import {
  Button,
  RadioGroup,
  Section,
  Select,
  TextArea,
  TextField,
  useAnnounce,
} from '../../../design/index.ts';
import { useLanguage, useWords } from '../../../design/language/index.ts';
import { ApiRefusal, answer } from '../../../platform/api-client/index.ts';
import { type AgencyType, agencyTypes } from '../agency-types.ts';
import type { AgencyView } from '../schemas.ts';
import { agencyScreenMessages } from './messages.ts';
import { RequestFault } from './request-fault.tsx';
import { unitsApi } from './units-api.ts';

/** Everything of the agency but its code, saved as a whole. */
export function AgencyForm({ agency }: { agency: AgencyView }) {
  const w = useWords(agencyScreenMessages);
  const { language } = useLanguage();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const { nameTh, nameEn, abbreviation, agencyType, ministry, address, contact, version } = agency;
  const [draft, setDraft] = useState({
    nameTh,
    nameEn,
    abbreviation,
    agencyType,
    ministry,
    address,
    contact,
  });
  const [pattern, setPattern] = useState(agency.settings['project-code-pattern'] ?? '');
  const [lock, setLock] = useState(agency.settings['lock-on-approval'] ?? 'yes');
  const [days, setDays] = useState({
    'reminder-days': agency.settings['reminder-days'] ?? '',
    'late-after': agency.settings['late-after'] ?? '',
    'office-limits': agency.settings['office-limits'] ?? '',
    'money-returns-to': agency.settings['money-returns-to'] ?? '',
  });
  const save = useMutation({
    mutationFn: () => {
      const settings = { 'project-code-pattern': pattern, 'lock-on-approval': lock, ...days };
      return answer(unitsApi.agency.$patch({ json: { ...draft, settings, version } }));
    },
    onSuccess: () => {
      announce(w('units.saved'));
      void queries.invalidateQueries({ queryKey: ['me'] });
      return queries.invalidateQueries({ queryKey: ['agency'] });
    },
  });
  const refused = save.error instanceof ApiRefusal ? save.error.refusal.fields : [];
  const errorAt = (place: string) => refused.find((field) => field.place === place)?.message[language];
  const field = (name: Exclude<keyof typeof draft, 'agencyType'>) => ({
    name,
    value: draft[name],
    onChange: (text: string) => setDraft({ ...draft, [name]: text }),
    error: errorAt(name),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!save.isPending) save.mutate();
  };
  return (
    <form onSubmit={submit} className="grid max-w-3xl gap-6">
      <Section title={w('agency.names')}>
        <div className="grid gap-4">
          <TextField label={w('agency.name-th')} {...field('nameTh')} isRequired />
          <TextField label={w('agency.name-en')} {...field('nameEn')} isRequired />
          <TextField label={w('agency.abbreviation')} {...field('abbreviation')} isRequired />
          <Select
            label={w('agency.type')}
            value={draft.agencyType}
            onChange={(key: AgencyType) => setDraft({ ...draft, agencyType: key })}
            choices={(Object.keys(agencyTypes) as AgencyType[]).map((key) => ({
              key,
              word: agencyTypes[key][language],
            }))}
          />
          <TextField label={w('agency.ministry')} {...field('ministry')} />
          <TextArea label={w('agency.address')} {...field('address')} rows={2} />
          <TextField label={w('agency.contact')} hint={w('agency.contact-hint')} {...field('contact')} />
        </div>
      </Section>
      <Section title={w('agency.choices')}>
        <div className="grid gap-4">
          <TextField
            label={w('agency.code-pattern')}
            hint={w('agency.code-pattern-hint')}
            value={pattern}
            onChange={(text) => setPattern(text.toUpperCase())}
            maxLength={8}
            error={errorAt('settings[project-code-pattern]')}
            className="max-w-md"
            isRequired
          />
          <RadioGroup
            label={w('agency.lock')}
            value={lock}
            onChange={setLock}
            choices={[
              { key: 'yes', word: w('agency.lock-yes') },
              { key: 'no', word: w('agency.lock-no') },
            ]}
          />
        </div>
      </Section>
      <Section title={w('agency.days')}>
        <div className="grid gap-4">
          <TextField
            label={w('agency.reminder-days')}
            hint={w('agency.reminder-days-hint')}
            value={days['reminder-days']}
            onChange={(text) => setDays({ ...days, 'reminder-days': text.replaceAll(' ', '') })}
            maxLength={20}
            error={errorAt('settings[reminder-days]')}
            className="max-w-md"
            isRequired
          />
          <RadioGroup
            label={w('agency.late-after')}
            value={days['late-after']}
            onChange={(key) => setDays({ ...days, 'late-after': key })}
            choices={[
              { key: 'counted-and-published', word: w('agency.late-after-usual') },
              { key: 'holiday-shifted', word: w('agency.late-after-shifted') },
            ]}
          />
          <RadioGroup
            label={w('agency.office-limits')}
            value={days['office-limits']}
            onChange={(key) => setDays({ ...days, 'office-limits': key })}
            choices={[
              { key: 'calendar-days', word: w('agency.office-limits-calendar') },
              { key: 'working-days', word: w('agency.office-limits-working') },
            ]}
          />
          <TextField
            label={w('agency.money-returns-to')}
            hint={w('agency.money-returns-to-hint')}
            value={days['money-returns-to']}
            onChange={(text) => setDays({ ...days, 'money-returns-to': text })}
            maxLength={100}
            error={errorAt('settings[money-returns-to]')}
            className="max-w-md"
            isRequired
          />
        </div>
      </Section>
      <RequestFault error={save.error} />
      <div>
        <Button look="primary" type="submit" isPending={save.isPending}>
          {w('units.save')}
        </Button>
      </div>
    </form>
  );
}
