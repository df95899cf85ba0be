import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  ApiRefusalView,
  Button,
  FileDrop,
  FileLink,
  Section,
  useAnnounce,
} from '../../../../design/index.ts';
import { useLanguage, useWords } from '../../../../design/language/index.ts';
import { ApiRefusal } from '../../../../platform/api-client/index.ts';
import { FILE_LIMIT, inMegabytes } from '../../../projects/rules.ts';
import { shownPictures } from '../../checks/gaps.ts';
import { type AnnexKind, annexKinds, annexTitles } from '../../files/annex-kinds.ts';
import { addFile, fileAddress, finalReportQuery, removeFile } from '../final-report-api.ts';
import { messages } from '../messages.ts';
import { fieldId } from './report-parts.ts';
import { useWritingTools } from './writing-context.ts';

const ENDINGS = ['.pdf', '.docx', '.xlsx', '.png', '.jpg', '.jpeg'];

/** The annexes, kind by kind. */
export function AnnexesPart() {
  const w = useWords(messages);
  const { language } = useLanguage();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const { view, draft, isReadOnly } = useWritingTools();
  const { projectCode } = view.facts.form100;
  const renew = () => queries.invalidateQueries({ queryKey: finalReportQuery(projectCode).queryKey });
  const add = useMutation({
    mutationFn: ({ kind, file }: { kind: AnnexKind; file: File }) => addFile(projectCode, kind, file),
    onSuccess: async ({ name }) => {
      announce(w('annexes.added', { name }));
      await renew();
    },
  });
  const remove = useMutation({
    mutationFn: (fileId: string) => removeFile(projectCode, fileId),
    onSuccess: renew,
  });
  const shown = new Set(shownPictures(draft.writing).map(({ fileId }) => fileId));
  const unused = view.facts.pictures.filter(({ fileId }) => !shown.has(fileId));
  const error = add.error ?? remove.error;
  return (
    <Section
      title={w('part.annexes')}
      aside={isReadOnly ? undefined : w('annexes.hint', { limit: inMegabytes(FILE_LIMIT) })}
    >
      <div className="grid gap-6">
        {error instanceof ApiRefusal && <ApiRefusalView refusal={error.refusal} />}
        {!isReadOnly && unused.length > 0 && (
          <section className="grid gap-2">
            <h3 className="text-body">{w('annexes.unused')}</h3>
            <ul className="grid gap-1">
              {unused.map(({ fileId, name }) => (
                <li key={fileId} className="flex flex-wrap items-center gap-3">
                  <FileLink href={fileAddress(projectCode, fileId)}>{name}</FileLink>
                  <Button small look="quiet" onPress={() => remove.mutate(fileId)}>
                    {w('annexes.remove', { name })}
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        )}
        {annexKinds.map((kind) => (
          <section key={kind} className="grid gap-2" id={fieldId(`annexes#${kind}`)}>
            <h3 className="text-body">{annexTitles[kind][language]}</h3>
            {isReadOnly && !view.facts.annexes.some((annex) => annex.kind === kind) && (
              <p className="text-muted">{w('list.none')}</p>
            )}
            <ul className="grid gap-1">
              {view.facts.annexes
                .filter((annex) => annex.kind === kind)
                .map(({ fileId, name }) => (
                  <li key={fileId} className="flex flex-wrap items-center gap-3">
                    <FileLink href={fileAddress(projectCode, fileId)}>{name}</FileLink>
                    {!isReadOnly && (
                      <Button small look="quiet" onPress={() => remove.mutate(fileId)}>
                        {w('annexes.remove', { name })}
                      </Button>
                    )}
                  </li>
                ))}
            </ul>
            {!isReadOnly && (
              <FileDrop
                label={w('annexes.drop', { kind: annexTitles[kind][language] })}
                accept={ENDINGS}
                maxBytes={FILE_LIMIT}
                isDisabled={add.isPending}
                onFile={(file) => add.mutate({ kind, file })}
              />
            )}
          </section>
        ))}
      </div>
    </Section>
  );
}
