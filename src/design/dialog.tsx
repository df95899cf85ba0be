import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from './button.tsx';
import { useWords } from './language/language-provider.tsx';
import { messages } from './messages.ts';

export type DialogProps = {
  isOpen: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
  /** Buttons, the decisive one last. */
  actions?: ReactNode;
  /** False when the person must choose (the session has expired). */
  isDismissable?: boolean;
};

/** A short question in front of the page. Never for anything longer than a confirmation. */
export function Dialog({ isOpen, onClose, title, children, actions, isDismissable = true }: DialogProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={isDismissable}
      isKeyboardDismissDisabled={!isDismissable}
      className="fixed inset-0 z-50 grid place-items-end bg-veil pb-(--announced,0px) tablet:place-items-center"
    >
      <Modal className="max-h-[90dvh] w-full overflow-auto rounded-t-box bg-raised text-ink shadow-over tablet:w-[34rem] tablet:rounded-box">
        <AriaDialog className="grid gap-4 p-6 outline-none">
          <Heading slot="title" className="text-h3">
            {title}
          </Heading>
          <div className="grid gap-3">{children}</div>
          {actions && <div className="flex flex-wrap justify-end gap-2">{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

export type ConfirmDialogProps = {
  isOpen: boolean;
  onClose: () => void;
  onConfirm: () => void;
  /** A question with the thing's name: "ลบกิจกรรม “จัดอบรม” ใช่หรือไม่". */
  title: string;
  /** What happens, and whether it can be undone. */
  children: ReactNode;
  /** The verb of the act: ลบกิจกรรม, ส่งรายงาน. */
  confirm: string;
  danger?: boolean;
  isPending?: boolean;
};

export function ConfirmDialog(props: ConfirmDialogProps) {
  const { isOpen, onClose, onConfirm, title, children, confirm, danger = false, isPending } = props;
  const w = useWords(messages);
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button look="quiet" onPress={onClose}>
            {w('dialog.cancel')}
          </Button>
          <Button look={danger ? 'danger' : 'primary'} onPress={onConfirm} isPending={isPending}>
            {confirm}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
