import { Button, RadioGroup, Section, TextArea } from '../../../../design/index.ts';
import { useWords } from '../../../../design/language/index.ts';
import { WRITING_LIMITS } from '../../writing/limits.ts';
import { type ProblemRow, problemSides } from '../../writing/places.ts';
import { messages } from '../messages.ts';
import { fieldId } from './report-parts.ts';
import { useWritingTools } from './writing-context.ts';

/** Chapter 3: what the months said, sorted by the officer. */
export function ProblemsPart() {
  const w = useWords(messages);
  const { draft, isReadOnly } = useWritingTools();
  const { rows } = draft.writing.problems;
  const write = (next: ProblemRow[]) => draft.chain.write('problems', { rows: next });
  return (
    <Section
      title={w('part.problems')}
      aside={isReadOnly ? undefined : w('problems.hint')}
      id={fieldId('problems')}
    >
      <div className="grid gap-6">
        {isReadOnly && rows.length === 0 && <p className="text-muted">{w('list.none')}</p>}
        {rows.map((row, index) => (
          <OneProblem
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its number
            key={index}
            row={row}
            number={index + 1}
            onChange={(next) => write(rows.map((each, at) => (at === index ? next : each)))}
            onRemove={() => write(rows.filter((_each, at) => at !== index))}
          />
        ))}
        {!isReadOnly && rows.length < WRITING_LIMITS.problems && (
          <div>
            <Button
              small
              icon="plus"
              onPress={() => write([...rows, { problem: '', remedy: '', side: 'internal' }])}
            >
              {w('problems.add')}
            </Button>
          </div>
        )}
      </div>
    </Section>
  );
}

type OneProblemProps = {
  row: ProblemRow;
  number: number;
  onChange: (row: ProblemRow) => void;
  onRemove: () => void;
};

function OneProblem({ row, number, onChange, onRemove }: OneProblemProps) {
  const w = useWords(messages);
  const { isReadOnly } = useWritingTools();
  return (
    <section className="grid gap-3 border-line border-b pb-4" aria-label={w('problems.row', { number })}>
      <div className="grid gap-3 tablet:grid-cols-2">
        {(['problem', 'remedy'] as const).map((field) => (
          <TextArea
            maxLength={WRITING_LIMITS.problem}
            key={field}
            label={w(`problems.${field}`)}
            value={row[field]}
            isReadOnly={isReadOnly}
            onChange={(value) => onChange({ ...row, [field]: value })}
          />
        ))}
      </div>
      <div className="flex flex-wrap items-end justify-between gap-3">
        <RadioGroup
          label={w('problems.side')}
          orientation="horizontal"
          value={row.side}
          isReadOnly={isReadOnly}
          onChange={(side) => onChange({ ...row, side })}
          choices={problemSides.map((key) => ({ key, word: w(`problems.${key}`) }))}
        />
        {!isReadOnly && (
          <Button small look="quiet" onPress={onRemove}>
            {w('problems.remove', { number })}
          </Button>
        )}
      </div>
    </section>
  );
}
