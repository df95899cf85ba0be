import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { MemoPage } from '../../features/memos/screens/index.ts';
import { projectQuery } from '../../features/projects/screens/index.ts';

/** A memo with the files of its project to choose from; drafting and sending stand where its record is. */
export function MemoWithItsFiles() {
  const { projectCode = '' } = useParams({ strict: false }) as { projectCode?: string };
  const { data: project } = useQuery(projectQuery(projectCode));
  return <MemoPage files={project?.files ?? []} />;
}
