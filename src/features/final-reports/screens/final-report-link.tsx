import { useQuery } from '@tanstack/react-query';
import { Link, StateBadge } from '../../../design/index.ts';
import { useWords } from '../../../design/language/index.ts';
import { finalReportQuery } from './final-report-api.ts';
import { messages } from './messages.ts';

/** The way to the final report, with its state; nothing where there is no approved plan yet. */
export function FinalReportLink({ year, projectCode }: { year: string; projectCode: string }) {
  const w = useWords(messages);
  const { data: view } = useQuery(finalReportQuery(projectCode));
  if (!view) return null;
  return (
    <p className="flex flex-wrap items-center gap-3">
      <Link to={`/${year}/projects/${projectCode}/final-report`} icon="arrow-right">
        {w('link.open')}
      </Link>
      <StateBadge
        tone={view.state === 'complete' ? 'good' : view.state === 'writing' ? 'doing' : 'quiet'}
        word={w(`state.${view.state}`)}
      />
    </p>
  );
}
