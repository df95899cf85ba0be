import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Checkbox, Section, TextArea, useAnnounce } from '../../../../design/index.ts';
import { useWords } from '../../../../design/language/index.ts';
import { answer } from '../../../../platform/api-client/index.ts';
import { AMENDMENT_LIMITS } from '../../limits.ts';
import { Fault } from '../fault.tsx';
import { messages } from '../messages.ts';
import { type Amendment, amendmentQuery, oneAmendment } from '../queries.ts';

/** Reason, effect, why it is late, and the wish to cancel the whole project. */
export function AmendmentReasons({ amendment }: { amendment: Amendment }) {
  const w = useWords(messages);
  const announce = useAnnounce();
  const store = useQueryClient();
  const [typed, setTyped] = useState({
    reason: amendment.reason,
    effect: amendment.effect,
    lateReason: amendment.lateReason,
    cancel: amendment.cancel,
  });
  const { projectCode, number, version } = amendment;
  const save = useMutation({
    mutationFn: () =>
      answer(
        oneAmendment().$put({
          param: { projectCode, number: String(number) },
          json: { version, ...typed },
        }),
      ),
    onSuccess: async (saved) => {
      // The next step, pressed at once, is taken on what was saved and not on what was read before.
      store.setQueryData(
        amendmentQuery({ projectCode, number: String(number) }).queryKey,
        (before) => before && { ...before, ...typed, version: saved.version },
      );
      await store.invalidateQueries({ queryKey: ['amendments', projectCode] });
      announce(w('words.saved'));
    },
  });
  const isReadOnly = !amendment.may.edit;
  const late = amendment.decidedBy === 'board' && (amendment.due?.late ?? false);
  const change = (more: Partial<typeof typed>) => setTyped({ ...typed, ...more });
  const field = { maxLength: AMENDMENT_LIMITS.long, isReadOnly, isRequired: true };
  return (
    <Section title={w('tab.words')}>
      <div className="grid max-w-prose gap-4">
        <Fault error={save.error} />
        <TextArea
          {...field}
          label={w('words.reason')}
          value={typed.reason}
          onChange={(reason) => change({ reason })}
        />
        <TextArea
          {...field}
          label={w('words.effect')}
          value={typed.effect}
          onChange={(effect) => change({ effect })}
        />
        {(late || typed.lateReason !== '') && (
          <TextArea
            {...field}
            label={w('words.late-reason')}
            value={typed.lateReason}
            onChange={(lateReason) => change({ lateReason })}
          />
        )}
        <div className="grid gap-1">
          <Checkbox
            isSelected={typed.cancel}
            isDisabled={isReadOnly || amendment.state !== 'draft'}
            onChange={(cancel) => change({ cancel })}
          >
            {w('words.cancel')}
          </Checkbox>
          <p className="text-grid text-muted">{w('words.cancel-hint')}</p>
        </div>
        {!isReadOnly && (
          <div>
            <Button look="primary" isPending={save.isPending} onPress={() => save.mutate()}>
              {w('words.save')}
            </Button>
          </div>
        )}
      </div>
    </Section>
  );
}
