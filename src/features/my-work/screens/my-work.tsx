import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { DataTable, EmptyState, Link, PageHeader, Section, Skeleton } from '../../../design/index.ts';
import { useFormat, useLanguage, useWords } from '../../../design/language/index.ts';
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { fiscalYearOf } from '../../../foundation/fiscal-year.ts';
import { buddhistMonthKey, type Month } from '../../../foundation/month.ts';
import { RequestFailure } from '../../notifications/screens/index.ts';
import { workKey } from '../work-item.ts';
import { messages } from './messages.ts';
import { type MyWork as MyWorkData, myWorkQuery } from './queries.ts';
import { WorkLine } from './work-line.tsx';

/** `/2566`, the home: one sentence, then what waits for the person, soonest first. */
export function MyWork() {
  const w = useWords(messages);
  const { year = '' } = useParams({ strict: false }) as { year?: string };
  const { data, error, refetch } = useQuery(myWorkQuery(year));
  const isEmpty = data?.items.length === 0 && !data.units && data.otherYears.length === 0;
  return (
    <>
      <PageHeader title={w('title')} />
      <RequestFailure error={error} onAgain={() => void refetch()} />
      {!data && !error && <Skeleton lines={6} />}
      {data && (
        <div className="grid max-w-5xl gap-6">
          {!isEmpty && <FirstSentence sentence={data.sentence} />}
          {data.items.length > 0 && (
            <section aria-label={w('list')}>
              <h2 className="sr-only">{w('list')}</h2>
              <ul className="grid gap-3">
                {data.items.map((item) => (
                  <WorkLine key={workKey(item)} item={item} year={year} today={data.today} />
                ))}
              </ul>
              {data.all > data.items.length && (
                <p className="mt-3 text-muted">
                  {w('list.shown', { shown: data.items.length, all: data.all })}
                </p>
              )}
            </section>
          )}
          {data.otherYears.length > 0 && <OtherYears year={year} years={data.otherYears} />}
          {data.units && <Units units={data.units} />}
          {isEmpty && (
            <EmptyState
              title={w('empty.title')}
              icon="check-circle"
              action={
                <Link look="secondary" to={`/${year}/projects`}>
                  {w('empty.projects')}
                </Link>
              }
            >
              {w('empty.text')}
            </EmptyState>
          )}
        </div>
      )}
    </>
  );
}

/** A year without projects leads to those that have some. */
function OtherYears({ year, years }: { year: string; years: readonly number[] }) {
  const w = useWords(messages);
  return (
    <EmptyState
      title={w('other-years.title', { year })}
      icon="folder"
      action={
        <span className="flex flex-wrap justify-center gap-2">
          {years.map((each) => (
            <Link key={each} look="secondary" to={`/${each}`}>
              {w('other-years.go', { year: each })}
            </Link>
          ))}
        </span>
      }
    >
      {w('other-years.text')}
    </EmptyState>
  );
}

function FirstSentence({ sentence }: { sentence: MyWorkData['sentence'] }) {
  const w = useWords(messages);
  const format = useFormat();
  const month = 'month' in sentence ? format.month(sentence.month as Month, { long: true }) : '';
  const due = 'due' in sentence ? sentence.due : null;
  const on = due ? format.date(due.on as CalendarDate, { weekday: true }) : '';
  const count = 'count' in sentence ? sentence.count : 0;
  const days = due?.daysLeft ?? 0;
  const { code } = sentence;
  const isLastDay = days === 1 && (code === 'reports-due' || code === 'month-waiting');
  const word = isLastDay ? (`sentence.${code}-today` as const) : (`sentence.${code}` as const);
  return <p className="text-h3">{w(word, { month, on, count, days })}</p>;
}

function Units({ units }: { units: NonNullable<MyWorkData['units']> }) {
  const w = useWords(messages);
  const format = useFormat();
  const { language } = useLanguage();
  const month = units.month as Month;
  const title = w('units.title', { month: format.month(month, { long: true }) });
  const sum = (of: 'asked' | 'onTime' | 'late' | 'missing') =>
    units.rows.reduce((total, row) => total + row[of], 0);
  const column = (key: 'asked' | 'onTime' | 'late' | 'missing', word: string) => ({
    key,
    word,
    align: 'right' as const,
    cell: (row: (typeof units.rows)[number]) => <span className="figures">{row[key]}</span>,
    sortValue: (row: (typeof units.rows)[number]) => row[key],
  });
  const board = `/${fiscalYearOf(month)}/monitoring/${buddhistMonthKey(month)}`;
  return (
    <Section
      title={title}
      aside={w('units.aside', { on: format.date(units.closes as CalendarDate, { weekday: true }) })}
    >
      <div className="grid gap-4">
        <DataTable
          label={title}
          rows={units.rows}
          keyOf={(row) => row.unitId}
          columns={[
            {
              key: 'unit',
              word: w('units.unit'),
              isRowHead: true,
              cell: (row) => (
                <Link to={board} search={{ unit: row.unitId }}>
                  {language === 'th' ? row.name : row.nameEn}
                </Link>
              ),
            },
            column('asked', w('units.asked')),
            column('onTime', w('units.on-time')),
            column('late', w('units.late')),
            column('missing', w('units.missing')),
          ]}
          totals={{
            unit: w('units.total'),
            asked: sum('asked'),
            onTime: sum('onTime'),
            late: sum('late'),
            missing: sum('missing'),
          }}
          empty={<p className="text-muted">{w('units.empty')}</p>}
        />
        <p>
          <Link look="secondary" to={board}>
            {w('units.board')}
          </Link>
        </p>
      </div>
    </Section>
  );
}
