import type { RichDoc } from '../../writing/rich-text.ts';
import { RichEditor } from '../editor/rich-editor.tsx';
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

/** Free writing of a place; begins anew when its text came from elsewhere. */
export function DocField(props: DocFieldProps) {
  const { draft, isReadOnly, addressOf, addPicture } = useWritingTools();
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
