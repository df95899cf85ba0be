import { useRouteContext } from '@tanstack/react-router';
import { EmptyState, Link } from '../../../../design/index.ts';
import { useWords } from '../../../../design/language/index.ts';
import { messages } from '../messages.ts';

type Viewer = { me?: { permissions: string[] } };

export function CreateLink({ year }: { year: string }) {
  const w = useWords(messages);
  return (
    <Link look="primary" icon="plus" to={`/${year}/projects/new`}>
      {w('list.new')}
    </Link>
  );
}

/** A year without programmes: the way to the first one, or who adds it. */
export function NoProgramme({ year }: { year: string }) {
  const w = useWords(messages);
  const { me } = useRouteContext({ strict: false }) as Viewer;
  const mayAdd = me?.permissions.includes('plans.edit') ?? false;
  return (
    <EmptyState
      title={w('list.empty-title')}
      icon="folder"
      action={
        mayAdd && (
          <Link look="primary" icon="plus" to={`/${year}/programmes`}>
            {w('list.add-programme')}
          </Link>
        )
      }
    >
      {w(mayAdd ? 'list.programme-first' : 'list.no-programme')}
    </EmptyState>
  );
}

/** A year with programmes and no project yet. */
export function NoProjects({ year, mayCreate }: { year: string; mayCreate: boolean }) {
  const w = useWords(messages);
  return (
    <EmptyState title={w('list.empty-title')} icon="folder" action={mayCreate && <CreateLink year={year} />}>
      {w(mayCreate ? 'list.empty-how' : 'list.empty-for-readers')}
    </EmptyState>
  );
}
