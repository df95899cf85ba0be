import { PlanResultBar } from '../../../../design/charts/index.ts';
import { goToCell, ToneText } from '../../../../design/index.ts';
import { useFormat, useWords } from '../../../../design/language/index.ts';
import { type Satang, subtractSatang } from '../../../../foundation/satang.ts';
import { formatMoney } from '../../../../foundation/value.ts';
import {
  type ActivityFigures,
  type MonthFigures,
  monthFigures,
  monthsToDate,
  type SpendingCourse,
} from '../../figures/month-figures.ts';
import { activityResultOf } from '../../figures/report-facts.ts';
import { messages } from '../messages.ts';
import { DerivedNote } from './derived-note.tsx';
import { MoneyValueField } from './money-value-field.tsx';
import { type IsDerived, isDerivedIn, PastMonths } from './past-months.tsx';
import type { FormProps } from './report-rows.ts';

/** Step 3, สสว.200/3: money of each activity, and of the project. */
export function SpendingStep(props: FormProps) {
  const w = useWords(messages);
  const { spending } = props.figures;
  return (
    <div className="grid gap-4">
      <ul className="grid gap-4">
        {props.figures.activities.map((activity) => (
          <li key={activity.activityId}>
            <SpendingCard {...props} activity={activity} />
          </li>
        ))}
      </ul>
      <section
        aria-label={w('spending.total')}
        className="grid gap-3 rounded-box border border-edge bg-surface p-4"
      >
        <h3 className="text-body">{w('spending.total')}</h3>
        <Course course={spending} label={w('spending.total')} isBehind={false} />
        <OverBudget spent={spending.resultCumulative} budget={props.plan.budgetSatang} />
        <ProjectPast {...props} />
      </section>
    </div>
  );
}

function SpendingCard({ activity, ...props }: FormProps & { activity: ActivityFigures }) {
  const w = useWords(messages);
  const format = useFormat();
  const place = (cell: string) => `activities.${activity.activityId}.${cell}`;
  const result = activityResultOf(props.thisMonth, activity.activityId);
  const name = w('activity.numbered', { position: activity.position, name: activity.name });
  const isEntered = result.work.kind !== 'missing' && result.spending.kind !== 'missing';
  const lacksWords = props.missing.some(
    (each) => each.place === place('problem') || each.place === place('remedy'),
  );
  return (
    <section aria-label={name} className="grid gap-3 rounded-box border border-line p-4">
      <header className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h3 className="text-body">{name}</h3>
        <p className="figures text-grid text-muted">
          {activity.budgetSatang === 0
            ? w('spending.no-budget')
            : w('spending.budget', { budget: format.baht(activity.budgetSatang) })}
        </p>
      </header>
      <div className="grid items-start gap-4 tablet:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <div className="grid gap-1">
          <p className="font-bold" aria-hidden="true">
            {w('spending.result')}
          </p>
          <p className="figures text-grid text-muted">
            {w('spending.plan-this-month', {
              plan: activity.spending.plan === null ? '–' : format.baht(activity.spending.plan),
            })}
          </p>
          <MoneyValueField
            id={place('spending')}
            label={w('spending.result-of', { name: activity.name })}
            value={result.spending}
            error={props.errorAt(place('spending'))}
            isReadOnly={props.isReadOnly}
            onChange={(value) => props.onType(place('spending'), value)}
            onUnreadable={(is) => props.onUnreadable(place('spending'), is)}
          />
        </div>
        <Course course={activity.spending} label={name} isBehind={isEntered && activity.behind.spending} />
      </div>
      <OverBudget spent={activity.spending.resultCumulative} budget={activity.budgetSatang} />
      {isEntered && activity.behind.spending && (
        <p className="flex flex-wrap items-center gap-x-3 text-grid">
          <ToneText tone="behind" word={w('behind.spending')} />
          {lacksWords && (
            <a
              href={`#${place('problem')}`}
              className="target inline-flex items-center font-bold text-act underline underline-offset-4"
              onClick={(event) => {
                event.preventDefault();
                goToCell(place(result.problem.trim() === '' ? 'problem' : 'remedy'));
              }}
            >
              {w('behind.go-write')}
            </a>
          )}
        </p>
      )}
      <DerivedNote rule={result.derivation} />
      <SpendingPast {...props} activity={activity} />
    </section>
  );
}

/** Not refused: money that was spent was spent. But a digit too many is found here first. */
function OverBudget({ spent, budget }: { spent: Satang; budget: Satang }) {
  const w = useWords(messages);
  const format = useFormat();
  if (spent <= budget) return null;
  return (
    <p role="status" className="text-grid">
      <ToneText
        tone="behind"
        word={w('spending.over', { over: format.baht(subtractSatang(spent, budget)) })}
      />
    </p>
  );
}

function Course({ course, label, isBehind }: { course: SpendingCourse; label: string; isBehind: boolean }) {
  const w = useWords(messages);
  const format = useFormat();
  const percent = (of: string | null) => (of === null ? '' : ` (${of}%)`);
  return (
    <div className="grid gap-1">
      <dl className="figures grid grid-cols-[auto_1fr] gap-x-4 text-grid">
        <dt className="text-muted">{w('cumulative.plan')}</dt>
        <dd className="text-right">
          {format.baht(course.planCumulative)}
          {percent(course.planPercent)}
        </dd>
        <dt className="text-muted">{w('cumulative.result')}</dt>
        <dd className="text-right font-bold">
          {format.baht(course.resultCumulative)}
          {percent(course.resultPercent)}
        </dd>
      </dl>
      <PlanResultBar
        label={w('spending.cumulative-of', { name: label })}
        plan={course.planPercent}
        result={course.resultPercent}
        tone={isBehind ? 'behind' : 'good'}
        hideFigures
      />
    </div>
  );
}

function SpendingPast({ activity, ...props }: FormProps & { activity: ActivityFigures }) {
  const format = useFormat();
  const months = monthsToDate(props.plan, props.month);
  const own = {
    ...props.plan,
    indicators: [],
    activities: props.plan.activities.filter((each) => each.activityId === activity.activityId),
  };
  const course = months.map((month) => monthFigures(own, props.results, month).activities[0]?.spending);
  return (
    <Past
      {...props}
      name={activity.name}
      months={months}
      planned={course.map((each) => (each?.plan == null ? '–' : format.baht(each.plan)))}
      spent={course.map((each) => (each ? formatMoney(each.result) : ''))}
      isPlanDerived={isDerivedIn(
        props.plan.activities.find((each) => each.activityId === activity.activityId),
      )}
      isResultDerived={(month) =>
        activityResultOf(props.results[month], activity.activityId).derivation !== null
      }
      course={course}
    />
  );
}

function ProjectPast(props: FormProps) {
  const w = useWords(messages);
  const format = useFormat();
  const months = monthsToDate(props.plan, props.month);
  const course = months.map((month) => monthFigures(props.plan, props.results, month));
  // A month in which nothing was entered has no sum: 0.00 would be an answer.
  const isReported = (of: MonthFigures) =>
    of.activities.some((each) => each.spending.result.kind !== 'missing');
  return (
    <Past
      {...props}
      name={w('spending.total')}
      months={months}
      planned={course.map((each) => format.baht(each.spending.plan))}
      spent={course.map((each) => (isReported(each) ? format.baht(each.spending.result) : ''))}
      course={course.map((each) => each.spending)}
    />
  );
}

function Past({
  name,
  months,
  planned,
  spent,
  course,
  isPlanDerived,
  isResultDerived,
  ...props
}: FormProps & {
  name: string;
  months: FormProps['month'][];
  planned: string[];
  spent: string[];
  course: (SpendingCourse | undefined)[];
  isPlanDerived?: IsDerived;
  isResultDerived?: IsDerived;
}) {
  const w = useWords(messages);
  const format = useFormat();
  return (
    <PastMonths
      name={name}
      months={months}
      current={props.month}
      isOpen={props.isPastShown}
      rows={[
        { key: 'plan', word: w('plan-baht'), cells: planned, isDerived: isPlanDerived },
        { key: 'result', word: w('result-baht'), cells: spent, isDerived: isResultDerived },
        {
          key: 'planCumulative',
          word: w('cumulative.plan'),
          isTotal: true,
          cells: course.map((each) => (each ? format.baht(each.planCumulative) : '')),
        },
        {
          key: 'resultCumulative',
          word: w('cumulative.result'),
          isTotal: true,
          cells: course.map((each) => (each ? format.baht(each.resultCumulative) : '')),
        },
      ]}
    />
  );
}
