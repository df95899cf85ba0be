import { FigureField, Section, TextArea } from '../../../../design/index.ts';
import { useWords } from '../../../../design/language/index.ts';
import { decimal } from '../../../../foundation/decimal.ts';
import { figure, MISSING } from '../../../../foundation/value.ts';
import { messages } from '../messages.ts';
import { Place } from './place.tsx';
import { lockOf } from './plan-locks.ts';
import type { PlanEditing } from './use-plan-copy.ts';

/** Rows 9, 10, 11 and 15 of สสว.100. */
export function WordingSection({ editing }: { editing: PlanEditing }) {
  const { plan, change } = editing;
  const w = useWords(messages);
  const count = plan.targetGroupCount;
  return (
    <Section title={w('edit.wording')}>
      <div className="grid gap-4">
        <Place at="rationale">
          <TextArea
            {...lockOf(editing, 'rationale')}
            label={w('field.rationale')}
            value={plan.rationale}
            onChange={(rationale) => change({ rationale })}
            isRequired
            rows={4}
          />
        </Place>
        <Place at="objectives[0]">
          <TextArea
            {...lockOf(editing, 'objectives')}
            label={w('field.objectives')}
            hint={w('field.one-per-line')}
            value={plan.objectives.join('\n')}
            onChange={(text) => change({ objectives: text === '' ? [] : text.split('\n') })}
            isRequired
            rows={3}
          />
        </Place>
        <div className="grid gap-4 desk:grid-cols-[3fr_1fr]">
          <Place at="targetGroup">
            <TextArea
              {...lockOf(editing, 'targetGroup')}
              label={w('field.targetGroup')}
              value={plan.targetGroup}
              onChange={(targetGroup) => change({ targetGroup })}
              isRequired
              rows={2}
            />
          </Place>
          <Place at="targetGroupCount">
            <FigureField
              {...lockOf(editing, 'targetGroupCount')}
              label={w('field.targetGroupCount')}
              value={count === null ? MISSING : figure(decimal(count))}
              allow={[]}
              onUnreadable={editing.unreadable.tell('targetGroupCount')}
              judge={(value) =>
                value.kind === 'number' && !/^\d{1,8}$/.test(value.number)
                  ? w('field.count-range', { found: value.number })
                  : undefined
              }
              onChange={(value) =>
                change({ targetGroupCount: value.kind === 'number' ? Number(value.number) : null })
              }
              isRequired
            />
          </Place>
        </div>
        <Place at="achievement">
          <TextArea
            {...lockOf(editing, 'achievement')}
            label={w('field.achievement')}
            value={plan.achievement}
            onChange={(achievement) => change({ achievement })}
            isRequired
            rows={3}
          />
        </Place>
      </div>
    </Section>
  );
}
