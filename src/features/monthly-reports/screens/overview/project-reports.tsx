import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { PlanResultBar, SCurve } from '../../../../design/charts/index.ts';
import {
  ApiRefusalView,
  DataTable,
  EmptyState,
  Link,
  Section,
  Skeleton,
  StateBadge,
} from '../../../../design/index.ts';
import { useFormat, useWords } from '../../../../design/language/index.ts';
import { buddhistMonthKey, type Month } from '../../../../foundation/month.ts';
import { messages } from '../messages.ts';
import { refusalOf } from '../refusal-of.ts';
import { projectYearQuery } from '../report-api.ts';
import { standingOf } from '../report-state.ts';
import { useMe } from '../use-me.ts';
import { monthsWith, otherCourses, plannedUnder, useOtherPlanLines } from './other-plan-lines.ts';

export type ProjectReportsProps = { projectCode: string; year: number | string };

/** The tab รายงาน of a project: its year in one picture, and every month with its state. */
export function ProjectReports({ projectCode, year }: ProjectReportsProps) {
  const w = useWords(messages);
  const format = useFormat();
  const { businessDay } = useMe();
  const { data, error } = useQuery(projectYearQuery(projectCode));
  const others = useMemo(() => (data ? otherCourses(data.courses, data.project.planVersion) : []), [data]);
  const months = useMemo(
    () =>
      data
        ? monthsWith(
            data.months.map((each) => each.month),
            others,
          )
        : [],
    [data, others],
  );
  const otherLines = useOtherPlanLines(others, months);
  const refusal = refusalOf(error);
  if (refusal)
    return refusal.kind === 'not-found' ? (
      <EmptyState icon="list" title={w('reports.no-plan')}>
        {w('reports.no-plan-text')}
      </EmptyState>
    ) : (
      <ApiRefusalView refusal={refusal} />
    );
  if (!data) return <Skeleton lines={8} />;
  const rows = data.months
    .filter((each) => each.asked)
    .map((each) => ({
      ...each,
      planned: plannedUnder(each, others),
      standing: standingOf({ ...each, isOpenLater: businessDay !== null && businessDay < each.window.opens }),
    }));
  const until = data.reportedUntil;
  type YearMonth = (typeof data.months)[number];
  const asked = new Map(data.months.filter((each) => each.asked).map((each) => [each.month, each]));
  const planned = (of: (each: YearMonth) => string | null, last: Month | null = null) =>
    months.map((month) => {
      const each = asked.get(month);
      return each && (last === null || month <= last) ? of(each) : null;
    });
  const reported = (of: (each: YearMonth) => string | null) =>
    until === null ? months.map(() => null) : planned(of, until);
  return (
    <div className="grid gap-4">
      <Section>
        <SCurve
          title={w('year.title', { year: format.year(data.project.fiscalYear) })}
          months={months}
          until={until ?? undefined}
          lines={[
            ...otherLines,
            { subject: 'work', kind: 'plan', points: planned((each) => each.work.planCumulative) },
            { subject: 'work', kind: 'result', points: reported((each) => each.work.resultCumulative) },
            { subject: 'money', kind: 'plan', points: planned((each) => each.spending.planPercent) },
            { subject: 'money', kind: 'result', points: reported((each) => each.spending.resultPercent) },
          ]}
        />
      </Section>
      <DataTable
        label={w('reports.months')}
        rows={rows}
        keyOf={(row) => row.month}
        columns={[
          {
            key: 'month',
            word: w('reports.month'),
            isRowHead: true,
            cell: (row) => (
              <>
                <Link to={`/${year}/projects/${projectCode}/reports/${buddhistMonthKey(row.month)}`}>
                  {format.month(row.month, { long: true })}
                </Link>
                {others.length > 0 && (
                  <span className="block text-muted text-tiny">
                    {w('reports.plan-version', { version: row.planVersion })}
                  </span>
                )}
              </>
            ),
            sortValue: (row) => row.month,
          },
          {
            key: 'state',
            word: w('reports.state'),
            cell: (row) => <StateBadge tone={row.standing.tone} word={w(row.standing.code)} />,
          },
          {
            key: 'due',
            word: w('reports.due'),
            cell: (row) => format.date(row.openUntil ?? row.window.closes, { weekday: true }),
          },
          {
            key: 'work',
            word: w('reports.work'),
            cell: (row) => (
              <PlanResultBar
                label={w('reports.work')}
                plan={row.planned?.work ?? row.work.planCumulative}
                result={until !== null && row.month <= until ? row.work.resultCumulative : null}
              />
            ),
          },
          {
            key: 'spending',
            word: w('reports.spending'),
            cell: (row) => (
              <PlanResultBar
                label={w('reports.spending')}
                plan={row.planned ? row.planned.spendingPercent : row.spending.planPercent}
                result={until !== null && row.month <= until ? row.spending.resultPercent : null}
              />
            ),
          },
        ]}
      />
    </div>
  );
}
