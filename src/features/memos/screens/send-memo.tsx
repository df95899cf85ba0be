import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Dialog, RadioGroup, TextField } from '../../../design/index.ts';
import { useWords } from '../../../design/language/index.ts';
import { RequestFailure } from '../../notifications/screens/index.ts';
import { messages } from './messages.ts';
import type { Memo } from './queries.ts';
import type { MemoEditing } from './use-memo-text.ts';

type Props = {
  memo: Memo;
  editing: MemoEditing;
  onSend: (input: { documentNumber: string | null }) => Promise<unknown>;
  isDisabled: boolean;
};

/** Asks for the number, the unit's next or one of the paper register, and sends what is saved. */
export function SendMemo({ memo, editing, onSend, isDisabled }: Props) {
  const w = useWords(messages);
  const store = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [way, setWay] = useState<'next' | 'typed'>('next');
  const [typed, setTyped] = useState('');
  const send = useMutation({
    mutationFn: async () => {
      const isSaved = await editing.flush();
      if (isSaved) await onSend({ documentNumber: way === 'typed' ? typed : null });
      return isSaved;
    },
    onSuccess: async (isSent) => {
      // What could not be saved says so beside the text; the memo is still a draft.
      setAsking(false);
      if (!isSent) return;
      await store.invalidateQueries({ queryKey: ['memo', memo.memoId] });
      await store.invalidateQueries({ queryKey: ['memos', memo.projectCode] });
    },
  });
  const ask = () => {
    send.reset();
    setAsking(true);
  };
  return (
    <>
      <Button look="primary" icon="send" isDisabled={isDisabled} onPress={ask}>
        {w('send.do')}
      </Button>
      <Dialog
        isOpen={asking}
        onClose={() => setAsking(false)}
        title={w('send.title')}
        actions={
          <Button
            look="primary"
            icon="send"
            isPending={send.isPending}
            isDisabled={way === 'typed' && typed.trim() === ''}
            onPress={() => send.mutate()}
          >
            {w('send.do')}
          </Button>
        }
      >
        <p>{w('send.what')}</p>
        {memo.kind !== 'agenda-paper' && (
          <RadioGroup
            label={w('send.number')}
            value={way}
            onChange={setWay}
            choices={[
              { key: 'next', word: w('send.number-next') },
              { key: 'typed', word: w('send.number-typed') },
            ]}
          />
        )}
        {way === 'typed' && (
          <TextField label={w('send.number-field')} value={typed} maxLength={60} onChange={setTyped} />
        )}
        <RequestFailure error={send.error} />
      </Dialog>
    </>
  );
}
