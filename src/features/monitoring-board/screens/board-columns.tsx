import { PlanResultBar } from '../../../design/charts/index.ts';
import { classes, type DataColumn, Link, type Tone, ToneText } from '../../../design/index.ts';
import { useFormat, useLanguage, useWords } from '../../../design/language/index.ts';
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { roundDecimal } from '../../../foundation/decimal.ts';
import type { Satang } from '../../../foundation/satang.ts';
import type { BoardSearch } from './board-address.ts';
import { messages } from './messages.ts';
import type { BoardRow } from './queries.ts';
import { BoardStateBadge, DueWords } from './state-words.tsx';

const percent = (value: string | null) => (value === null ? '–' : roundDecimal(value, 2));
/** Judged only once submitted; before that the bar is grey and says nothing. */
const toneOf = (row: BoardRow, behind: boolean): Tone =>
  row.state !== 'submitted' ? 'quiet' : behind ? 'behind' : 'good';

/** The columns of the board; `openPanel` opens the year of a project beside it. */
export function useBoardColumns(openPanel: (projectCode: string) => BoardSearch): DataColumn<BoardRow>[] {
  const w = useWords(messages);
  const format = useFormat();
  const { language } = useLanguage();
  const baht = (satang: number | null) => (satang === null ? '–' : format.baht(satang as Satang));
  return [
    {
      key: 'code',
      word: w('column.project'),
      isRowHead: true,
      className: 'min-w-48',
      sortValue: (row) => row.projectCode,
      cell: (row) => (
        <>
          <Link
            to="."
            search={{ ...openPanel(row.projectCode) }}
            aria-label={w('row.open', { name: row.name })}
          >
            {row.name}
          </Link>
          <span className="figures block text-muted text-tiny">
            {row.projectCode} · {language === 'th' ? row.unitName : row.unitNameEn}
          </span>
        </>
      ),
    },
    {
      key: 'state',
      word: w('column.state'),
      className: 'min-w-44',
      cell: (row) => (
        <div className="grid justify-items-start gap-0.5 text-tiny">
          <BoardStateBadge state={row.state} />
          {row.state !== 'nothing-due' && <DueWords due={row.due} />}
          {row.submittedLate && row.state === 'submitted' && (
            <ToneText tone="behind" word={w('submitted-late')} />
          )}
          {row.reopening && <ToneText tone="behind" icon="unlock" word={w('reopening.asked')} />}
          {row.problems > 0 && <span className="text-muted">{w('problems', { count: row.problems })}</span>}
        </div>
      ),
    },
    {
      key: 'work',
      word: w('column.work'),
      className: 'min-w-40',
      sortValue: (row) => row.work.resultCumulative,
      cell: (row) => {
        const { plan, result, planCumulative, resultCumulative, behind } = row.work;
        return (
          <Course
            label={w('work.label')}
            row={row}
            bar={{ plan: percent(planCumulative), result: percent(resultCumulative) }}
            soFar={[percent(planCumulative), percent(resultCumulative)]}
            ofMonth={[percent(plan), percent(result)]}
            behind={behind}
          />
        );
      },
    },
    {
      key: 'spending',
      word: w('column.spending'),
      className: 'min-w-66',
      isWide: true,
      sortValue: (row) => row.spending.resultCumulativeSatang,
      cell: (row) => {
        const { spending } = row;
        if (spending.planPercent === null && spending.resultCumulativeSatang === 0)
          return <span className="text-muted text-tiny">{w('spending.no-budget')}</span>;
        return (
          <Course
            label={w('spending.label')}
            row={row}
            bar={{ plan: spending.planPercent, result: spending.resultPercent }}
            soFar={[baht(spending.planCumulativeSatang), baht(spending.resultCumulativeSatang)]}
            ofMonth={[baht(spending.planSatang), baht(spending.resultSatang)]}
            behind={spending.behind}
          />
        );
      },
    },
    {
      key: 'contact',
      word: w('column.contact'),
      className: 'min-w-40',
      isWide: true,
      cell: (row) => (
        <div className="grid gap-0.5 text-tiny">
          <span>{row.officer.name}</span>
          <Telephone telephone={row.telephone} />
          {row.lastChange && (
            <span className="text-muted">
              {w('changed.at', { at: format.moment(row.lastChange.at) })}
              {row.lastChange.by !== row.officer.name && ` ${w('changed.who', { by: row.lastChange.by })}`}
            </span>
          )}
          {row.lastReminder && (
            <ToneText
              tone="doing"
              icon="bell"
              word={w('reminded.on', { on: format.date(row.lastReminder.on as CalendarDate) })}
            />
          )}
        </div>
      ),
    },
  ];
}

type PlanAndResult = readonly [plan: string, result: string];
type CourseProps = {
  label: string;
  row: BoardRow;
  /** Percent of the whole, so far. */
  bar: { plan: string | null; result: string | null };
  soFar: PlanAndResult;
  ofMonth: PlanAndResult;
  behind: boolean;
};

/** Plan and result so far as a bar, then in figures, then those of the month. */
function Course({ label, row, bar, soFar, ofMonth, behind }: CourseProps) {
  const w = useWords(messages);
  if (row.state === 'nothing-due') return '–';
  return (
    <div className="grid gap-0.5 text-tiny">
      <PlanResultBar label={label} {...bar} tone={toneOf(row, behind)} hideFigures />
      <Figures word={w('course.so-far')} of={soFar} />
      <Figures word={w('course.of-month')} of={ofMonth} isQuiet />
      {behind && <ToneText tone="behind" word={w('course.behind')} />}
    </div>
  );
}

function Figures({
  word,
  of: [plan, result],
  isQuiet = false,
}: {
  word: string;
  of: PlanAndResult;
  isQuiet?: boolean;
}) {
  const w = useWords(messages);
  return (
    <p className={classes('flex flex-wrap justify-between gap-x-3', isQuiet && 'text-muted')}>
      <span>{word}</span>
      <span className="figures ml-auto whitespace-nowrap" aria-hidden="true">
        {plan} / {result}
      </span>
      <span className="sr-only">{w('course.spoken', { plan, result })}</span>
    </p>
  );
}

/** A number can be called; what stands there instead of one is only read. */
export function Telephone({ telephone }: { telephone: string }) {
  const w = useWords(messages);
  if (telephone === '') return null;
  if (!/\d/.test(telephone)) return <span className="text-muted">{telephone}</span>;
  return (
    <a className="whitespace-nowrap text-act underline" href={`tel:${telephone.replace(/[^\d+]/g, '')}`}>
      {w('telephone', { telephone })}
    </a>
  );
}
