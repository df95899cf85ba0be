import { useQuery } from '@tanstack/react-query';
import { SCurve } from '../../../design/charts/index.ts';
import { Facts, Link, SidePanel, Skeleton } from '../../../design/index.ts';
import { useFormat, useLanguage, useWords } from '../../../design/language/index.ts';
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { buddhistMonthKey, type Month } from '../../../foundation/month.ts';
import type { Satang } from '../../../foundation/satang.ts';
import { ApiRefusal } from '../../../platform/api-client/index.ts';
import { projectYearQuery } from '../../monthly-reports/screens/index.ts';
import { RequestFailure } from '../../notifications/screens/index.ts';
import { boardState, waitingStates } from '../board-state.ts';
import { Telephone } from './board-columns.tsx';
import { messages } from './messages.ts';
import type { BoardRow } from './queries.ts';
import { RemindButton } from './remind-bar.tsx';
import { BoardStateBadge, DueWords } from './state-words.tsx';

type PanelProps = {
  year: string;
  month: Month;
  today: CalendarDate;
  projectCode: string;
  /** Its row, when it is on the page. */
  row: BoardRow | undefined;
  mayRemind: boolean;
  mayDecide: boolean;
  onClose: () => void;
};

/** A project's year at a glance beside the board, which keeps its place. */
export function ProjectPanel(props: PanelProps) {
  const { year, month, projectCode, row, onClose } = props;
  const w = useWords(messages);
  const { data, error, refetch } = useQuery(projectYearQuery(projectCode));
  const isGone = !data && !row;
  const name = data?.project.name ?? row?.name ?? '';
  const project = `/${row?.fiscalYear ?? year}/projects/${projectCode}`;
  const canRemind = props.mayRemind && row !== undefined && waitingStates.includes(row.state);
  return (
    <SidePanel
      isOpen
      onClose={onClose}
      title={name ? `${projectCode} ${name}` : projectCode}
      foot={
        isGone ? undefined : (
          <div className="flex flex-wrap gap-2">
            <Link look="primary" small to={`${project}/reports/${buddhistMonthKey(month)}`}>
              {w('panel.report')}
            </Link>
            <Link look="secondary" small to={project}>
              {w('panel.project')}
            </Link>
            {canRemind && (
              <RemindButton look="secondary" month={month} today={props.today} projects={[row]} />
            )}
          </div>
        )
      }
    >
      <div className="grid gap-6">
        {row && <RowFacts {...props} row={row} />}
        {error && !(error instanceof ApiRefusal) ? (
          <RequestFailure error={error} onAgain={() => void refetch()} />
        ) : error ? (
          <p className="text-muted">{row ? w('panel.no-plan') : w('panel.gone', { code: projectCode })}</p>
        ) : data ? (
          <Year {...props} data={data} project={project} />
        ) : (
          <Skeleton lines={8} />
        )}
      </div>
    </SidePanel>
  );
}

function RowFacts({ row, year, mayDecide }: PanelProps & { row: BoardRow }) {
  const w = useWords(messages);
  const format = useFormat();
  const { language } = useLanguage();
  const facts = [
    { term: w('panel.unit'), value: language === 'th' ? row.unitName : row.unitNameEn },
    { term: w('panel.officer'), value: row.officer.name },
    ...(row.telephone
      ? [{ term: w('panel.telephone'), value: <Telephone telephone={row.telephone} /> }]
      : []),
    {
      term: w('column.state'),
      value: (
        <span className="flex flex-wrap items-center gap-2">
          <BoardStateBadge state={row.state} />
          {row.revision !== null && row.revision > 1 && w('revision', { revision: row.revision })}
        </span>
      ),
    },
    ...(row.due ? [{ term: w('panel.due'), value: <DueWords due={row.due} /> }] : []),
    ...(row.lastChange
      ? [
          {
            term: w('panel.changed'),
            value: w('changed.by', { at: format.moment(row.lastChange.at), by: row.lastChange.by }),
          },
        ]
      : []),
    ...(row.lastReminder
      ? [
          {
            term: w('panel.reminded'),
            value: w('changed.by', {
              at: format.date(row.lastReminder.on as CalendarDate),
              by: row.lastReminder.by,
            }),
          },
        ]
      : []),
    ...(row.reopening
      ? [
          {
            term: w('panel.reopening'),
            value: (
              <>
                {row.reopening.reason}{' '}
                {mayDecide && (
                  <Link to={`/${year}/reports/reopenings/${row.reopening.reopeningId}`}>
                    {w('reopening.decide')}
                  </Link>
                )}
              </>
            ),
          },
        ]
      : []),
  ];
  return <Facts facts={facts} />;
}

type YearData = NonNullable<ReturnType<typeof useYear>['data']>;
const useYear = (code: string) => useQuery(projectYearQuery(code));

function Year({ data, today, project }: PanelProps & { data: YearData; project: string }) {
  const w = useWords(messages);
  const format = useFormat();
  const until = data.reportedUntil;
  const { months } = data;
  const known = (of: YearData['months'][number]) => of.asked && until !== null && of.month <= until;
  const money = (satang: Satang, percent: string | null) =>
    `${format.baht(satang)}${percent === null ? '' : ` (${percent}%)`}`;
  const withProblems = months.filter((each) => each.problems.length > 0);
  return (
    <>
      <SCurve
        title={w('panel.curve', { year: format.year(data.project.fiscalYear) })}
        months={months.map((each) => each.month)}
        until={until ?? undefined}
        lines={[
          {
            subject: 'work',
            kind: 'plan',
            points: months.map((each) => (each.asked ? each.work.planCumulative : null)),
          },
          {
            subject: 'work',
            kind: 'result',
            points: months.map((each) => (known(each) ? each.work.resultCumulative : null)),
          },
          {
            subject: 'money',
            kind: 'plan',
            points: months.map((each) => (each.asked ? each.spending.planPercent : null)),
            texts: months.map((each) =>
              each.asked ? money(each.spending.planCumulative, each.spending.planPercent) : '–',
            ),
          },
          {
            subject: 'money',
            kind: 'result',
            points: months.map((each) => (known(each) ? each.spending.resultPercent : null)),
            texts: months.map((each) =>
              known(each) ? money(each.spending.resultCumulative, each.spending.resultPercent) : '–',
            ),
          },
        ]}
      />
      <section aria-label={w('panel.problems')} className="grid gap-2">
        <h3 className="text-body">{w('panel.problems')}</h3>
        {withProblems.length === 0 && <p className="text-muted">{w('panel.no-problems')}</p>}
        <ol className="grid gap-4 text-grid">
          {withProblems.map((each) => (
            <li key={each.month} className="grid gap-2 border-line border-l-4 pl-3">
              <h4 className="text-grid">{format.month(each.month, { long: true })}</h4>
              <ul className="grid gap-3">
                {each.problems.map((problem) => (
                  <li key={problem.position}>
                    <p className="font-bold">{problem.name}</p>
                    <p>
                      <span className="text-muted">{w('panel.problem')}:</span> {problem.problem}
                    </p>
                    <p>
                      <span className="text-muted">{w('panel.remedy')}:</span> {problem.remedy}
                    </p>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      </section>
      <section aria-label={w('panel.months')} className="grid gap-2">
        <h3 className="text-body">{w('panel.months')}</h3>
        <ul className="grid gap-1 tablet:grid-cols-2 tablet:gap-x-6">
          {months
            .filter((each) => each.asked)
            .map((each) => (
              <li key={each.month} className="flex items-center justify-between gap-2">
                <Link to={`${project}/reports/${buddhistMonthKey(each.month)}`}>
                  {format.month(each.month)}
                </Link>
                <BoardStateBadge
                  state={boardState({
                    asked: true,
                    reportState: each.state,
                    openUntil: each.openUntil,
                    closes: each.window.closes,
                    today,
                  })}
                />
              </li>
            ))}
        </ul>
      </section>
    </>
  );
}
