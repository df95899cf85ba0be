import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button, ConfirmDialog, Section, SidePanel, useAnnounce } from '../../../design/index.ts';
import { useWords } from '../../../design/language/index.ts';
import { answer } from '../../../platform/api-client/index.ts';
import type { PersonView } from '../schemas.ts';
import { peopleApi } from './api.ts';
import { screenMessages } from './messages.ts';
import { PersonFields, type UnitChoice } from './person-fields.tsx';
import { RequestRefusal } from './request-refusal.tsx';
import { RolesEditor } from './roles-editor.tsx';

type PanelProps = { person: PersonView; units: readonly UnitChoice[] };

/** One person: details, roles, access. Each part is saved on its own. */
export function PersonPanel({ person, units, onClose }: PanelProps & { onClose: () => void }) {
  return (
    <SidePanel isOpen onClose={onClose} title={person.displayName}>
      <div className="grid gap-6">
        <Details person={person} units={units} />
        <RolesEditor person={person} units={units} />
        <Access person={person} />
      </div>
    </SidePanel>
  );
}

function Details({ person, units }: PanelProps) {
  const w = useWords(screenMessages);
  const announce = useAnnounce();
  const queries = useQueryClient();
  const { displayName, positionTitle, unitId, email, telephone, version, personId } = person;
  const [draft, setDraft] = useState({ displayName, positionTitle, unitId, email, telephone });
  const save = useMutation({
    mutationFn: () =>
      answer(peopleApi.people[':personId'].$patch({ param: { personId }, json: { ...draft, version } })),
    onSuccess: () => {
      announce(w('people.saved'));
      return queries.invalidateQueries({ queryKey: ['people'] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!save.isPending) save.mutate();
  };
  return (
    <Section title={w('people.details')}>
      <form onSubmit={submit} className="grid gap-4">
        <PersonFields draft={draft} units={units} onChange={setDraft} />
        <RequestRefusal error={save.error} />
        <Button look="primary" type="submit" isPending={save.isPending}>
          {w('people.save')}
        </Button>
      </form>
    </Section>
  );
}

function Access({ person }: { person: PersonView }) {
  const w = useWords(screenMessages);
  const announce = useAnnounce();
  const queries = useQueryClient();
  const [asking, setAsking] = useState<'stop' | 'factor' | null>(null);
  const { personId, displayName: name, active, version } = person;
  const param = { personId };
  const refresh = async (said: string) => {
    setAsking(null);
    announce(said);
    await queries.invalidateQueries({ queryKey: ['people'] });
  };
  const setActive = useMutation({
    mutationFn: (next: boolean) =>
      answer(peopleApi.people[':personId'].active.$put({ param, json: { active: next, version } })),
    onSuccess: () => refresh(w('people.saved')),
    onError: () => setAsking(null),
  });
  const resetFactor = useMutation({
    mutationFn: () => answer(peopleApi.people[':personId']['second-factor'].$delete({ param })),
    onSuccess: () => refresh(w('people.factor-reset')),
    onError: () => setAsking(null),
  });
  const sendLink = useMutation({
    mutationFn: () => answer(peopleApi.people[':personId']['password-link'].$post({ param })),
    onSuccess: ({ sentTo }) => announce(w('people.link-sent', { to: sentTo })),
  });
  return (
    <Section title={w('people.access')}>
      <RequestRefusal error={setActive.error ?? resetFactor.error ?? sendLink.error} />
      <div className="flex flex-wrap gap-2">
        <Button look="secondary" icon="mail" isPending={sendLink.isPending} onPress={() => sendLink.mutate()}>
          {w('people.send-link')}
        </Button>
        {person.secondFactor && (
          <Button look="secondary" icon="key" onPress={() => setAsking('factor')}>
            {w('people.reset-factor')}
          </Button>
        )}
        {active ? (
          <Button look="danger" icon="stop" onPress={() => setAsking('stop')}>
            {w('people.stop')}
          </Button>
        ) : (
          <Button look="secondary" isPending={setActive.isPending} onPress={() => setActive.mutate(true)}>
            {w('people.give-back')}
          </Button>
        )}
      </div>
      <ConfirmDialog
        isOpen={asking === 'stop'}
        onClose={() => setAsking(null)}
        onConfirm={() => setActive.mutate(false)}
        isPending={setActive.isPending}
        title={w('people.stop-ask', { name })}
        confirm={w('people.stop')}
        danger
      >
        {w('people.stop-text')}
      </ConfirmDialog>
      <ConfirmDialog
        isOpen={asking === 'factor'}
        onClose={() => setAsking(null)}
        onConfirm={() => resetFactor.mutate()}
        isPending={resetFactor.isPending}
        title={w('people.reset-factor-ask', { name })}
        confirm={w('people.reset-factor')}
        danger
      >
        {w('people.reset-factor-text')}
      </ConfirmDialog>
    </Section>
  );
}
