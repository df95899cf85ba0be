import { useState } from 'react';
import { DropZone, FileTrigger, isFileDropItem, Text } from 'react-aria-components';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { useWords } from './language/language-provider.tsx';
import { messages } from './messages.ts';

export type FileDropProps = {
  /** What to put here: "ไฟล์ Excel ของเดือนมีนาคม 2566". */
  label: string;
  /** Extensions, for the file chooser: ['.xlsx']. The server judges the content. */
  accept: readonly string[];
  onFile: (file: File) => void;
  /** Told when a file was refused here, so that an older answer about another file is put away. */
  onRefused?: () => void;
  /** In bytes; a larger file is refused here already, and by the server in any case. */
  maxBytes?: number;
  isDisabled?: boolean;
};

export function FileDrop({ label, accept, onFile, onRefused, maxBytes, isDisabled }: FileDropProps) {
  const w = useWords(messages);
  const [problem, setProblem] = useState<string | null>(null);
  const take = (file: File | undefined | null) => {
    if (!file) return;
    const fits = accept.some((ending) => file.name.toLowerCase().endsWith(ending));
    const found = !fits
      ? w('file.wrong-kind', { name: file.name, expected: accept.join(', ') })
      : maxBytes !== undefined && file.size > maxBytes
        ? w('file.too-large', { name: file.name, limit: `${Math.floor(maxBytes / 1e6)} MB` })
        : null;
    setProblem(found);
    if (found === null) onFile(file);
    else onRefused?.();
  };
  return (
    <div className="grid gap-1">
      <DropZone
        isDisabled={isDisabled}
        onDrop={async (event) => {
          const item = event.items.find(isFileDropItem);
          take(item ? await item.getFile() : null);
        }}
        className="grid justify-items-center gap-3 rounded-box border-2 border-edge border-dashed bg-surface p-6 text-center data-drop-target:border-act data-drop-target:bg-act-soft data-focus-visible:outline-3 data-focus-visible:outline-focus data-focus-visible:outline-offset-2"
      >
        <Icon name="upload" size={28} className="text-muted" />
        <Text slot="label">{label}</Text>
        <FileTrigger acceptedFileTypes={[...accept]} onSelect={(files) => take(files?.item(0))}>
          <Button isDisabled={isDisabled}>{w('file.choose')}</Button>
        </FileTrigger>
        <p className="text-muted text-tiny">{w('file.drop-here', { expected: accept.join(', ') })}</p>
      </DropZone>
      {problem && (
        <p role="alert" className="flex items-start gap-1 font-bold text-grid text-late">
          <Icon name="stop" size={18} className="mt-0.5" />
          {problem}
        </p>
      )}
    </div>
  );
}
