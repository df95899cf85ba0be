import { type ReactNode, useState } from 'react';
import { type ApiRefusal, ApiRefusalView, Button, Dialog, TextArea } from '../../../../design/index.ts';
import { useWords } from '../../../../design/language/index.ts';
import { SHORTEST_REASON, TEXT_LIMITS } from '../../schemas.ts';
import { messages } from '../messages.ts';
import { refusalOf } from '../refusal-of.ts';

export type ReasonDialogProps = {
  isOpen: boolean;
  onClose: () => void;
  /** Done when it resolves; a refusal is shown and the text stays. */
  onConfirm: (reason: string) => Promise<unknown>;
  title: string;
  label: string;
  confirm: string;
  children: ReactNode;
};

/** A question that needs a reason in words. */
export function ReasonDialog({
  isOpen,
  onClose,
  onConfirm,
  title,
  label,
  confirm,
  children,
}: ReasonDialogProps) {
  const w = useWords(messages);
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const [isPending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<ApiRefusal | 'unreachable' | null>(null);
  const isShort = reason.trim().length < SHORTEST_REASON;
  const close = () => {
    setTried(false);
    setRefusal(null);
    onClose();
  };
  const send = async () => {
    setTried(true);
    if (isShort) return;
    setPending(true);
    try {
      await onConfirm(reason);
      setReason('');
      close();
    } catch (error) {
      setRefusal(refusalOf(error) ?? 'unreachable');
    } finally {
      setPending(false);
    }
  };
  return (
    <Dialog
      isOpen={isOpen}
      onClose={close}
      title={title}
      actions={
        <>
          <Button look="quiet" onPress={close}>
            {w('cancel')}
          </Button>
          <Button look="primary" onPress={() => void send()} isPending={isPending}>
            {confirm}
          </Button>
        </>
      }
    >
      {children}
      <TextArea
        label={label}
        isRequired
        value={reason}
        onChange={setReason}
        maxLength={TEXT_LIMITS.reason}
        error={isTried && isShort ? w('reason.too-short', { least: SHORTEST_REASON }) : undefined}
      />
      {refusal === 'unreachable' && (
        <p role="alert" className="text-late">
          {w('unreachable')}
        </p>
      )}
      {refusal !== null && refusal !== 'unreachable' && <ApiRefusalView refusal={refusal} />}
    </Dialog>
  );
}
