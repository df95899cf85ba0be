import { PlanResultBar } from '../../../../design/charts/index.ts';
import { ClauseLink, FigureField, TextArea, ToneText } from '../../../../design/index.ts';
import { useFormat, useWords } from '../../../../design/language/index.ts';
import { compareDecimals } from '../../../../foundation/decimal.ts';
import type { FigureValue } from '../../../../foundation/value.ts';
import { CLAUSES } from '../../clauses.ts';
import { isBehind } from '../../figures/behind-plan.ts';
import { type ActivityFigures, monthFigures, monthsToDate } from '../../figures/month-figures.ts';
import { activityResultOf } from '../../figures/report-facts.ts';
import { TEXT_LIMITS } from '../../schemas.ts';
import { messages } from '../messages.ts';
import { DerivedNote } from './derived-note.tsx';
import { isDerivedIn, PastMonths } from './past-months.tsx';
import type { FormProps } from './report-rows.ts';

/** Step 2, สสว.200/2: work of each activity in percent and in words. */
export function WorkStep(props: FormProps) {
  return (
    <ul className="grid gap-4">
      {props.figures.activities.map((activity) => (
        <li key={activity.activityId}>
          <WorkCard {...props} activity={activity} />
        </li>
      ))}
    </ul>
  );
}

function WorkCard({ activity, ...props }: FormProps & { activity: ActivityFigures }) {
  const w = useWords(messages);
  const format = useFormat();
  const place = (cell: string) => `activities.${activity.activityId}.${cell}`;
  const result = activityResultOf(props.thisMonth, activity.activityId);
  const name = w('activity.numbered', { position: activity.position, name: activity.name });
  const isEntered = result.work.kind !== 'missing' && result.spending.kind !== 'missing';
  const behind = isEntered && isBehind(activity.behind);
  const judge = (value: FigureValue) =>
    value.kind === 'number' &&
    (compareDecimals(value.number, 0) < 0 || compareDecimals(value.number, 100) > 0)
      ? w('work.out-of-range')
      : undefined;
  const text = (cell: 'workDone' | 'problem' | 'remedy') => ({
    id: place(cell),
    value: result[cell],
    maxLength: TEXT_LIMITS.long,
    error: props.errorAt(place(cell)),
    isReadOnly: props.isReadOnly,
    onChange: (typed: string) => props.onType(place(cell), typed),
  });
  const showsProblem = behind || result.problem !== '' || result.remedy !== '';
  return (
    <section aria-label={name} className="grid gap-3 rounded-box border border-line p-4">
      <header className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h3 className="text-body">{name}</h3>
        <p className="text-grid text-muted">
          {w('activity.weight', { weight: format.number(activity.weight) })}
        </p>
      </header>
      <p className="text-grid">
        <span className="text-muted">{w('work.planned')}</span>{' '}
        {activity.plannedWork || w('work.nothing-planned')}
      </p>
      <div className="grid items-start gap-4 tablet:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <FigureField
          id={place('work')}
          label={w('work.result')}
          unit="%"
          isRequired={!props.isReadOnly}
          hint={w('work.plan-this-month', {
            plan: activity.work.plan === null ? '–' : format.number(activity.work.plan),
          })}
          value={result.work}
          judge={judge}
          error={props.errorAt(place('work'))}
          isReadOnly={props.isReadOnly}
          onChange={(value) => props.onType(place('work'), value)}
          onUnreadable={(is) => props.onUnreadable(place('work'), is)}
        />
        <div className="grid gap-1">
          <p className="text-grid text-muted">{w('work.cumulative')}</p>
          <PlanResultBar
            label={w('work.cumulative-of', { name })}
            plan={activity.work.planCumulative}
            result={activity.work.resultCumulative}
            tone={activity.behind.work ? 'behind' : 'good'}
          />
          <Standing activity={activity} isEntered={isEntered} />
        </div>
      </div>
      <TextArea
        {...text('workDone')}
        label={w('work.done')}
        isRequired={!props.isReadOnly}
        hint={
          props.isReadOnly ? undefined : (
            <>
              {w('work.done-hint')} <ClauseLink clause={CLAUSES.workInWords} />
            </>
          )
        }
      />
      {showsProblem && (
        <div className="grid gap-3 border-behind border-l-4 pl-4">
          {behind && (
            <p className="flex flex-wrap items-center gap-x-2 text-grid">
              <ToneText tone="behind" word={w('behind.title')} /> {w('behind.explain')}
              <ClauseLink clause={CLAUSES.behindPlan} />
            </p>
          )}
          <TextArea
            {...text('problem')}
            label={w('work.problem')}
            isRequired={behind && !props.isReadOnly}
            rows={2}
          />
          <TextArea
            {...text('remedy')}
            label={w('work.remedy')}
            isRequired={behind && !props.isReadOnly}
            rows={2}
          />
        </div>
      )}
      <DerivedNote rule={result.derivation} />
      <WorkPast {...props} activity={activity} />
    </section>
  );
}

function Standing({ activity, isEntered }: { activity: ActivityFigures; isEntered: boolean }) {
  const w = useWords(messages);
  if (compareDecimals(activity.work.resultCumulative, 100) > 0)
    return <ToneText tone="late" word={w('work.over-hundred')} />;
  if (!isEntered) return null;
  const { work, spending } = activity.behind;
  if (!work && !spending) return <ToneText tone="good" word={w('behind.none')} />;
  return (
    <ToneText
      tone="behind"
      word={w(work && spending ? 'behind.both' : work ? 'behind.work' : 'behind.spending')}
    />
  );
}

function WorkPast({ activity, ...props }: FormProps & { activity: ActivityFigures }) {
  const w = useWords(messages);
  const format = useFormat();
  const months = monthsToDate(props.plan, props.month);
  const own = {
    ...props.plan,
    indicators: [],
    activities: props.plan.activities.filter((each) => each.activityId === activity.activityId),
  };
  const course = months.map((month) => monthFigures(own, props.results, month).activities[0]?.work);
  const last = months.findLast((month) => month < props.month);
  const lastWords = activityResultOf(last && props.results[last], activity.activityId).workDone;
  return (
    <PastMonths
      name={activity.name}
      months={months}
      current={props.month}
      isOpen={props.isPastShown}
      rows={[
        {
          key: 'plan',
          word: w('plan-percent'),
          cells: course.map((each) => (each?.plan == null ? '–' : format.number(each.plan))),
          isDerived: isDerivedIn(own.activities[0]),
        },
        {
          key: 'result',
          word: w('result-percent'),
          cells: course.map((each) => (each ? format.figure(each.result) : '')),
          isDerived: (month) =>
            activityResultOf(props.results[month], activity.activityId).derivation !== null,
        },
        {
          key: 'planCumulative',
          word: w('cumulative.plan'),
          isTotal: true,
          cells: course.map((each) => (each ? format.number(each.planCumulative) : '')),
        },
        {
          key: 'resultCumulative',
          word: w('cumulative.result'),
          isTotal: true,
          cells: course.map((each) => (each ? format.number(each.resultCumulative) : '')),
        },
      ]}
    >
      {last && lastWords !== '' && (
        <p className="mt-2 whitespace-pre-line">
          <span className="text-muted">{w('past.work-done', { month: format.month(last) })}</span> {lastWords}
        </p>
      )}
    </PastMonths>
  );
}
