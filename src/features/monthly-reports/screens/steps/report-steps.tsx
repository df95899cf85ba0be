import { Section } from '../../../../design/index.ts';
import { useWords } from '../../../../design/language/index.ts';
import { messages } from '../messages.ts';
import { IndicatorStep } from './indicator-step.tsx';
import type { FormProps } from './report-rows.ts';
import { SpendingStep } from './spending-step.tsx';
import { WorkStep } from './work-step.tsx';

/** The three steps that are one page, with a line on top that says what each still lacks. */
export function ReportSteps(props: FormProps) {
  const w = useWords(messages);
  const isSpending = (place: string) => place.endsWith('.spending');
  const isIndicator = (place: string) => place.startsWith('indicators.');
  const steps = [
    {
      id: 'step-indicators',
      word: w('step.indicators'),
      form: w('step.indicators-form'),
      lacks: props.missing.filter((each) => isIndicator(each.place)).length,
      content: <IndicatorStep {...props} />,
    },
    {
      id: 'step-work',
      word: w('step.work'),
      form: w('step.work-form'),
      lacks: props.missing.filter((each) => !isIndicator(each.place) && !isSpending(each.place)).length,
      content: <WorkStep {...props} />,
    },
    {
      id: 'step-spending',
      word: w('step.spending'),
      form: w('step.spending-form'),
      lacks: props.missing.filter((each) => isSpending(each.place)).length,
      content: <SpendingStep {...props} />,
    },
  ];
  return (
    <>
      <nav aria-label={w('step.label')} className="no-print">
        <ol className="grid gap-x-6 gap-y-1 tablet:grid-cols-3">
          {steps.map((step, index) => (
            <li key={step.id}>
              <a
                href={`#${step.id}`}
                className="target flex items-center gap-3 rounded-box px-2 py-1 no-underline hover:bg-hover"
              >
                <span className="figures grid size-8 shrink-0 place-items-center rounded-full bg-act-soft font-bold text-act">
                  {index + 1}
                </span>
                <span className="min-w-0 leading-snug">
                  <span className="block font-bold text-act">{step.word}</span>
                  {!props.isReadOnly && (
                    <span className="block text-muted text-tiny">
                      {step.lacks === 0 ? w('step.complete') : w('step.lacks', { count: step.lacks })}
                    </span>
                  )}
                </span>
              </a>
            </li>
          ))}
        </ol>
      </nav>
      {steps.map((step, index) => (
        <Section
          key={step.id}
          id={step.id}
          title={w('step.numbered', { number: index + 1, name: step.word })}
          aside={step.form}
          className="scroll-mt-20"
        >
          {step.content}
        </Section>
      ))}
    </>
  );
}
