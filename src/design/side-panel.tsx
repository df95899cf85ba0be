import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from './button.tsx';
import { useWords } from './language/language-provider.tsx';
import { messages } from './messages.ts';

export type SidePanelProps = {
  isOpen: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
  /** Stands below, always in sight. */
  foot?: ReactNode;
};

/** A panel from the right over a list that keeps its place; the whole screen on a telephone. */
export function SidePanel({ isOpen, onClose, title, children, foot }: SidePanelProps) {
  const w = useWords(messages);
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable
      className="fixed inset-0 z-40 flex justify-end bg-veil pb-(--announced,0px)"
    >
      <Modal className="h-full w-full bg-raised text-ink shadow-over tablet:w-[min(44rem,90vw)]">
        <AriaDialog className="flex h-full flex-col outline-none">
          <header className="flex items-center justify-between gap-4 border-line border-b px-6 py-3">
            <Heading slot="title" className="text-h3">
              {title}
            </Heading>
            <IconButton icon="close" label={w('panel.close')} onPress={onClose} />
          </header>
          <div className="flex-1 overflow-auto px-6 py-4">{children}</div>
          {foot && (
            <footer className="flex flex-wrap items-center gap-2 border-line border-t px-6 py-3">
              {foot}
            </footer>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
