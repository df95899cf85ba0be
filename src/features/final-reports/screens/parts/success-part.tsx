import { Button, Section, TextField } from '../../../../design/index.ts';
import { useWords } from '../../../../design/language/index.ts';
import { WRITING_LIMITS } from '../../writing/limits.ts';
import type { SuccessCase, SuccessWriting } from '../../writing/places.ts';
import { EMPTY_DOC } from '../../writing/rich-text.ts';
import { messages } from '../messages.ts';
import { DocField } from './doc-field.tsx';
import { PictureList } from './picture-list.tsx';
import { fieldId } from './report-parts.ts';
import { useWritingTools } from './writing-context.ts';

/** Factors in their order, and up to three cases. */
export function SuccessPart() {
  const w = useWords(messages);
  const { draft, isReadOnly } = useWritingTools();
  const { success } = draft.writing;
  const { factors, cases } = success;
  const write = (change: Partial<SuccessWriting>) => draft.chain.write('success', { ...success, ...change });
  const shown = factors.length > 0 ? factors : [''];
  const up = (index: number) =>
    write({
      factors: shown.map((each, at) =>
        at === index - 1 ? (shown[index] ?? '') : at === index ? (shown[index - 1] ?? '') : each,
      ),
    });
  return (
    <>
      <Section title={w('success.factors')} aside={w('success.factors-hint')} id={fieldId('success#factors')}>
        <div className="grid gap-3">
          {shown.map((factor, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a factor is known by its rank
            <div key={index} className="flex flex-wrap items-end gap-2">
              <TextField
                className="min-w-56 flex-1"
                label={w('success.factor', { number: index + 1 })}
                maxLength={WRITING_LIMITS.words}
                value={factor}
                isReadOnly={isReadOnly}
                onChange={(next) => write({ factors: shown.map((each, at) => (at === index ? next : each)) })}
              />
              {!isReadOnly && index > 0 && (
                <Button small look="quiet" onPress={() => up(index)}>
                  {w('success.up', { number: index + 1 })}
                </Button>
              )}
              {!isReadOnly && shown.length > 1 && (
                <Button
                  small
                  look="quiet"
                  onPress={() => write({ factors: shown.filter((_each, at) => at !== index) })}
                >
                  {w('success.remove-factor', { number: index + 1 })}
                </Button>
              )}
            </div>
          ))}
          {!isReadOnly && shown.length < WRITING_LIMITS.factors && (
            <div>
              <Button small icon="plus" onPress={() => write({ factors: [...shown, ''] })}>
                {w('success.add-factor')}
              </Button>
            </div>
          )}
        </div>
      </Section>
      <Section title={w('success.cases')} aside={w('success.cases-hint')} id={fieldId('success#cases')}>
        <div className="grid gap-6">
          {cases.map((each, index) => (
            <OneCase
              // biome-ignore lint/suspicious/noArrayIndexKey: a case is known by its number
              key={index}
              number={index + 1}
              of={each}
              onChange={(next) => write({ cases: cases.map((one, at) => (at === index ? next : one)) })}
              onRemove={() => write({ cases: cases.filter((_one, at) => at !== index) })}
            />
          ))}
          {!isReadOnly && cases.length < WRITING_LIMITS.cases && (
            <div>
              <Button
                small
                icon="plus"
                onPress={() => write({ cases: [...cases, { title: '', text: EMPTY_DOC, pictures: [] }] })}
              >
                {w('success.add-case')}
              </Button>
            </div>
          )}
        </div>
      </Section>
    </>
  );
}

type OneCaseProps = {
  number: number;
  of: SuccessCase;
  onChange: (next: SuccessCase) => void;
  onRemove: () => void;
};

function OneCase({ number, of, onChange, onRemove }: OneCaseProps) {
  const w = useWords(messages);
  const { isReadOnly } = useWritingTools();
  const place = `success#case-${number - 1}`;
  return (
    <section className="grid gap-4" aria-label={w('success.case', { number })} id={fieldId(place)}>
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <h3 className="text-body">{w('success.case', { number })}</h3>
        {!isReadOnly && (
          <Button small look="quiet" onPress={onRemove}>
            {w('success.remove-case', { number })}
          </Button>
        )}
      </div>
      <TextField
        label={w('success.case-title')}
        value={of.title}
        maxLength={WRITING_LIMITS.line}
        isReadOnly={isReadOnly}
        onChange={(title) => onChange({ ...of, title })}
      />
      <DocField
        id={fieldId(`${place}-text`)}
        label={w('success.case-text')}
        doc={of.text}
        onChange={(text) => onChange({ ...of, text })}
      />
      <PictureList
        id={fieldId(`${place}-pictures`)}
        pictures={of.pictures}
        onChange={(pictures) => onChange({ ...of, pictures })}
      />
    </section>
  );
}
