import { Icon } from '../../../../design/index.ts';
import { useWords } from '../../../../design/language/index.ts';
import { messages } from '../messages.ts';

/** That a figure was made by a stated rule and entered by nobody, with the rule; nothing for an entered figure. */
export function DerivedNote({ rule }: { rule: string | null }) {
  const w = useWords(messages);
  if (rule === null || rule === '') return null;
  return (
    <details className="group text-tiny text-muted">
      <summary className="target inline-flex cursor-pointer items-center gap-1">
        <Icon name="chevron-right" size={16} className="group-open:rotate-90" />
        {w('derived.title')}
      </summary>
      <p className="whitespace-pre-line pl-5">{rule}</p>
    </details>
  );
}
