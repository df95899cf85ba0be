import { Section, TextArea, ToneText } from '../../../../design/index.ts';
import { useFormat, useWords } from '../../../../design/language/index.ts';
import { formatFigure } from '../../../../foundation/value.ts';
import type { IndicatorFigures } from '../../../monthly-reports/rules.ts';
import { targetCourse } from '../../checks/gaps.ts';
import { WRITING_LIMITS } from '../../writing/limits.ts';
import { blankIndicator, type IndicatorWriting, indicatorPlace } from '../../writing/places.ts';
import { messages } from '../messages.ts';
import { fieldId } from './report-parts.ts';
import { useWritingTools } from './writing-context.ts';

/** 2.2.1: the table of 200/1 at closing, then every indicator explained, with the reason where it is asked for. */
export function IndicatorsPart() {
  const w = useWords(messages);
  const format = useFormat();
  const { facts } = useWritingTools().view;
  const month = format.month(facts.closingMonth, { long: true });
  return (
    <>
      <Section title={w('part.indicators')} aside={w('indicator.note', { month })}>
        <div className="overflow-x-auto" id={fieldId('months')}>
          <table className="w-full text-grid">
            <thead>
              <tr className="border-line border-b text-start">
                <th className="py-2 text-start">{w('indicator.column')}</th>
                <th className="text-start">{w('indicator.unit-column')}</th>
                <th className="text-end">{w('indicator.target-column')}</th>
                <th className="text-end">{w('indicator.result-column')}</th>
              </tr>
            </thead>
            <tbody>
              {facts.figures.indicators.map((each) => (
                <tr key={each.indicatorId} className="border-line border-b">
                  <td className="py-2 pe-3">{each.name}</td>
                  <td className="pe-3">{each.unitOfMeasure}</td>
                  <td className="figures pe-3 text-end">{each.target ?? '-'}</td>
                  <td className="figures text-end">{formatFigure(each.resultCumulative)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Section>
      {facts.figures.indicators.map((indicator) => (
        <OneIndicator key={indicator.indicatorId} indicator={indicator} />
      ))}
    </>
  );
}

function OneIndicator({ indicator }: { indicator: IndicatorFigures }) {
  const w = useWords(messages);
  const { draft, isReadOnly } = useWritingTools();
  const { indicatorId, name, target, unitOfMeasure: unit, resultCumulative } = indicator;
  const place = indicatorPlace(indicatorId);
  const written = draft.writing.indicators[indicatorId] ?? blankIndicator();
  const write = (change: Partial<IndicatorWriting>) => draft.chain.write(place, { ...written, ...change });
  const course = targetCourse(indicator);
  const result = formatFigure(resultCumulative) || '-';
  const isOff = course === 'above' || course === 'below' || course === 'no-result';
  return (
    <Section title={name}>
      <div className="grid gap-4">
        <ToneText
          tone={isOff ? 'behind' : 'good'}
          word={
            target === null
              ? w('indicator.no-target', { result, unit })
              : w('indicator.unit', { target, result, unit })
          }
        />
        <div id={fieldId(`${place}#explanation`)}>
          <TextArea
            maxLength={WRITING_LIMITS.words}
            label={w('indicator.explanation')}
            value={written.explanation}
            onChange={(explanation) => write({ explanation })}
            isReadOnly={isReadOnly}
            isRequired
          />
        </div>
        {(isOff || written.reason !== '') && (
          <div id={fieldId(`${place}#reason`)}>
            <TextArea
              maxLength={WRITING_LIMITS.words}
              label={w(`indicator.reason-${isOff ? course : 'above'}`)}
              value={written.reason}
              onChange={(reason) => write({ reason })}
              isReadOnly={isReadOnly}
              isRequired={isOff}
            />
          </div>
        )}
      </div>
    </Section>
  );
}
