import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Project } from '../queries.ts';

/** After a submission: what is known of the project is read anew, and its page shows where the request waits. */
export function useAfterSubmission({ projectCode, fiscalYear }: Pick<Project, 'projectCode' | 'fiscalYear'>) {
  const store = useQueryClient();
  const navigate = useNavigate();
  return async () => {
    await store.invalidateQueries({ queryKey: ['project', projectCode] });
    await store.invalidateQueries({ queryKey: ['projects'] });
    await store.invalidateQueries({ queryKey: ['approvals'] });
    await navigate({ to: `/${fiscalYear}/projects/${projectCode}` as '/' });
  };
}
