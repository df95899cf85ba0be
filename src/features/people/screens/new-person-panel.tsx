import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button, SidePanel, TextField, useAnnounce } from '../../../design/index.ts';
import { useWords } from '../../../design/language/index.ts';
import { answer } from '../../../platform/api-client/index.ts';
import { peopleApi } from './api.ts';
import { screenMessages } from './messages.ts';
import { PersonFields, type UnitChoice } from './person-fields.tsx';
import { RequestRefusal } from './request-refusal.tsx';

const empty = { displayName: '', positionTitle: '', unitId: '', email: '', telephone: '' };

/**
 * Adds a person; the link to set the password goes to their e-mail, so nobody else ever knows it. `onAdded` goes on
 * with the person, who has no role yet.
 */
export function NewPersonPanel(props: {
  units: readonly UnitChoice[];
  onClose: () => void;
  onAdded: (personId: string) => void;
}) {
  const { units, onClose, onAdded } = props;
  const w = useWords(screenMessages);
  const announce = useAnnounce();
  const queries = useQueryClient();
  const [draft, setDraft] = useState(empty);
  const [username, setUsername] = useState('');
  const add = useMutation({
    mutationFn: () => answer(peopleApi.people.$post({ json: { ...draft, username } })),
    onSuccess: async ({ displayName, personId }) => {
      announce(w('people.added', { name: displayName }));
      await queries.invalidateQueries({ queryKey: ['people'] });
      onClose();
      onAdded(personId);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!add.isPending) add.mutate();
  };
  return (
    <SidePanel isOpen onClose={onClose} title={w('people.add')}>
      <form onSubmit={submit} className="grid gap-4">
        <PersonFields draft={draft} units={units} onChange={setDraft} />
        <TextField
          label={w('sign-in.username')}
          name="username"
          value={username}
          onChange={setUsername}
          autoComplete="off"
          isRequired
        />
        <RequestRefusal error={add.error} />
        <Button look="primary" type="submit" isPending={add.isPending}>
          {w('people.add')}
        </Button>
      </form>
    </SidePanel>
  );
}
