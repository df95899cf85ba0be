import { Section } from '../../../design/index.ts';
import { useFormat, useWords } from '../../../design/language/index.ts';
import type { ClosingOnScreen } from './closing-api.ts';
import { messages } from './messages.ts';

/** What was done, by whom, on whose behalf, with what words; saving itself is left to the project's history. */
export function ClosingSteps({ steps }: Pick<ClosingOnScreen, 'steps'>) {
  const w = useWords(messages);
  const format = useFormat();
  const shown = steps.filter(({ event }) => event !== 'save');
  if (shown.length === 0) return null;
  return (
    <Section title={w('steps.title')}>
      <ol className="grid gap-1">
        {shown.map((step) => (
          <li key={step.stepId} className="flex flex-wrap gap-x-3">
            <span className="figures text-muted">{format.date(step.decidedOn)}</span>
            <b>{w(`event.${step.event}` as 'event.begin')}</b>
            <span>
              {[
                step.personName ?? w('steps.by-system'),
                step.onBehalfOfName,
                step.documentNumber,
                step.comment,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
