import { useQueryClient } from '@tanstack/react-query';
import { type Saving, useSavedCopy } from '../../../design/index.ts';
import { answer, type RefusalBody, refusalBodyOf } from '../../../platform/api-client/index.ts';
import type { MemoDigits, MemoText } from '../schemas.ts';
import { type Memo, oneMemo } from './queries.ts';

export type MemoEditing = {
  text: MemoText;
  digits: MemoDigits;
  change: (change: Partial<MemoText>) => void;
  changeDigits: (digits: MemoDigits) => void;
  saving: Saving;
  /** Why the last save was refused; what was typed is still here. */
  refusal: RefusalBody | null;
  /** Saves what is not saved yet; true when everything is. */
  flush: () => Promise<boolean>;
  /** After a stale save: take the other's text, or write one's own over it. */
  takeSaved: (saved: Memo) => void;
  keepMine: (saved: Memo) => void;
};

const storedOf = ({ text, digits, version }: Memo) => ({ value: { text, digits }, version });

/** The draft while it is edited. */
export function useMemoText(memo: Memo): MemoEditing {
  const { memoId } = memo;
  const store = useQueryClient();
  const copy = useSavedCopy(storedOf(memo), {
    save: (typed, version) => answer(oneMemo().$put({ param: { memoId }, json: { version, ...typed } })),
    refusalOf: refusalBodyOf,
    onSaved: ({ value, version }) =>
      store.setQueryData<Memo>(['memo', memoId], (before) => before && { ...before, ...value, version }),
  });
  const { saving, refusal, flush, keepMine } = copy;
  return {
    ...copy.value,
    change: (change) => copy.change((typed) => ({ ...typed, text: { ...typed.text, ...change } })),
    changeDigits: (digits) => copy.change((typed) => ({ ...typed, digits })),
    saving,
    refusal,
    flush,
    takeSaved: (saved) => copy.takeSaved(storedOf(saved)),
    keepMine,
  };
}
