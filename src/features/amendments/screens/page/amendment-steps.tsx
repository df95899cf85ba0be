import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, ConfirmDialog, TextArea } from '../../../../design/index.ts';
import { useWords } from '../../../../design/language/index.ts';
import { answer } from '../../../../platform/api-client/index.ts';
import { AMENDMENT_LIMITS } from '../../limits.ts';
import { Fault } from '../fault.tsx';
import { messages } from '../messages.ts';
import { type Amendment, oneAmendment } from '../queries.ts';

/** What the officer can do with the whole: take a request back, drop a draft, each with its reason where the secretariat is told. */
export function AmendmentSteps({ amendment }: { amendment: Amendment }) {
  const w = useWords(messages);
  const store = useQueryClient();
  const [asking, setAsking] = useState<'withdraw' | 'drop' | null>(null);
  const [comment, setComment] = useState('');
  const { projectCode, number, version, may, state } = amendment;
  const isResolved = state === 'resolved';
  const isQueued = state === 'queued';
  const param = { projectCode, number: String(number) };
  const step = useMutation({
    mutationFn: async (which: 'withdraw' | 'drop') => {
      const json = { version, comment: comment.trim() };
      if (which === 'drop') await answer(oneAmendment().end.$post({ param, json }));
      else await answer(oneAmendment().withdrawal.$post({ param, json }));
    },
    onSuccess: () => {
      setAsking(null);
      setComment('');
      return Promise.all(
        [['amendments', projectCode], ['approvals']].map((queryKey) => store.invalidateQueries({ queryKey })),
      );
    },
  });
  const ask = (which: 'withdraw' | 'drop') => {
    step.reset();
    setAsking(which);
  };
  return (
    <>
      {may.drop && (
        <Button look="danger" onPress={() => ask('drop')}>
          {w('page.drop')}
        </Button>
      )}
      {may.withdraw && <Button onPress={() => ask('withdraw')}>{w('page.withdraw')}</Button>}
      <ConfirmDialog
        isOpen={asking !== null}
        onClose={() => setAsking(null)}
        onConfirm={() => asking && step.mutate(asking)}
        title={asking ? w(`page.${asking}`) : ''}
        confirm={asking ? w(`page.${asking}`) : ''}
        danger={asking === 'drop'}
        isPending={step.isPending}
      >
        <Fault error={step.error} />
        <p>
          {asking && w(asking === 'drop' && isResolved ? 'page.drop-resolved-what' : `page.${asking}-what`)}
        </p>
        {asking === 'withdraw' && isQueued && (
          <>
            <p>{w('page.withdraw-queued')}</p>
            <TextArea
              label={w('page.withdraw-reason')}
              value={comment}
              onChange={setComment}
              maxLength={AMENDMENT_LIMITS.long}
            />
          </>
        )}
        {asking === 'drop' && isResolved && (
          <TextArea
            label={w('page.drop-reason')}
            value={comment}
            onChange={setComment}
            maxLength={AMENDMENT_LIMITS.long}
            isRequired
          />
        )}
      </ConfirmDialog>
    </>
  );
}
