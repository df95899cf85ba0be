import { useWords } from '../../../../design/language/index.ts';
import { isBlank, type RichDoc } from '../../writing/rich-text.ts';
import { RichEditor } from '../editor/rich-editor.tsx';
import { messages } from '../messages.ts';
import { useWritingTools } from './writing-context.ts';

export type DocFieldProps = {
  id: string;
  label: string;
  hint?: string;
  doc: RichDoc;
  onChange: (doc: RichDoc) => void;
  hideLabel?: boolean;
  tall?: boolean;
};

/** Free writing of a place; begins anew when its text came from elsewhere. Who only reads sees no empty field to type in. */
export function DocField(props: DocFieldProps) {
  const w = useWords(messages);
  const { draft, isReadOnly, addressOf, addPicture } = useWritingTools();
  if (isReadOnly && isBlank(props.doc))
    return (
      <div id={props.id} className="grid gap-1">
        {!props.hideLabel && <p className="font-bold">{props.label}</p>}
        <p className="text-muted">{w('text.none')}</p>
      </div>
    );
  return (
    <RichEditor
      key={`${props.id} ${draft.state.arrivals}`}
      {...props}
      addressOf={addressOf}
      onPicture={addPicture}
      isReadOnly={isReadOnly}
    />
  );
}
