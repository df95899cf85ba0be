import { useMutation } from '@tanstack/react-query';
import { ApiRefusalView, Button, Refusal, useAnnounce, Waiting } from '../../../design/index.ts';
import { useWords } from '../../../design/language/index.ts';
import type { DocumentDigits } from '../../../foundation/document-blocks.ts';
import { ApiRefusal, Offline, saveFile } from '../../../platform/api-client/index.ts';
import type { FileFormat } from '../catalogue.ts';
import { messages } from './messages.ts';
import { type FormOf, filePath } from './queries.ts';

export type DownloadsProps = {
  /** `formats` in the order in which they are wanted; PDF is what is signed. */
  form: { formId: string; paperId: string; formats: readonly FileFormat[] };
  of: FormOf;
  digits: DocumentDigits;
  /** In a list: smaller, and none of them the page's first action. */
  small?: boolean;
};

/** The files of a form: says what is being made, and what went wrong where it was asked. */
export function Downloads({ form, of, digits, small = false }: DownloadsProps) {
  const w = useWords(messages);
  const announce = useAnnounce();
  const paper = form.paperId;
  const make = useMutation({
    mutationFn: (format: FileFormat) => saveFile(filePath(form.formId, of, format, digits)),
    onSuccess: (name) => announce(w('saved', { name })),
  });
  return (
    <div className="no-print grid gap-2">
      <div className="flex flex-wrap gap-2">
        {form.formats.map((format) => (
          <Button
            key={format}
            icon="download"
            small={small}
            look={format === 'pdf' && !small ? 'primary' : 'secondary'}
            aria-label={w('download-name', { paper, format: w(`download.${format}`) })}
            isPending={make.isPending && make.variables === format}
            isDisabled={make.isPending && make.variables !== format}
            onPress={() => make.mutate(format)}
          >
            {w(`download.${format}`)}
          </Button>
        ))}
      </div>
      {make.isPending && (
        <Waiting doing={w('making-file', { paper, format: w(`download.${make.variables}`) })} />
      )}
      {make.error && <NotMade error={make.error} again={() => make.mutate(make.variables ?? 'pdf')} />}
    </div>
  );
}

/** Why a form or file is not there: the server's refusal, or what the network did. */
export function NotMade({ error, again }: { error: Error; again: () => void }) {
  const w = useWords(messages);
  if (error instanceof ApiRefusal) return <ApiRefusalView refusal={error.refusal} />;
  return (
    <Refusal
      what={w(error instanceof Offline ? 'unreachable' : 'fault')}
      whatToDo={
        <Button small onPress={again}>
          {w('again')}
        </Button>
      }
    />
  );
}
