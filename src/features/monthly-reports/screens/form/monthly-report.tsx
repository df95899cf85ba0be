import { useQuery } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import {
  Button,
  Icon,
  Link,
  PageHeader,
  Refusal,
  RefusedPage,
  Skeleton,
  StateBadge,
} from '../../../../design/index.ts';
import { useFormat, useWords } from '../../../../design/language/index.ts';
import { buddhistMonthKey, type Month, nextMonth, previousMonth } from '../../../../foundation/month.ts';
import { isReportMonth } from '../../window/reporting-window.ts';
import { messages } from '../messages.ts';
import { refusalOf } from '../refusal-of.ts';
import { type ReportOnScreen, reportQuery } from '../report-api.ts';
import { standingOfReport } from '../report-state.ts';
import { SubmittedReport } from '../submitted/submitted-report.tsx';
import { useMe } from '../use-me.ts';
import { type ReportPlace, WithMonth } from '../with-month.tsx';
import { ReportForm } from './report-form.tsx';

/** What later features give to this page; src/web puts them in. */
export type PartsOfReport = {
  /** Ways to the official forms of the month. */
  Forms: ComponentType<{ year: string; projectCode: string; month: Month }>;
};

/** `/2566/projects/66010001/reports/2566-03`: the officer's main screen. */
export function MonthlyReport({ Forms }: PartsOfReport) {
  return (
    <WithMonth>
      {(place) => <OneReport key={`${place.projectCode} ${place.month}`} {...place} Forms={Forms} />}
    </WithMonth>
  );
}

function OneReport({ year, projectCode, month, Forms }: PartsOfReport & ReportPlace) {
  const w = useWords(messages);
  const format = useFormat();
  const me = useMe();
  const { data: view, error, refetch, dataUpdatedAt } = useQuery(reportQuery(projectCode, month));
  const title = w('report.title-of', { month: format.month(month, { long: true }) });
  if (!view || me.personId === null) {
    const refusal = refusalOf(error);
    // Who may not see the report sees the project no more: the way back is the list.
    if (refusal) {
      const above = { to: `/${year}/projects`, word: w('report.to-projects') };
      return <RefusedPage title={title} above={above} refusal={refusal} />;
    }
    return (
      <>
        <PageHeader
          title={title}
          above={{
            to: `/${year}/projects/${projectCode}`,
            word: w('report.project', { code: projectCode }),
          }}
        />
        {error ? (
          <Refusal
            what={w('unreachable')}
            whatToDo={<Button onPress={() => void refetch()}>{w('again')}</Button>}
          />
        ) : (
          <Skeleton lines={10} />
        )}
      </>
    );
  }
  return (
    <>
      <ReportHead year={year} view={view} Forms={Forms} />
      {view.report.state === 'submitted' ? (
        <SubmittedReport view={view} personId={me.personId} may={me.may} />
      ) : (
        <ReportForm view={view} readAt={dataUpdatedAt} personId={me.personId} may={me.may} />
      )}
    </>
  );
}

/** Project, month, state; the months beside; and where October to December belong. */
function ReportHead({ year, view, Forms }: PartsOfReport & { year: string; view: ReportOnScreen }) {
  const w = useWords(messages);
  const format = useFormat();
  const { plan, month, report, door, fiscalYearNote } = view;
  const standing = standingOfReport(report.state, door);
  const of = `/${year}/projects/${plan.projectCode}`;
  return (
    <>
      <PageHeader
        title={w('report.title-of', { month: format.month(month, { long: true }) })}
        above={{ to: of, word: w('report.project', { code: plan.projectCode }) }}
        state={
          <>
            <StateBadge tone={standing.tone} word={w(standing.code)} />
            {report.revision > 1 && (
              <StateBadge
                tone="quiet"
                icon="history"
                word={w('revision.number', { revision: report.revision })}
              />
            )}
          </>
        }
        note={
          <>
            <span className="block text-body text-ink">{plan.name}</span>
            {view.names.unit.nameTh} ·{' '}
            {plan.budgetSatang === 0
              ? w('spending.no-budget')
              : w('report.budget', { budget: format.baht(plan.budgetSatang) })}{' '}
            · {w('report.period', { from: format.date(plan.startsOn), to: format.date(plan.endsOn) })} ·{' '}
            {w('report.plan-version', { version: plan.planVersion })}
          </>
        }
        actions={
          <nav aria-label={w('report.months')} className="flex flex-wrap gap-2">
            {[previousMonth(month), nextMonth(month)].map((each, index) =>
              isReportMonth(each, plan) ? (
                <Link
                  key={each}
                  small
                  look="quiet"
                  icon={index === 0 ? 'arrow-left' : 'arrow-right'}
                  to={`${of}/reports/${buddhistMonthKey(each)}`}
                >
                  {format.month(each)}
                </Link>
              ) : null,
            )}
          </nav>
        }
      />
      {fiscalYearNote && (
        <p className="-mt-3 mb-4 flex items-start gap-2 text-grid">
          <Icon name="info" className="mt-0.5 text-act" />
          {w('report.fiscal-year-note', {
            month: format.month(month, { long: true }),
            fiscalYear: format.year(fiscalYearNote.fiscalYear),
          })}
        </p>
      )}
      {isReportMonth(month, plan) && (
        <div className="-mt-3 mb-4">
          <Forms year={year} projectCode={plan.projectCode} month={month} />
        </div>
      )}
    </>
  );
}
