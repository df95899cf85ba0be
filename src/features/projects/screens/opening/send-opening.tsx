import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Section } from '../../../../design/index.ts';
import { useWords } from '../../../../design/language/index.ts';
import { answer } from '../../../../platform/api-client/index.ts';
import { MemoEditor } from '../../../memos/screens/index.ts';
import { RequestFailure } from '../../../notifications/screens/index.ts';
import { messages } from '../messages.ts';
import { type Opening, openingOf, openingQuery, type Project } from '../queries.ts';
import { useAfterSubmission } from './use-after-submission.ts';

/** The memo, drafted from the plan and edited here. Sending it submits the opening to its approval chain. */
export function SendOpening({ project, opening }: { project: Project; opening: Opening }) {
  const w = useWords(messages);
  const store = useQueryClient();
  const { projectCode, version } = project;
  const param = { projectCode };
  const after = useAfterSubmission(project);
  const draft = useMutation({
    mutationFn: () => answer(openingOf()['opening-memo'].$post({ param, json: { version } })),
    onSuccess: () => store.invalidateQueries({ queryKey: openingQuery(projectCode).queryKey }),
  });
  const submit = async ({ documentNumber }: { documentNumber: string | null }) => {
    await answer(openingOf().submission.$post({ param, json: { version, documentNumber } }));
    await after();
  };
  return (
    <Section title={w('submit.memo')} aside={w('submit.memo-aside')}>
      {draft.error && (
        <div className="mb-3">
          <RequestFailure error={draft.error} />
        </div>
      )}
      {opening.memo?.state === 'draft' ? (
        <MemoEditor
          memoId={opening.memo.memoId}
          files={project.files.map((file) => ({ fileId: file.fileId, name: file.name }))}
          onSend={submit}
          onRedraft={() => draft.mutateAsync()}
        />
      ) : (
        <Button look="primary" icon="file" isPending={draft.isPending} onPress={() => draft.mutate()}>
          {w('submit.draft-memo')}
        </Button>
      )}
    </Section>
  );
}
