import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  ApiRefusalView,
  ConfirmDialog,
  EmptyState,
  FileDrop,
  FileLink,
  IconButton,
  Select,
  TextField,
} from '../../../../design/index.ts';
import { useFormat, useLanguage, useWords } from '../../../../design/language/index.ts';
import { ApiRefusal, answer, apiFetch } from '../../../../platform/api-client/index.ts';
import { projectStates } from '../../plan/plan-types.ts';
import { messages } from '../messages.ts';
import { choicesQuery, oneProject, type Project } from '../queries.ts';

const ACCEPTED = ['.pdf', '.docx', '.doc', '.xlsx', '.xls', '.png', '.jpg', '.jpeg'];
const LIMIT = 20_000_000;

/** Papers of a project under the state in which they were attached (row 21, PLN-13). */
export function ProjectFiles({ project }: { project: Project }) {
  const w = useWords(messages);
  const format = useFormat();
  const { language } = useLanguage();
  const store = useQueryClient();
  const { data: choices } = useQuery(choicesQuery);
  const [removing, setRemoving] = useState<Project['files'][number] | null>(null);
  const { projectCode } = project;
  const reload = () => store.invalidateQueries({ queryKey: ['project', projectCode] });
  const remove = useMutation({
    mutationFn: (fileId: string) =>
      answer(oneProject().files[':fileId'].$delete({ param: { projectCode, fileId } })),
    onSuccess: reload,
  });
  const kindWord = (kind: string) => choices?.papers.find((each) => each.code === kind)?.[language] ?? kind;
  const groups = projectStates
    .map((state) => ({ state, files: project.files.filter((file) => file.attachedState === state) }))
    .filter((group) => group.files.length > 0);
  return (
    <div className="grid gap-6">
      {remove.error instanceof ApiRefusal && <ApiRefusalView refusal={remove.error.refusal} />}
      {groups.length === 0 && (
        <EmptyState title={w('files.empty-title')} icon="file">
          {project.may.attach && w('files.empty-how')}
        </EmptyState>
      )}
      {groups.map(({ state, files }) => (
        <section key={state} className="grid gap-2">
          <h3 className="text-body">{w('files.under', { state: w(`state.${state}`) })}</h3>
          <ul className="grid gap-1">
            {files.map((file) => (
              <li
                key={file.fileId}
                className="flex flex-wrap items-center justify-between gap-2 border-line border-t py-2"
              >
                <span className="min-w-0">
                  <FileLink href={`/api/v1/projects/${projectCode}/files/${file.fileId}`} icon="file">
                    {file.name}
                  </FileLink>
                  <span className="block text-muted text-tiny">
                    {kindWord(file.kind)} ·{' '}
                    {w('files.by', { person: file.attachedByName ?? '', at: format.moment(file.attachedAt) })}
                  </span>
                </span>
                {project.may.edit && file.attachedState === 'draft' && (
                  <IconButton
                    icon="trash"
                    label={w('files.remove', { name: file.name })}
                    onPress={() => setRemoving(file)}
                  />
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {project.may.attach && (
        <AttachFile projectCode={projectCode} papers={choices?.papers ?? []} done={reload} />
      )}
      <ConfirmDialog
        isOpen={removing !== null}
        onClose={() => setRemoving(null)}
        onConfirm={() => {
          if (removing) remove.mutate(removing.fileId);
          setRemoving(null);
        }}
        title={w('files.remove-title', { name: removing?.name ?? '' })}
        confirm={w('files.remove-do')}
        danger
      >
        {w('files.remove-what')}
      </ConfirmDialog>
    </div>
  );
}

function AttachFile({
  projectCode,
  papers,
  done,
}: {
  projectCode: string;
  papers: readonly { code: string; th: string; en: string }[];
  done: () => void;
}) {
  const w = useWords(messages);
  const { language } = useLanguage();
  const [kind, setKind] = useState('opening-memo');
  const [name, setName] = useState('');
  const attach = useMutation({
    mutationFn: (file: File) => {
      const body = new FormData();
      body.set('kind', kind);
      body.set('name', name.trim() || file.name);
      body.set('file', file);
      return answer(apiFetch(`/api/v1/projects/${projectCode}/files`, { method: 'POST', body }));
    },
    onSuccess: () => {
      setName('');
      done();
    },
  });
  return (
    <section className="no-print grid gap-3" aria-label={w('files.add')}>
      {attach.error instanceof ApiRefusal && <ApiRefusalView refusal={attach.error.refusal} />}
      <div className="grid gap-3 desk:grid-cols-2">
        <Select
          label={w('files.kind')}
          value={kind}
          onChange={setKind}
          choices={papers.map((each) => ({ key: each.code, word: each[language] }))}
        />
        <TextField label={w('files.name')} value={name} onChange={setName} maxLength={255} />
      </div>
      <FileDrop
        label={w('files.drop')}
        accept={ACCEPTED}
        maxBytes={LIMIT}
        isDisabled={attach.isPending}
        onFile={(file) => attach.mutate(file)}
      />
    </section>
  );
}
