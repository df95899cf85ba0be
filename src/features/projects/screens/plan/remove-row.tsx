import { ConfirmDialog } from '../../../../design/index.ts';
import { useWords } from '../../../../design/language/index.ts';
import { messages } from '../messages.ts';

type Props<Row> = {
  /** The row that is to go; null while nothing is asked. */
  row: Row | null;
  onClose: () => void;
  onRemove: (row: Row) => void;
};

/** Asks, with its name, before a row of the plan goes. */
export function RemoveRow<Row extends { name: string }>({ row, onClose, onRemove }: Props<Row>) {
  const w = useWords(messages);
  return (
    <ConfirmDialog
      isOpen={row !== null}
      onClose={onClose}
      onConfirm={() => {
        if (row) onRemove(row);
        onClose();
      }}
      title={w('row.remove-title', { name: row?.name || w('row.unnamed') })}
      confirm={w('row.remove')}
      danger
    >
      {w('row.remove-what')}
    </ConfirmDialog>
  );
}
