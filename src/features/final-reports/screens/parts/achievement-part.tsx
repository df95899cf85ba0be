import { MoneyField, RadioGroup, Section, TextArea } from '../../../../design/index.ts';
import { useWords } from '../../../../design/language/index.ts';
import { WRITING_LIMITS } from '../../writing/limits.ts';
import { type AchievementWriting, achievementOutcomes } from '../../writing/places.ts';
import { messages } from '../messages.ts';
import { DocField } from './doc-field.tsx';
import { fieldId } from './report-parts.ts';
import { useWritingTools } from './writing-context.ts';

/** 2.2.2. */
export function AchievementPart() {
  const w = useWords(messages);
  const { draft, isReadOnly, unreadable } = useWritingTools();
  const { achievement } = draft.writing;
  const write = (change: Partial<AchievementWriting>) =>
    draft.chain.write('achievement', { ...achievement, ...change });
  const { text, valueSatang, collection, calculation, outcome, reason } = achievement;
  return (
    <Section title={w('part.achievement')}>
      <div className="grid gap-5">
        <DocField
          id={fieldId('achievement#text')}
          label={w('achievement.text')}
          doc={text}
          onChange={(doc) => write({ text: doc })}
        />
        <MoneyField
          label={w('achievement.value')}
          value={valueSatang}
          onChange={(value) => write({ valueSatang: value })}
          onUnreadable={unreadable('achievement#value')}
          isReadOnly={isReadOnly}
        />
        {(
          [
            ['collection', collection],
            ['calculation', calculation],
          ] as const
        ).map(([field, value]) => (
          <div key={field} id={fieldId(`achievement#${field}`)}>
            <TextArea
              maxLength={WRITING_LIMITS.words}
              label={w(`achievement.${field}`)}
              value={value}
              onChange={(next) => write({ [field]: next })}
              isReadOnly={isReadOnly}
            />
          </div>
        ))}
        <div id={fieldId('achievement#outcome')}>
          <RadioGroup
            label={w('achievement.outcome')}
            value={outcome}
            onChange={(next) => write({ outcome: next })}
            choices={achievementOutcomes.map((key) => ({ key, word: w(`achievement.${key}`) }))}
            isReadOnly={isReadOnly}
          />
        </div>
        {((outcome !== null && outcome !== 'met') || reason !== '') && (
          <div id={fieldId('achievement#reason')}>
            <TextArea
              maxLength={WRITING_LIMITS.words}
              label={w('achievement.reason')}
              value={reason}
              onChange={(next) => write({ reason: next })}
              isReadOnly={isReadOnly}
              isRequired
            />
          </div>
        )}
      </div>
    </Section>
  );
}
