import { useState } from 'react';
import { ConfirmDialog, TextArea } from '../../../../design/index.ts';
import { useWords } from '../../../../design/language/index.ts';
import { Failure } from '../failure.tsx';
import { messages } from '../messages.ts';
import type { Decide } from './use-decide.ts';

/** A refusal ends the request, so it is asked once and needs its reason. */
export function RefuseDialog(props: { title: string; comment: string; decide: Decide; onClose: () => void }) {
  const { title, comment: begun, decide, onClose } = props;
  const w = useWords(messages);
  const [comment, setComment] = useState(begun);
  const [isTried, setTried] = useState(false);
  const isMissing = comment.trim() === '';
  const send = () => {
    setTried(true);
    if (!isMissing)
      decide.mutate({ decision: 'refuse', comment, documentNumber: '', confirmed: [], marks: [] });
  };
  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      onConfirm={send}
      isPending={decide.isPending}
      danger
      title={w('refuse.title')}
      confirm={w('decision.refuse')}
    >
      <p className="break-words font-bold">{title}</p>
      <p>{w('refuse.text')}</p>
      <TextArea
        label={w('refuse.comment')}
        value={comment}
        onChange={setComment}
        rows={3}
        maxLength={4000}
        isRequired
        error={isTried && isMissing ? w('comment.missing') : undefined}
      />
      <Failure error={decide.error} />
    </ConfirmDialog>
  );
}
