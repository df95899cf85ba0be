import { PlanResultBar } from '../../../design/charts/index.ts';
import { type DataColumn, Link, type Tone, ToneText } from '../../../design/index.ts';
import { useFormat, useLanguage, useWords } from '../../../design/language/index.ts';
import { roundDecimal } from '../../../foundation/decimal.ts';
import type { Satang } from '../../../foundation/satang.ts';
import { messages } from './messages.ts';
import type { BoardRow } from './queries.ts';
import { BoardStateBadge, DueWords } from './state-words.tsx';

const percent = (value: string | null) => (value === null ? '–' : roundDecimal(value, 2));
/** Judged only once submitted; before that the bar is grey and says nothing. */
const toneOf = (row: BoardRow, behind: boolean): Tone =>
  row.state !== 'submitted' ? 'quiet' : behind ? 'behind' : 'good';

/** The columns of the board; `openPanel` opens the year of a project beside it. */
export function useBoardColumns(
  openPanel: (projectCode: string) => Record<string, string>,
): DataColumn<BoardRow>[] {
  const w = useWords(messages);
  const format = useFormat();
  const { language } = useLanguage();
  const baht = (satang: number | null) => (satang === null ? '–' : format.baht(satang as Satang));
  return [
    {
      key: 'code',
      word: w('column.project'),
      isRowHead: true,
      className: 'min-w-56',
      sortValue: (row) => row.projectCode,
      cell: (row) => (
        <>
          <Link to="." search={openPanel(row.projectCode)} aria-label={w('row.open', { name: row.name })}>
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
      className: 'min-w-40',
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
      cell: (row) =>
        row.state === 'nothing-due' ? (
          '–'
        ) : (
          <Course
            label={w('work.label')}
            plan={percent(row.work.planCumulative)}
            result={percent(row.work.resultCumulative)}
            tone={toneOf(row, row.work.behind)}
            words={w('course.cumulative', {
              plan: percent(row.work.planCumulative),
              result: percent(row.work.resultCumulative),
            })}
            ofMonth={w('course.of-month', { plan: percent(row.work.plan), result: percent(row.work.result) })}
            behind={row.work.behind}
          />
        ),
    },
    {
      key: 'spending',
      word: w('column.spending'),
      className: 'min-w-52',
      sortValue: (row) => row.spending.resultCumulativeSatang,
      cell: (row) =>
        row.state === 'nothing-due' ? (
          '–'
        ) : (
          <Course
            label={w('spending.label')}
            plan={row.spending.planPercent}
            result={row.spending.resultPercent}
            tone={toneOf(row, row.spending.behind)}
            words={w('course.cumulative', {
              plan: baht(row.spending.planCumulativeSatang),
              result: baht(row.spending.resultCumulativeSatang),
            })}
            ofMonth={w('course.of-month', {
              plan: baht(row.spending.planSatang),
              result: baht(row.spending.resultSatang),
            })}
            behind={row.spending.behind}
          />
        ),
    },
    {
      key: 'changed',
      word: w('column.changed'),
      cell: (row) => (
        <span className="text-tiny">
          {row.lastChange ? (
            <>
              <span className="block whitespace-nowrap">{format.moment(row.lastChange.at)}</span>
              <span className="block text-muted">{row.lastChange.by}</span>
            </>
          ) : (
            <span className="text-muted">{w('changed.never')}</span>
          )}
          {row.lastReminder && (
            <span className="block text-muted">
              {w('reminded.at', { at: format.moment(row.lastReminder.at), by: row.lastReminder.by })}
            </span>
          )}
        </span>
      ),
    },
    {
      key: 'contact',
      word: w('column.contact'),
      cell: (row) => (
        <span className="text-tiny">
          <span className="block">{row.officer.name}</span>
          {row.telephone && (
            <a
              className="whitespace-nowrap text-act underline"
              href={`tel:${row.telephone.replace(/[^\d+]/g, '')}`}
            >
              {w('telephone', { telephone: row.telephone })}
            </a>
          )}
        </span>
      ),
    },
  ];
}

type CourseProps = {
  label: string;
  plan: string | null;
  result: string | null;
  tone: Tone;
  words: string;
  ofMonth: string;
  behind: boolean;
};

function Course({ label, plan, result, tone, words, ofMonth, behind }: CourseProps) {
  const w = useWords(messages);
  return (
    <div className="grid gap-0.5 text-tiny">
      <PlanResultBar label={label} plan={plan} result={result} tone={tone} hideFigures />
      <span className="figures">{words}</span>
      <span className="figures text-muted">{ofMonth}</span>
      {behind && <ToneText tone="behind" word={w('course.behind')} />}
    </div>
  );
}
