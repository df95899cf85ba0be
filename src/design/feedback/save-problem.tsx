import { Button } from '../button.tsx';
import { useWords } from '../language/language-provider.tsx';
import { messages } from '../messages.ts';
import { type ApiRefusal, ApiRefusalView, type RefusedField } from './refusal.tsx';
import type { Saving } from './saved-mark.tsx';

export type SaveProblemProps<Stored> = {
  editing: {
    saving: Saving;
    refusal: ApiRefusal | null;
    flush: () => Promise<boolean>;
    takeSaved: (saved: Stored) => void;
    keepMine: (saved: Stored) => void;
  };
  /** What is stored now. */
  reload: () => Promise<Stored>;
  /** The words of a refused place, with the name of its field; the server's alone when left out. */
  named?: (field: RefusedField) => RefusedField['message'];
};

/** Why what was typed is not saved: the text stays, and a stale one lets the person choose between the two. */
export function SaveProblem<Stored>({ editing, reload, named }: SaveProblemProps<Stored>) {
  const w = useWords(messages);
  const { refusal, saving } = editing;
  if (saving.state === 'offline')
    return (
      <div>
        <Button onPress={() => void editing.flush()}>{w('save.again')}</Button>
      </div>
    );
  if (!refusal) return null;
  const fields = refusal.fields?.map((field) => (named ? { ...field, message: named(field) } : field));
  return (
    <ApiRefusalView
      refusal={{ ...refusal, fields }}
      whatToDo={
        refusal.kind === 'stale' && (
          <span className="flex flex-wrap gap-2">
            <Button small onPress={async () => editing.takeSaved(await reload())}>
              {w('save.use-saved')}
            </Button>
            <Button small look="danger" onPress={async () => editing.keepMine(await reload())}>
              {w('save.keep-mine')}
            </Button>
          </span>
        )
      }
    />
  );
}
