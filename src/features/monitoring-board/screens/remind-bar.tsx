import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, ConfirmDialog, Dialog, useAnnounce } from '../../../design/index.ts';
import { useFormat, useWords } from '../../../design/language/index.ts';
import type { Month } from '../../../foundation/month.ts';
import { RequestFailure } from '../../notifications/screens/index.ts';
import { messages } from './messages.ts';
import { type BoardRow, type Reminded, remindProjects } from './queries.ts';

type RemindProps = {
  month: Month;
  today: string;
  projects: readonly BoardRow[];
  onDone?: () => void;
  look?: 'primary' | 'secondary';
};

/**
 * Asks by name, reminds, and says who was reminded and who was not; who was reminded today can be reminded again. With
 * nothing chosen it stays and says what to do, so that the focus comes back to it.
 */
export function RemindButton({ month, today, projects, onDone, look = 'primary' }: RemindProps) {
  const w = useWords(messages);
  const format = useFormat();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const [result, setResult] = useState<Reminded | null>(null);
  const send = useMutation({
    mutationFn: (of: { codes: readonly string[]; again: boolean }) =>
      remindProjects(month, [...of.codes], of.again),
    onSuccess: async (answer) => {
      setAsking(false);
      const persons = [
        ...new Set(answer.reminded.flatMap((each) => each.persons.map((person) => person.name))),
      ].join(', ');
      if (answer.skipped.length === 0) {
        setResult(null);
        announce(w('remind.done', { count: answer.reminded.length, persons }));
      } else setResult(answer);
      onDone?.();
      await queries.invalidateQueries({ queryKey: ['monitoring-board'] });
    },
  });
  const [first] = projects;
  const onMonth = { month: format.month(month, { long: true }) };
  const again = result?.skipped.filter((each) => each.reason === 'reminded-today') ?? [];
  const isNone = projects.length === 0;
  const ask = () => {
    if (isNone) return announce(w('remind.none-chosen'));
    send.reset();
    setAsking(true);
  };
  return (
    <>
      <Button look={isNone ? 'secondary' : look} small icon="bell" aria-disabled={isNone} onPress={ask}>
        {w('remind.send')}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() => send.mutate({ codes: projects.map((each) => each.projectCode), again: false })}
        isPending={send.isPending}
        title={
          projects.length === 1
            ? w('remind.title-one', { code: first?.projectCode ?? '', ...onMonth })
            : w('remind.title', { count: projects.length, ...onMonth })
        }
        confirm={w('remind.send')}
      >
        <ul className="grid max-h-72 gap-2 overflow-auto">
          {projects.map((each) => (
            <li key={each.projectCode}>
              {w('row.name', { code: each.projectCode, name: each.name })}
              <span className="block text-grid text-muted">
                {each.officer.name}
                {each.lastReminder?.on === today && ` · ${w('remind.today')}`}
              </span>
            </li>
          ))}
        </ul>
        <p>{w('remind.text')}</p>
        <RequestFailure error={send.error} />
      </ConfirmDialog>
      <Dialog
        isOpen={result !== null}
        onClose={() => setResult(null)}
        title={w('remind.result')}
        actions={
          <>
            {again.length > 0 && (
              <Button
                isPending={send.isPending}
                onPress={() => send.mutate({ codes: again.map((each) => each.projectCode), again: true })}
              >
                {w('remind.again', { count: again.length })}
              </Button>
            )}
            <Button look="primary" onPress={() => setResult(null)}>
              {w('remind.close')}
            </Button>
          </>
        }
      >
        <RequestFailure error={send.error} />
        <ul className="grid max-h-96 gap-2 overflow-auto">
          {result?.reminded.map((each) => (
            <li key={each.projectCode}>
              {w('remind.of', {
                code: each.projectCode,
                name: each.name,
                persons: each.persons.map((person) => person.name).join(', '),
              })}
            </li>
          ))}
          {result?.skipped.map((each) => (
            <li key={each.projectCode}>
              {w('remind.skipped', { code: each.projectCode, reason: w(`skipped.${each.reason}`) })}
            </li>
          ))}
        </ul>
      </Dialog>
    </>
  );
}
