import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ConfirmDialog, EmptyState, Skeleton } from '../../../../design/index.ts';
import { useLanguage, useWords } from '../../../../design/language/index.ts';
import { answer } from '../../../../platform/api-client/index.ts';
import { RequestFailure } from '../../../notifications/screens/index.ts';
import { fileStatuses, fileStatusesIn, fileStatusWords } from '../../papers/file-status.ts';
import { messages } from '../messages.ts';
import { choicesQuery, type FileOfProject, type Project, projectFiles, projectQuery } from '../queries.ts';
import { AttachFile, type SubjectOfFiles } from './attach-file.tsx';
import { FileLine } from './file-line.tsx';
import { FilePreview } from './file-preview.tsx';

export type ProjectFilesProps = {
  projectCode: string;
  /** Only the files of this record; without it all of the project. */
  subject?: SubjectOfFiles;
  /** Kinds of paper to choose from (codes of law/code-lists/project-papers); all when left out. */
  kinds?: readonly string[];
};

/** Files of a project under the project status to which each belongs (row 21, PLN-13). */
export function ProjectFiles(props: ProjectFilesProps) {
  const { data: project } = useQuery(projectQuery(props.projectCode));
  return project ? <Files {...props} project={project} /> : <Skeleton lines={3} />;
}

function Files({ project, subject, kinds }: ProjectFilesProps & { project: Project }) {
  const w = useWords(messages);
  const store = useQueryClient();
  const { data: choices } = useQuery(choicesQuery);
  const [removing, setRemoving] = useState<FileOfProject | null>(null);
  const [shown, setShown] = useState<FileOfProject | null>(null);
  const { projectCode, may, state } = project;
  const reload = () => store.invalidateQueries({ queryKey: ['project', projectCode] });
  const remove = useMutation({
    mutationFn: (fileId: string) => answer(projectFiles().$delete({ param: { projectCode, fileId } })),
    onSuccess: reload,
  });
  const ofSubject = (file: FileOfProject) => subject === undefined || file.subjectId === subject.subjectId;
  const groups = fileStatuses
    .map((status) => ({
      status,
      files: project.files.filter((file) => file.status === status && ofSubject(file)),
    }))
    .filter((group) => group.files.length > 0);
  const { language } = useLanguage();
  const statuses = subject ? [] : fileStatusesIn(state);
  const mayAttach = subject ? subject.mayAttach : may.attach;
  const mayRemove = (file: FileOfProject) =>
    subject
      ? subject.mayAttach && (kinds === undefined || kinds.includes(file.kind))
      : file.removal === 'possible';
  const papers = (choices?.papers ?? []).filter((each) => kinds === undefined || kinds.includes(each.code));
  return (
    <div className="grid gap-6">
      <RequestFailure error={remove.error} />
      {groups.length === 0 && (
        <EmptyState title={w('files.empty-title')} icon="file">
          {mayAttach && w('files.empty-how')}
        </EmptyState>
      )}
      {groups.map(({ status, files }) => (
        <section key={status} className="grid gap-2">
          {!subject && (
            <h3 className="text-body">{w('files.under', { status: fileStatusWords[status][language] })}</h3>
          )}
          <ul className="grid gap-1">
            {files.map((file) => (
              <FileLine
                key={file.fileId}
                projectCode={projectCode}
                file={file}
                kinds={choices?.papers ?? []}
                onShow={() => setShown(file)}
                removal={subject ? 'not-here' : file.removal}
                onRemove={mayRemove(file) ? () => setRemoving(file) : undefined}
              />
            ))}
          </ul>
        </section>
      ))}
      {mayAttach && papers.length > 0 && (
        <AttachFile
          projectCode={projectCode}
          papers={papers}
          statuses={statuses}
          subject={subject}
          done={reload}
        />
      )}
      {shown && <FilePreview projectCode={projectCode} file={shown} onClose={() => setShown(null)} />}
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
