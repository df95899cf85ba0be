import { Section } from '../../../../design/index.ts';
import { useFormat, useWords } from '../../../../design/language/index.ts';
import type { Satang } from '../../../../foundation/satang.ts';
import { messages } from '../messages.ts';
import { useWritingTools } from './writing-context.ts';

/** Chapter 1 as it is copied from the approved plan: read-only. */
export function Chapter1Part() {
  const w = useWords(messages);
  const format = useFormat();
  const { facts } = useWritingTools().view;
  const { plan, provinces, planVersion } = facts.form100;
  const texts = [
    ['chapter-1.rationale', plan.rationale],
    ['chapter-1.objectives', plan.objectives.map((each, index) => `${index + 1}) ${each}`).join('\n')],
    ['chapter-1.target', plan.targetGroup],
    ['chapter-1.area', provinces.join(', ')],
  ] as const;
  return (
    <Section title={w('part.chapter-1')} aside={w('chapter-1.note', { version: planVersion })}>
      <div className="grid gap-4">
        {texts.map(([title, text]) => (
          <Copied key={title} title={w(title)} text={text} />
        ))}
        <div>
          <h3 className="text-body">{w('chapter-1.indicators')}</h3>
          <ul className="grid gap-1">
            {plan.indicators.map(({ indicatorId, name, target, unitOfMeasure, method }) => (
              <li key={indicatorId}>
                {name}: {target ?? '-'} {unitOfMeasure}
                {method && <span className="block text-grid text-muted">{method}</span>}
              </li>
            ))}
          </ul>
        </div>
        <Copied title={w('chapter-1.achievement')} text={plan.achievement} />
        <Copied
          title={w('chapter-1.period')}
          text={`${format.date(facts.startsOn)} – ${format.date(facts.endsOn)}`}
        />
        <Copied title={w('chapter-1.budget')} text={format.baht((plan.budgetSatang ?? 0) as Satang)} />
      </div>
    </Section>
  );
}

function Copied({ title, text }: { title: string; text: string }) {
  return (
    <div lang="th">
      <h3 className="text-body">{title}</h3>
      <p className="max-w-prose whitespace-pre-line">{text || '-'}</p>
    </div>
  );
}
