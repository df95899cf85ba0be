import { useLocation } from '@tanstack/react-router';
import { EmptyState, Link, PageHeader } from '../../design/index.ts';
import { useWords } from '../../design/language/index.ts';
import { messages } from '../messages.ts';

export function NotFound() {
  const w = useWords(messages);
  const { pathname } = useLocation();
  return (
    <>
      <PageHeader title={w('not-found.title')} />
      <EmptyState
        icon="question"
        title={w('not-found.text', { address: pathname })}
        action={
          <Link to="/" look="primary">
            {w('not-found.home')}
          </Link>
        }
      />
    </>
  );
}
