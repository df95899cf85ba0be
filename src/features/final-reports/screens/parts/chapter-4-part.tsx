import { Section } from '../../../../design/index.ts';
import { useWords } from '../../../../design/language/index.ts';
import { messages } from '../messages.ts';
import { DocField } from './doc-field.tsx';
import { fieldId } from './report-parts.ts';
import { useWritingTools } from './writing-context.ts';

/** Chapter 4: what the results are used for, what should come next. */
export function Chapter4Part() {
  const w = useWords(messages);
  const { draft } = useWritingTools();
  return (
    <Section title={w('part.chapter-4')}>
      <div className="grid gap-6">
        {(['use', 'suggestions'] as const).map((place) => (
          <DocField
            key={place}
            id={fieldId(place)}
            label={w(`${place}.label`)}
            doc={draft.writing[place]}
            onChange={(doc) => draft.chain.write(place, doc)}
          />
        ))}
      </div>
    </Section>
  );
}
