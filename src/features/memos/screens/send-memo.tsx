import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Dialog, RadioGroup, TextField } from '../../../design/index.ts';
import { useWords } from '../../../design/language/index.ts';
import { RequestFailure } from '../../notifications/screens/index.ts';
import type { MemoKind } from '../memo-types.ts';
import { messages } from './messages.ts';

type Props = {
  kind: MemoKind;
  /** The verb on both buttons, and the question. */
  words: { send: string; title: string };
  /** Ends the question when it resolves; a refusal stands in it. */
  onSend: (input: { documentNumber: string | null }) => Promise<unknown>;
  isDisabled: boolean;
};

/** Asks for the number, the unit's next or one of the paper register, and sends. */
export function SendMemo({ kind, words, onSend, isDisabled }: Props) {
  const w = useWords(messages);
  const [asking, setAsking] = useState(false);
  const [way, setWay] = useState<'next' | 'typed'>('next');
  const [typed, setTyped] = useState('');
  const send = useMutation({
    mutationFn: () => onSend({ documentNumber: way === 'typed' ? typed : null }),
    onSuccess: () => setAsking(false),
  });
  const ask = () => {
    send.reset();
    setAsking(true);
  };
  return (
    <>
      <Button look="primary" icon="send" isDisabled={isDisabled} onPress={ask}>
        {words.send}
      </Button>
      <Dialog
        isOpen={asking}
        onClose={() => setAsking(false)}
        title={words.title}
        actions={
          <Button
            look="primary"
            icon="send"
            isPending={send.isPending}
            isDisabled={way === 'typed' && typed.trim() === ''}
            onPress={() => send.mutate()}
          >
            {words.send}
          </Button>
        }
      >
        <p>{w('send.what')}</p>
        {kind !== 'agenda-paper' && (
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
