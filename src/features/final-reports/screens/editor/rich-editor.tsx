import { Editor } from '@tiptap/core';
import { useEffect, useRef, useState } from 'react';
import { classes } from '../../../../design/index.ts';
import { fitDoc, type LooseNode } from '../../writing/fit-doc.ts';
import type { RichDoc } from '../../writing/rich-text.ts';
import { cleanPasted } from './clean-word.ts';
import { EditorToolbar } from './editor-toolbar.tsx';
import { extensionsFor } from './extensions.ts';
import './rich-editor.css';

export type RichEditorProps = {
  /** Id for the list of what is missing to lead to. */
  id: string;
  /** Name of the field, said to screen readers and shown above it. */
  label: string;
  hint?: string;
  /** Taken once; give the editor another `key` when the text comes from elsewhere. */
  doc: RichDoc;
  onChange: (doc: RichDoc) => void;
  addressOf: (fileId: string) => string;
  /** Stores a picture and answers its file; null when it was refused. */
  onPicture: (file: File) => Promise<string | null>;
  isReadOnly: boolean;
  /** The heading above says the name already. */
  hideLabel?: boolean;
  /** Height to begin with. */
  tall?: boolean;
};

const PICTURES = ['image/png', 'image/jpeg'];

/** Free writing: headings, lists, tables, pictures. Ctrl+B, Ctrl+I, Ctrl+U; Alt+F10 moves to the tools. */
export function RichEditor(props: RichEditorProps) {
  const { id, label, hideLabel = false, hint, doc, addressOf, isReadOnly, tall = false } = props;
  const place = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<Editor | null>(null);
  const latest = useRef(props);
  latest.current = props;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the text is taken once; a new one comes with a new key
  useEffect(() => {
    const takePicture = (made: Editor, file: File) =>
      void latest.current.onPicture(file).then((fileId) => {
        if (fileId)
          made
            .chain()
            .focus()
            .insertContent({ type: 'picture', attrs: { fileId, caption: '' } })
            .run();
      });
    const made = new Editor({
      element: place.current,
      extensions: extensionsFor(addressOf),
      content: doc.content.length > 0 ? doc : '',
      editable: !isReadOnly,
      injectCSS: false,
      editorProps: {
        attributes: {
          id,
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-readonly': String(isReadOnly),
          'aria-label': label,
          lang: 'th',
          class: `rich-text ${tall ? 'rich-text-tall' : ''}`,
        },
        transformPastedHTML: cleanPasted,
        handlePaste: (_view, event) => {
          const file = [...(event.clipboardData?.files ?? [])].find(({ type }) => PICTURES.includes(type));
          // Word also puts a picture of the text on the clipboard: words come first.
          if (!file || event.clipboardData?.types.includes('text/html')) return false;
          takePicture(made, file);
          return true;
        },
      },
      onUpdate: ({ editor: changed }) => latest.current.onChange(fitDoc(changed.getJSON() as LooseNode)),
    });
    setEditor(made);
    return () => {
      made.destroy();
      setEditor(null);
    };
  }, [isReadOnly, id]);

  return (
    <div className="grid gap-1">
      {!hideLabel && (
        <p className="font-bold" aria-hidden="true">
          {label}
        </p>
      )}
      {hint && !isReadOnly && <p className="text-grid text-muted">{hint}</p>}
      <div className={classes('rich-frame', isReadOnly && 'rich-frame-still')}>
        {editor && !isReadOnly && (
          <EditorToolbar editor={editor} label={label} onPicture={(file) => latest.current.onPicture(file)} />
        )}
        <div ref={place} />
      </div>
    </div>
  );
}
