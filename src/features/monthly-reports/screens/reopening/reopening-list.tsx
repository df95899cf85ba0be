import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { ApiRefusalView, EmptyState, Link, PageHeader, Skeleton, Tabs } from '../../../../design/index.ts';
import { useFormat, useWords } from '../../../../design/language/index.ts';
import { messages } from '../messages.ts';
import { refusalOf } from '../refusal-of.ts';
import { type ReopeningOnScreen, reopeningsQuery } from '../report-api.ts';
import { ReopeningBadge } from './reopening-parts.tsx';

const states = ['requested', 'granted', 'refused', 'withdrawn'] as const;

/** `/2566/reports/reopenings`: the requests that wait for the monitoring officer, and what was decided. */
export function ReopeningList() {
  const w = useWords(messages);
  const { year = '' } = useParams({ strict: false }) as Record<string, string>;
  const [state, setState] = useState<ReopeningOnScreen['state']>('requested');
  return (
    <>
      <PageHeader
        title={w('reopening.list')}
        note={w('reopening.list-note')}
        above={{ to: `/${year}/reports`, word: w('reports.title') }}
      />
      <Tabs
        label={w('reopening.list')}
        selected={state}
        onSelect={setState}
        tabs={states.map((key) => ({
          key,
          word: w(`reopening.tab-${key}`),
          content: <Requests state={key} year={year} />,
        }))}
      />
    </>
  );
}

function Requests({ state, year }: { state: ReopeningOnScreen['state']; year: string }) {
  const w = useWords(messages);
  const format = useFormat();
  const { data, error } = useQuery(reopeningsQuery(state));
  const refusal = refusalOf(error);
  if (refusal) return <ApiRefusalView refusal={refusal} />;
  if (!data) return <Skeleton lines={6} />;
  if (data.length === 0)
    return (
      <EmptyState icon="unlock" title={w(`reopening.none-${state}`)}>
        {w('reopening.none-text')}
      </EmptyState>
    );
  return (
    <ul className="grid gap-3">
      {data.map((each) => (
        <li key={each.reopeningId} className="grid gap-2 rounded-box border border-line bg-surface p-4">
          <div className="flex flex-wrap items-start justify-between gap-3">
            <div className="min-w-0">
              <h2 className="text-body">
                <Link to={`/${year}/reports/reopenings/${each.reopeningId}`}>
                  {w('reopening.of', {
                    month: format.month(each.month, { long: true }),
                    project: each.projectName,
                  })}
                </Link>
              </h2>
              <p className="text-grid text-muted">
                {each.projectCode} · {each.unitName} ·{' '}
                {w('reopening.by', { name: each.requestedBy.name, at: format.moment(each.requestedAt) })}
              </p>
            </div>
            <ReopeningBadge state={each.state} />
          </div>
          <p className="line-clamp-3 whitespace-pre-line break-words">{each.reason}</p>
        </li>
      ))}
    </ul>
  );
}
