import type { Editor } from '@tiptap/core';
import { useEffect, useReducer } from 'react';
import { FileTrigger, ToggleButton, Toolbar } from 'react-aria-components';
import { Button, classes, TextField } from '../../../../design/index.ts';
import { useWords } from '../../../../design/language/index.ts';
import { messages } from '../messages.ts';

export type EditorToolbarProps = {
  editor: Editor;
  label: string;
  onPicture: (file: File) => Promise<string | null>;
};

type Tool = {
  word: Parameters<ReturnType<typeof useWords<typeof messages>>>[0];
  isOn: boolean;
  press: () => void;
  look?: string;
};

/** The tools of free writing; one tab stop, arrows between the tools. */
export function EditorToolbar({ editor, label, onPicture }: EditorToolbarProps) {
  const w = useWords(messages);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    editor.on('transaction', redraw);
    return () => {
      editor.off('transaction', redraw);
    };
  }, [editor]);
  const act = () => editor.chain().focus();
  const tools: Tool[][] = [
    [
      {
        word: 'tool.bold',
        isOn: editor.isActive('bold'),
        press: () => act().toggleBold().run(),
        look: 'font-bold',
      },
      {
        word: 'tool.italic',
        isOn: editor.isActive('italic'),
        press: () => act().toggleItalic().run(),
        look: 'italic',
      },
      {
        word: 'tool.underline',
        isOn: editor.isActive('underline'),
        press: () => act().toggleUnderline().run(),
        look: 'underline',
      },
    ],
    ([1, 2] as const).map((level) => ({
      word: `tool.heading-${level}`,
      isOn: editor.isActive('heading', { level }),
      press: () => act().toggleHeading({ level }).run(),
    })),
    [
      {
        word: 'tool.bullets',
        isOn: editor.isActive('bulletList'),
        press: () => act().toggleBulletList().run(),
      },
      {
        word: 'tool.numbers',
        isOn: editor.isActive('orderedList'),
        press: () => act().toggleOrderedList().run(),
      },
    ],
    editor.isActive('table')
      ? [
          { word: 'tool.row-after', isOn: false, press: () => act().addRowAfter().run() },
          { word: 'tool.column-after', isOn: false, press: () => act().addColumnAfter().run() },
          { word: 'tool.delete-row', isOn: false, press: () => act().deleteRow().run() },
          { word: 'tool.delete-column', isOn: false, press: () => act().deleteColumn().run() },
          { word: 'tool.merge', isOn: false, press: () => act().mergeOrSplit().run() },
          { word: 'tool.delete-table', isOn: false, press: () => act().deleteTable().run() },
        ]
      : [
          {
            word: 'tool.table',
            isOn: false,
            press: () => act().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
          },
        ],
    [
      { word: 'tool.undo', isOn: false, press: () => act().undo().run() },
      { word: 'tool.redo', isOn: false, press: () => act().redo().run() },
    ],
  ];
  const take = async (file: File | undefined) => {
    const fileId = file ? await onPicture(file) : null;
    if (fileId)
      act()
        .insertContent({ type: 'picture', attrs: { fileId, caption: '' } })
        .run();
  };
  return (
    <div className="rich-tools">
      <Toolbar aria-label={w('tool.label', { name: label })} className="flex flex-wrap gap-x-2 gap-y-0">
        {tools.map((group) => (
          <div key={group[0]?.word} className="flex flex-wrap">
            {group.map(({ word, isOn, press, look }) => (
              <ToggleButton
                key={word}
                isSelected={isOn}
                onPress={press}
                className={classes(
                  'target rounded-small px-1.5 text-act text-grid hover:bg-act-soft data-selected:bg-act-soft data-selected:shadow-[inset_0_-2px_0_currentColor]',
                  look,
                )}
              >
                {w(word)}
              </ToggleButton>
            ))}
          </div>
        ))}
        <FileTrigger
          acceptedFileTypes={['image/png', 'image/jpeg']}
          onSelect={(files) => void take(files?.item(0) ?? undefined)}
        >
          <Button small look="quiet" className="px-1.5!">
            {w('tool.picture')}
          </Button>
        </FileTrigger>
      </Toolbar>
      {editor.isActive('picture') && (
        <TextField
          label={w('tool.caption')}
          value={String(editor.getAttributes('picture').caption ?? '')}
          onChange={(caption) => editor.commands.updateAttributes('picture', { caption })}
          maxLength={500}
        />
      )}
    </div>
  );
}
