import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import {
  ApiRefusalView,
  Checkbox,
  classes,
  EmptyState,
  Icon,
  type IconName,
  Link,
  PageHeader,
  Skeleton,
  type Tone,
  toneText,
} from '../../../../design/index.ts';
import { useFormat, useWords } from '../../../../design/language/index.ts';
import { buddhistMonthKey, type Month } from '../../../../foundation/month.ts';
import type { ReportMonths } from '../../window/list-report-months.ts';
import { messages } from '../messages.ts';
import { refusalOf } from '../refusal-of.ts';
import { reportMonthsQuery, type Wire } from '../report-api.ts';
import { standingOf } from '../report-state.ts';
import { useMe } from '../use-me.ts';

const icons: Record<Tone, IconName> = {
  good: 'check-circle',
  behind: 'unlock',
  late: 'stop',
  doing: 'edit',
  quiet: 'circle',
};

/** `/2566/reports`: my projects × the months of the year; every cell leads to its report. */
export function MyReports() {
  const w = useWords(messages);
  const format = useFormat();
  const { year = '' } = useParams({ strict: false }) as Record<string, string>;
  const me = useMe();
  const [isAll, setAll] = useState(false);
  const { data, error } = useQuery(reportMonthsQuery(year));
  const refusal = refusalOf(error);
  const mine = data?.projects.filter((project) => project.mine) ?? [];
  const canNarrow = mine.length > 0 && mine.length < (data?.projects.length ?? 0);
  const projects = canNarrow && !isAll ? mine : (data?.projects ?? []);
  return (
    <>
      <PageHeader
        title={w('reports.title')}
        note={w('reports.note', { year: format.year(Number(year)) })}
        actions={
          me.may('monthly-reports.decide-reopening') ? (
            <Link to={`/${year}/reports/reopenings`} look="secondary" icon="unlock">
              {w('reopening.list')}
            </Link>
          ) : undefined
        }
      />
      {refusal && <ApiRefusalView refusal={refusal} />}
      {!data && !refusal && <Skeleton lines={8} />}
      {data && data.projects.length === 0 && (
        <EmptyState
          icon="folder"
          title={w('reports.none')}
          action={<Link to={`/${year}/projects`}>{w('reports.to-projects')}</Link>}
        >
          {w('reports.none-text')}
        </EmptyState>
      )}
      {canNarrow && (
        <div className="mb-4">
          <Checkbox isSelected={isAll} onChange={setAll}>
            {w('reports.show-all', { count: data?.projects.length ?? 0 })}
          </Checkbox>
        </div>
      )}
      {data && projects.length > 0 && (
        <>
          <YearTable year={year} months={data.months} projects={projects} today={me.businessDay} />
          <YearCards year={year} months={data.months} projects={projects} today={me.businessDay} />
        </>
      )}
    </>
  );
}

type Overview = Wire<ReportMonths>;
type YearProps = {
  year: string;
  months: Overview['months'];
  projects: Overview['projects'];
  today: string | null;
};

function standingIn({ months, today }: YearProps, project: Overview['projects'][number], index: number) {
  const cell = project.months[index] ?? { asked: false, state: 'not-started' as const, late: false };
  const opens = months[index]?.opens;
  return standingOf({ ...cell, isOpenLater: today !== null && opens !== undefined && today < opens });
}

const addressOf = (year: string, projectCode: string, month: Month) =>
  `/${year}/projects/${projectCode}/reports/${buddhistMonthKey(month)}`;

function YearTable(props: YearProps) {
  const w = useWords(messages);
  const format = useFormat();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section aria-label={w('reports.title')} tabIndex={0} className="overflow-x-auto max-desk:hidden">
      <table className="w-full border-collapse text-grid">
        <thead>
          <tr>
            <th scope="col" className="border-line border-b px-2 py-1 text-left">
              {w('reports.project')}
            </th>
            {props.months.map(({ month }) => (
              <th
                key={month}
                scope="col"
                className="whitespace-nowrap border-line border-b px-1 py-1 font-normal"
              >
                {format
                  .month(month)
                  .split(/\s/)
                  .map((part) => (
                    <span key={part} className="block">
                      {part}
                    </span>
                  ))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.projects.map((project) => (
            <tr key={project.projectCode}>
              <th scope="row" className="min-w-48 border-line border-b px-2 py-2 text-left font-normal">
                <Link to={`/${props.year}/projects/${project.projectCode}`}>{project.name}</Link>
                <span className="figures block text-muted text-tiny">{project.projectCode}</span>
              </th>
              {props.months.map(({ month }, index) => {
                const { tone, code } = standingIn(props, project, index);
                return (
                  <td key={month} className="border-line border-b text-center align-middle">
                    {code === 'state.not-asked' ? (
                      <span className="text-faint">
                        <span aria-hidden="true">·</span>
                        <span className="sr-only">{w(code)}</span>
                      </span>
                    ) : (
                      <Link
                        to={addressOf(props.year, project.projectCode, month)}
                        className={classes(
                          'target inline-grid justify-items-center px-1 py-1 text-tiny no-underline!',
                          toneText[tone],
                        )}
                        aria-label={w('reports.cell', {
                          project: project.name,
                          month: format.month(month),
                          state: w(code),
                        })}
                      >
                        <span className="grid justify-items-center gap-0.5">
                          {code === 'state.not-yet' ? (
                            '–'
                          ) : (
                            <>
                              <Icon name={icons[tone]} size={18} />
                              {w(code)}
                            </>
                          )}
                        </span>
                      </Link>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The same on a telephone: one card per project, months as lines. */
function YearCards(props: YearProps) {
  const w = useWords(messages);
  const format = useFormat();
  return (
    <ul className="grid gap-3 desk:hidden">
      {props.projects.map((project) => (
        <li key={project.projectCode} className="rounded-box border border-line bg-surface p-4">
          <h2 className="text-body">
            <Link to={`/${props.year}/projects/${project.projectCode}`}>{project.name}</Link>
          </h2>
          <p className="figures text-muted text-tiny">{project.projectCode}</p>
          <ul className="mt-2 grid grid-cols-2 gap-x-4 text-grid">
            {props.months.map(({ month }, index) => {
              const { tone, code } = standingIn(props, project, index);
              if (code === 'state.not-asked') return null;
              return (
                <li key={month}>
                  <Link
                    to={addressOf(props.year, project.projectCode, month)}
                    className="target flex items-center gap-2 no-underline!"
                  >
                    <span className="flex items-center gap-2">
                      <Icon name={icons[tone]} size={18} className={toneText[tone]} />
                      <span className="leading-tight">
                        <span className="block">{format.month(month)}</span>
                        <span className={classes('block font-normal text-tiny', toneText[tone])}>
                          {w(code)}
                        </span>
                      </span>
                    </span>
                  </Link>
                </li>
              );
            })}
          </ul>
        </li>
      ))}
    </ul>
  );
}
