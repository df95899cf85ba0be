import { useQuery } from '@tanstack/react-query';
import { Link } from '../../../../design/index.ts';
import { useWords } from '../../../../design/language/index.ts';
import type { Project } from '../queries.ts';
import { unlockMessages } from './unlock-messages.ts';
import { unlocksQuery } from './unlock-queries.ts';

/** From a locked plan to its correction, where there is something to do or to see. */
export function UnlockLink({ project }: { project: Project }) {
  const u = useWords(unlockMessages);
  const isPossible = project.state === 'locked' || project.state === 'unlocked';
  const { data } = useQuery({ ...unlocksQuery(project.projectCode), enabled: isPossible });
  if (!data || (!data.may.request && data.unlocks.length === 0)) return null;
  return (
    <Link
      look="secondary"
      icon="unlock"
      to={`/${project.fiscalYear}/projects/${project.projectCode}/correction`}
    >
      {u(data.may.request ? 'unlock.open-page' : 'unlock.to-page')}
    </Link>
  );
}
