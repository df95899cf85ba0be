import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button, EmptyState, Link, Section, Skeleton, ToneText } from '../../../../design/index.ts';
import { useFormat, useLanguage, useWords } from '../../../../design/language/index.ts';
import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { answer } from '../../../../platform/api-client/index.ts';
import { kindMessages } from '../../messages.ts';
import { AmendmentStateBadge } from '../amendment-state.tsx';
import { Fault } from '../fault.tsx';
import { messages } from '../messages.ts';
import { type AmendmentRow, amendmentsOf, amendmentsQuery } from '../queries.ts';
import { VersionList } from './version-list.tsx';

/** The tab การเปลี่ยนแปลง of a project: its amendments with their state, and the versions of its plan. */
export function ProjectChanges({ year, projectCode }: { year: string; projectCode: string }) {
  const w = useWords(messages);
  const navigate = useNavigate();
  const store = useQueryClient();
  const { data, error } = useQuery(amendmentsQuery(projectCode));
  const begin = useMutation({
    mutationFn: () => answer(amendmentsOf().$post({ param: { projectCode } })),
    onSuccess: async ({ number }) => {
      await store.invalidateQueries({ queryKey: ['amendments', projectCode] });
      await navigate({ to: `/${year}/projects/${projectCode}/amendments/${number}` as '/' });
    },
  });
  if (error) return <Fault error={error} />;
  if (!data) return <Skeleton lines={5} />;
  const start = data.mayCreate && (
    <Button look="primary" icon="plus" isPending={begin.isPending} onPress={() => begin.mutate()}>
      {w('list.new')}
    </Button>
  );
  return (
    <div className="grid gap-6">
      <Fault error={begin.error} />
      {data.amendments.length === 0 ? (
        <EmptyState title={w('list.empty')} icon="edit" action={start}>
          {w('list.empty-how')}
        </EmptyState>
      ) : (
        <Section title={w('list.title')} aside={start}>
          <ul className="grid gap-3">
            {data.amendments.map((each) => (
              <OneRow key={each.amendmentId} year={year} amendment={each} />
            ))}
          </ul>
        </Section>
      )}
      {data.versions.length > 0 && <VersionList projectCode={projectCode} versions={data.versions} />}
    </div>
  );
}

function OneRow({ year, amendment }: { year: string; amendment: AmendmentRow }) {
  const w = useWords(messages);
  const format = useFormat();
  const { language } = useLanguage();
  const { number, projectCode, kinds, madeVersion, late } = amendment;
  return (
    <li className="grid gap-1 border-line border-t pt-3 first:border-t-0 first:pt-0">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Link to={`/${year}/projects/${projectCode}/amendments/${number}`}>{w('list.row', { number })}</Link>
        <AmendmentStateBadge state={amendment.state} />
        {late && <ToneText tone="late" icon="clock" word={w('page.late')} />}
      </p>
      <p>
        {kinds.length === 0
          ? w('list.nothing-yet')
          : kinds.map((kind) => kindMessages[kind][language]).join(' · ')}
      </p>
      <p className="text-grid text-muted">
        {w('list.by', {
          date: format.date(amendment.createdOn as CalendarDate),
          name: amendment.createdByName,
        })}
        {madeVersion !== null && ` · ${w('list.made', { version: madeVersion })}`}
      </p>
    </li>
  );
}
