import { Checkbox, Section, TextArea } from '../../../../design/index.ts';
import { useWords } from '../../../../design/language/index.ts';
import { isCounted } from '../../checks/gaps.ts';
import { STAKEHOLDER_SIDES, STAKEHOLDER_WORDS } from '../../forms/stakeholders.ts';
import { WRITING_LIMITS } from '../../writing/limits.ts';
import type { OthersWriting, RecipientsWriting, StakeholderGroup } from '../../writing/places.ts';
import { messages } from '../messages.ts';
import { CountField } from './count-field.tsx';
import { DocField } from './doc-field.tsx';
import { fieldId } from './report-parts.ts';
import { useWritingTools } from './writing-context.ts';

/** 2.3, 2.3.1 and 2.3.2. */
export function StakeholdersPart() {
  return (
    <>
      <Groups />
      <Recipients />
      <Others />
    </>
  );
}

function Groups() {
  const w = useWords(messages);
  const { draft, isReadOnly } = useWritingTools();
  const { stakeholders } = draft.writing;
  const put = (group: StakeholderGroup, entry: { count: number | null } | null) => {
    const { [group]: _before, ...rest } = stakeholders;
    draft.chain.write('stakeholders', entry ? { ...rest, [group]: entry } : rest);
  };
  return (
    <Section title={w('stakeholders.title')} aside={w('stakeholders.hint')} id={fieldId('stakeholders')}>
      <div className="grid gap-5">
        {STAKEHOLDER_SIDES.map(({ th, groups }) => (
          <fieldset key={th} className="grid gap-2">
            <legend className="mb-1 font-bold">{th}</legend>
            {groups.map((group) => {
              const { th: name, unit } = STAKEHOLDER_WORDS[group];
              const entry = stakeholders[group];
              return (
                <div key={group} className="grid items-end gap-3 tablet:grid-cols-[1fr_12rem]">
                  <Checkbox
                    isSelected={entry !== undefined}
                    isReadOnly={isReadOnly}
                    onChange={(isChosen) => put(group, isChosen ? { count: null } : null)}
                  >
                    {name}
                  </Checkbox>
                  {entry && isCounted(group) && (
                    <CountField
                      id={fieldId(`stakeholders#${group}`)}
                      label={w('stakeholders.count', { unit })}
                      count={entry.count}
                      onChange={(count) => put(group, { count })}
                      isReadOnly={isReadOnly}
                    />
                  )}
                </div>
              );
            })}
          </fieldset>
        ))}
      </div>
    </Section>
  );
}

function Recipients() {
  const w = useWords(messages);
  const { draft, isReadOnly } = useWritingTools();
  const { recipients } = draft.writing;
  const write = (change: Partial<RecipientsWriting>) =>
    draft.chain.write('recipients', { ...recipients, ...change });
  const counts = [
    ['total', 'recipients.total'],
    ['imported', 'recipients.imported'],
    ['notImported', 'recipients.not-imported'],
  ] as const;
  return (
    <Section title={w('recipients.title')}>
      <div className="grid gap-4">
        <div className="grid items-end gap-3 tablet:grid-cols-3">
          {counts.map(([field, word]) => (
            <CountField
              key={field}
              id={fieldId(`recipients#${field}`)}
              label={w(word)}
              count={recipients[field]}
              onChange={(count) => write({ [field]: count })}
              isReadOnly={isReadOnly}
            />
          ))}
        </div>
        {((recipients.notImported ?? 0) > 0 || recipients.reason !== '') && (
          <div id={fieldId('recipients#reason')}>
            <TextArea
              maxLength={WRITING_LIMITS.words}
              label={w('recipients.reason')}
              value={recipients.reason}
              onChange={(reason) => write({ reason })}
              isReadOnly={isReadOnly}
              isRequired
            />
          </div>
        )}
        <DocField
          id={fieldId('recipients#text')}
          label={w('recipients.text')}
          doc={recipients.text}
          onChange={(text) => write({ text })}
        />
      </div>
    </Section>
  );
}

function Others() {
  const w = useWords(messages);
  const { draft, isReadOnly } = useWritingTools();
  const { others } = draft.writing;
  const write = (change: Partial<OthersWriting>) => draft.chain.write('others', { ...others, ...change });
  return (
    <Section title={w('others.title')}>
      <div className="grid gap-4">
        <CountField
          id={fieldId('others#count')}
          label={w('others.count')}
          count={others.count}
          onChange={(count) => write({ count })}
          isReadOnly={isReadOnly}
        />
        <DocField
          id={fieldId('others#text')}
          label={w('others.text')}
          doc={others.text}
          onChange={(text) => write({ text })}
        />
      </div>
    </Section>
  );
}
