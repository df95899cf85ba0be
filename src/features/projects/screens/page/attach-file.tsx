import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { FileDrop, Select, TextField, Waiting } from '../../../../design/index.ts';
import { useLanguage, useWords } from '../../../../design/language/index.ts';
import { answer, apiFetch } from '../../../../platform/api-client/index.ts';
import { RequestFailure } from '../../../notifications/screens/index.ts';
import { FILE_LIMIT, inMegabytes } from '../../papers/file-limit.ts';
import { type FileStatus, fileStatusWords } from '../../papers/file-status.ts';
import { messages } from '../messages.ts';

const ACCEPTED = ['.pdf', '.docx', '.doc', '.xlsx', '.xls', '.png', '.jpg', '.jpeg'];

/** The record of the project whose files are shown; `mayAttach`: files may come and go now, for this person. */
export type SubjectOfFiles = { subjectType: string; subjectId: string; mayAttach: boolean };

type AttachFileProps = {
  projectCode: string;
  papers: readonly { code: string; th: string; en: string }[];
  /** Headings to choose from; none where the record names its own. */
  statuses: readonly FileStatus[];
  subject: SubjectOfFiles | undefined;
  done: () => void;
};

/** Kind, name and file; sent as soon as a file is chosen. */
export function AttachFile({ projectCode, papers, statuses, subject, done }: AttachFileProps) {
  const w = useWords(messages);
  const { language } = useLanguage();
  const [kind, setKind] = useState(papers[0]?.code ?? 'other');
  const [status, setStatus] = useState(statuses[0]);
  const [name, setName] = useState('');
  const attach = useMutation({
    mutationFn: (file: File) => {
      const body = new FormData();
      body.set('kind', kind);
      body.set('name', name.trim() || file.name);
      if (status) body.set('status', status);
      if (subject) {
        body.set('subjectType', subject.subjectType);
        body.set('subjectId', subject.subjectId);
      }
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
      <RequestFailure error={attach.error} />
      <div className="grid gap-3 desk:grid-cols-2">
        <Select
          label={w('files.kind')}
          value={kind}
          onChange={setKind}
          choices={papers.map((each) => ({ key: each.code, word: each[language] }))}
        />
        {statuses.length > 1 && status && (
          <Select
            label={w('files.status')}
            value={status}
            onChange={setStatus}
            choices={statuses.map((key) => ({ key, word: fileStatusWords[key][language] }))}
          />
        )}
        <TextField label={w('files.name')} value={name} onChange={setName} maxLength={255} />
      </div>
      <FileDrop
        label={w('files.drop')}
        accept={ACCEPTED}
        maxBytes={FILE_LIMIT}
        isDisabled={attach.isPending}
        onRefused={() => attach.reset()}
        onFile={(file) => attach.mutate(file)}
      />
      <p className="text-muted text-tiny">{w('files.limit', { limit: inMegabytes(FILE_LIMIT) })}</p>
      {attach.isPending && <Waiting doing={w('files.sending', { name: attach.variables.name })} />}
    </section>
  );
}
