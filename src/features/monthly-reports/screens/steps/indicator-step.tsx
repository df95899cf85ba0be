import { FigureField, TextField } from '../../../../design/index.ts';
import { useFormat, useWords } from '../../../../design/language/index.ts';
import { compareDecimals } from '../../../../foundation/decimal.ts';
import type { FigureValue } from '../../../../foundation/value.ts';
import type { IndicatorFigures } from '../../figures/indicator-figures.ts';
import { monthFigures, monthsToDate } from '../../figures/month-figures.ts';
import { indicatorResultOf } from '../../figures/report-facts.ts';
import { FIGURE_LIMIT, TEXT_LIMITS } from '../../schemas.ts';
import { messages } from '../messages.ts';
import { DerivedNote } from './derived-note.tsx';
import { isDerivedIn, PastMonths } from './past-months.tsx';
import type { FormProps } from './report-rows.ts';

/** Step 1, สสว.200/1: the result of each indicator beside its plan and target. */
export function IndicatorStep(props: FormProps) {
  const w = useWords(messages);
  if (props.figures.indicators.length === 0) return <p className="text-muted">{w('indicator.none')}</p>;
  return (
    <ul className="grid gap-4">
      {props.figures.indicators.map((indicator) => (
        <li key={indicator.indicatorId}>
          <IndicatorCard {...props} indicator={indicator} />
        </li>
      ))}
    </ul>
  );
}

function IndicatorCard({ indicator, ...props }: FormProps & { indicator: IndicatorFigures }) {
  const w = useWords(messages);
  const format = useFormat();
  const place = (cell: string) => `indicators.${indicator.indicatorId}.${cell}`;
  const result = indicatorResultOf(props.thisMonth, indicator.indicatorId);
  const name = w('indicator.numbered', { position: indicator.position, name: indicator.name });
  const figure = (value: FigureValue) => format.figure(value) || w('figure.none');
  const unit = indicator.unitOfMeasure;
  const tooLarge = (value: FigureValue) =>
    value.kind === 'number' &&
    (compareDecimals(value.number, FIGURE_LIMIT) > 0 || compareDecimals(value.number, `-${FIGURE_LIMIT}`) < 0)
      ? w('figure.too-large')
      : undefined;
  return (
    <section aria-label={name} className="grid gap-3 rounded-box border border-line p-4">
      <header className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h3 className="text-body">{name}</h3>
        <p className="text-grid text-muted">
          {w(`indicator.${indicator.level}`)} ·{' '}
          {indicator.target === null
            ? w('indicator.no-target')
            : w('indicator.target', { target: format.number(indicator.target), unit })}
        </p>
      </header>
      <div className="grid gap-4 tablet:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <FigureField
          id={place('value')}
          label={w('indicator.result')}
          unit={unit}
          isRequired={!props.isReadOnly}
          hint={w(props.isReadOnly ? 'indicator.plan' : 'indicator.plan-this-month', {
            plan: figure(indicator.plan),
          })}
          value={result.value}
          judge={tooLarge}
          error={props.errorAt(place('value'))}
          isReadOnly={props.isReadOnly}
          onChange={(value) => props.onType(place('value'), value)}
          onUnreadable={(is) => props.onUnreadable(place('value'), is)}
        />
        <dl className="figures grid grid-cols-[1fr_auto] content-center gap-x-4 gap-y-1 text-grid">
          <dt className="text-muted">{w('cumulative.plan')}</dt>
          <dd className="text-right">{figure(indicator.planCumulative)}</dd>
          <dt className="text-muted">{w('cumulative.result')}</dt>
          <dd className="text-right font-bold">{figure(indicator.resultCumulative)}</dd>
          <dt className="text-muted">{w('indicator.achievement')}</dt>
          <dd className="text-right font-bold">
            {indicator.achievement === null ? w('figure.none') : `${indicator.achievement}%`}
          </dd>
        </dl>
      </div>
      <TextField
        id={place('note')}
        label={w('indicator.note')}
        value={result.note}
        maxLength={TEXT_LIMITS.note}
        error={props.errorAt(place('note'))}
        isReadOnly={props.isReadOnly}
        onChange={(text) => props.onType(place('note'), text)}
      />
      <DerivedNote rule={result.derivation} />
      <IndicatorPast {...props} indicator={indicator} />
    </section>
  );
}

function IndicatorPast({ indicator, ...props }: FormProps & { indicator: IndicatorFigures }) {
  const w = useWords(messages);
  const format = useFormat();
  const months = monthsToDate(props.plan, props.month);
  const course = months.map((month) => {
    const own = { ...props.plan, activities: [], indicators: props.plan.indicators };
    return monthFigures(own, props.results, month).indicators.find(
      (each) => each.indicatorId === indicator.indicatorId,
    );
  });
  const row = (key: 'plan' | 'result' | 'planCumulative' | 'resultCumulative') =>
    course.map((each) => (each ? format.figure(each[key]) : ''));
  return (
    <PastMonths
      name={indicator.name}
      months={months}
      current={props.month}
      isOpen={props.isPastShown}
      rows={[
        {
          key: 'plan',
          word: w('plan'),
          cells: row('plan'),
          isDerived: isDerivedIn(
            props.plan.indicators.find((each) => each.indicatorId === indicator.indicatorId),
          ),
        },
        {
          key: 'result',
          word: w('result'),
          cells: row('result'),
          isDerived: (month) =>
            indicatorResultOf(props.results[month], indicator.indicatorId).derivation !== null,
        },
        { key: 'planCumulative', word: w('cumulative.plan'), isTotal: true, cells: row('planCumulative') },
        {
          key: 'resultCumulative',
          word: w('cumulative.result'),
          isTotal: true,
          cells: row('resultCumulative'),
        },
      ]}
    />
  );
}
