import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import {
  PageHeader,
  RefusedPage,
  Section,
  Skeleton,
  type TabDefinition,
  Tabs,
} from '../../../../design/index.ts';
import { useFormat, useLanguage, useWords } from '../../../../design/language/index.ts';
import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Satang } from '../../../../foundation/satang.ts';
import { ApiRefusal } from '../../../../platform/api-client/index.ts';
import { messages } from '../messages.ts';
import { projectQuery } from '../queries.ts';
import { ProjectDecisions } from './project-decisions.tsx';
import { ProjectFiles } from './project-files.tsx';
import { ProjectHistoryView } from './project-history-view.tsx';
import { ProjectOverview } from './project-overview.tsx';
import { ProjectStateBadge, StepLine } from './project-state.tsx';

/** What features after this one put on the page of a project; src/web composes it. */
export type PartsOfProject = {
  /** สสว.100 as it looks on paper; drawn anew for another `version`. */
  PlanOnPaper: ComponentType<{ projectCode: string; version: number }>;
  /** The reports of the year. */
  Reports: ComponentType<{ year: string; projectCode: string }>;
  /** Amendments, and the versions of the plan. */
  Changes: ComponentType<{ year: string; projectCode: string }>;
  /** Ways to the official forms. */
  Forms: ComponentType<{ year: string; projectCode: string }>;
  /** บันทึกข้อความ of the project. */
  Memos: ComponentType<{ year: string; projectCode: string }>;
  /** ปิดโครงการ, once a plan is in force. */
  Closing: ComponentType<{ year: string; projectCode: string }>;
  /** One line above the tabs of a project that has ended: until when it is to be closed. */
  ClosingNotice: ComponentType<{ year: string; projectCode: string }>;
};

type TabKey = 'overview' | 'plan' | 'reports' | 'changes' | 'files' | 'closing' | 'history';

/** One project: head, steps, tabs. */
export function ProjectPage({
  PlanOnPaper,
  Reports,
  Changes,
  Forms,
  Memos,
  Closing,
  ClosingNotice,
}: PartsOfProject) {
  const w = useWords(messages);
  const format = useFormat();
  const { language } = useLanguage();
  const navigate = useNavigate();
  const { year = '', projectCode = '' } = useParams({ strict: false }) as {
    year?: string;
    projectCode?: string;
  };
  const { tab = 'overview' } = useSearch({ strict: false }) as { tab?: TabKey };
  const { data: project, error } = useQuery(projectQuery(projectCode));
  if (error instanceof ApiRefusal)
    return (
      <RefusedPage
        title={w('page.refused', { code: projectCode })}
        above={{ to: `/${year}/projects`, word: w('list.title', { year }) }}
        refusal={error.refusal}
      />
    );
  if (!project) return <Skeleton lines={8} />;
  const { plan } = project;
  const approved = project.approvedOn !== null;
  const tabs: TabDefinition<TabKey>[] = [
    { key: 'overview', word: w('tab.overview'), content: <ProjectOverview project={project} /> },
    {
      key: 'plan',
      word: w('tab.plan'),
      content: <PlanOnPaper projectCode={projectCode} version={project.version} />,
    },
    ...(approved
      ? [
          {
            key: 'reports' as const,
            word: w('tab.reports'),
            content: <Reports year={year} projectCode={projectCode} />,
          },
          {
            key: 'changes' as const,
            word: w('tab.changes'),
            content: <Changes year={year} projectCode={projectCode} />,
          },
          {
            key: 'closing' as const,
            word: w('tab.closing'),
            content: <Closing year={year} projectCode={projectCode} />,
          },
        ]
      : []),
    {
      key: 'files',
      word: w('tab.files'),
      content: (
        <div className="grid gap-6">
          <Section title={w('files.forms')}>
            <Forms year={year} projectCode={projectCode} />
          </Section>
          <Section title={w('files.memos')}>
            <Memos year={year} projectCode={projectCode} />
          </Section>
          <ProjectFiles projectCode={project.projectCode} />
        </div>
      ),
    },
    {
      key: 'history',
      word: w('tab.history'),
      content: <ProjectHistoryView projectCode={projectCode} />,
    },
  ];
  const selected = tabs.some((each) => each.key === tab) ? tab : 'overview';
  const period =
    plan.startsOn && plan.endsOn
      ? `${format.date(plan.startsOn as CalendarDate)} – ${format.date(plan.endsOn as CalendarDate)}`
      : null;
  return (
    <>
      <PageHeader
        title={project.name}
        above={{ to: `/${year}/projects`, word: w('list.title', { year }) }}
        note={[
          projectCode,
          language === 'th' ? project.unit.nameTh : project.unit.nameEn,
          period,
          plan.budgetSatang === null
            ? null
            : plan.budgetSatang === 0
              ? w('page.no-budget')
              : w('page.budget', { amount: format.baht(plan.budgetSatang as Satang) }),
        ]
          .filter(Boolean)
          .join(' · ')}
        state={<ProjectStateBadge state={project.state} />}
        actions={<ProjectDecisions project={project} />}
      />
      <StepLine project={project} />
      {approved && selected !== 'closing' && <ClosingNotice year={year} projectCode={projectCode} />}
      <Tabs
        label={w('tabs.label')}
        tabs={tabs}
        selected={selected}
        onSelect={(key) => navigate({ to: '.', search: { tab: key } as never, replace: true })}
      />
    </>
  );
}
