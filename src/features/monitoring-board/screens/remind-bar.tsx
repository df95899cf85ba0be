import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiRefusalView, Button, ConfirmDialog, Dialog, useAnnounce } from '../../../design/index.ts';
import { useFormat, useWords } from '../../../design/language/index.ts';
import type { Month } from '../../../foundation/month.ts';
import { ApiRefusal } from '../../../platform/api-client/index.ts';
import { messages } from './messages.ts';
import { type Reminded, remindProjects } from './queries.ts';

type RemindProps = {
  month: Month;
  projectCodes: readonly string[];
  onDone?: () => void;
  look?: 'primary' | 'secondary';
};

/** Asks, reminds, and says who was reminded and who was not; who was reminded today can be reminded again. */
export function RemindButton({ month, projectCodes, onDone, look = 'primary' }: RemindProps) {
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
  const today = result?.skipped.filter((each) => each.reason === 'reminded-today') ?? [];
  return (
    <>
      <Button look={look} icon="bell" isDisabled={projectCodes.length === 0} onPress={() => setAsking(true)}>
        {w('remind.send')}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() => send.mutate({ codes: projectCodes, again: false })}
        isPending={send.isPending}
        title={w('remind.title', { count: projectCodes.length, month: format.month(month, { long: true }) })}
        confirm={w('remind.send')}
      >
        <p>{w('remind.text')}</p>
        {send.error instanceof ApiRefusal && <ApiRefusalView refusal={send.error.refusal} />}
      </ConfirmDialog>
      <Dialog
        isOpen={result !== null}
        onClose={() => setResult(null)}
        title={w('remind.result')}
        actions={
          <>
            {today.length > 0 && (
              <Button
                isPending={send.isPending}
                onPress={() => send.mutate({ codes: today.map((each) => each.projectCode), again: true })}
              >
                {w('remind.again', { count: today.length })}
              </Button>
            )}
            <Button look="primary" onPress={() => setResult(null)}>
              {w('remind.close')}
            </Button>
          </>
        }
      >
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
