import { type ReactNode, useState } from 'react';
import { Button, type ButtonProps } from './button.tsx';
import { ConfirmDialog, type ConfirmDialogProps } from './dialog.tsx';

export type ConfirmButtonProps = Pick<ButtonProps, 'look' | 'small' | 'icon' | 'isPending'> &
  Pick<ConfirmDialogProps, 'title' | 'danger' | 'onConfirm'> & {
    /** The verb of the act: on the button, and again in the question. */
    word: string;
    /** What happens, and whether it can be undone. */
    children: ReactNode;
  };

/** A button whose act is asked for once more; the question closes with the answer, the button shows the waiting. */
export function ConfirmButton({ word, title, danger, onConfirm, children, ...button }: ConfirmButtonProps) {
  const [isAsking, setAsking] = useState(false);
  const end = () => setAsking(false);
  return (
    <>
      <Button {...button} onPress={() => setAsking(true)}>
        {word}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={end}
        onConfirm={() => {
          end();
          onConfirm();
        }}
        title={title}
        confirm={word}
        danger={danger}
      >
        {children}
      </ConfirmDialog>
    </>
  );
}
