import { useQueryClient } from '@tanstack/react-query';
import {
  Button,
  Checkbox,
  SavedMark,
  SaveProblem,
  Section,
  TextArea,
  useAnnounce,
} from '../../../../design/index.ts';
import { useWords } from '../../../../design/language/index.ts';
import { AMENDMENT_LIMITS } from '../../limits.ts';
import { messages } from '../messages.ts';
import { type Amendment, amendmentQuery } from '../queries.ts';
import { storedWordsOf, useAmendmentWords } from './use-amendment-words.ts';

/** Reason, effect, why it is late, and the wish to cancel the whole project; saved when typing pauses. */
export function AmendmentReasons({ amendment }: { amendment: Amendment }) {
  const w = useWords(messages);
  const announce = useAnnounce();
  const store = useQueryClient();
  const copy = useAmendmentWords(amendment);
  const typed = copy.value;
  const late = amendment.decidedBy === 'board' && (amendment.due?.late ?? false);
  const change = (more: Partial<typeof typed>) => copy.change((before) => ({ ...before, ...more }));
  const reload = async () => {
    const key = { projectCode: amendment.projectCode, number: String(amendment.number) };
    return storedWordsOf(await store.fetchQuery({ ...amendmentQuery(key), staleTime: 0 }));
  };
  const save = async () => {
    if (await copy.flush()) announce(w('words.saved'));
  };
  const field = { maxLength: AMENDMENT_LIMITS.long, isRequired: true };
  return (
    <Section title={w('tab.words')} aside={<SavedMark saving={copy.saving} />}>
      <div className="grid max-w-prose gap-4">
        <SaveProblem editing={copy} reload={reload} />
        <TextArea
          {...field}
          label={w('words.reason')}
          value={typed.reason}
          onChange={(reason) => change({ reason })}
        />
        <TextArea
          {...field}
          label={w('words.effect')}
          value={typed.effect}
          onChange={(effect) => change({ effect })}
        />
        {(late || typed.lateReason !== '') && (
          <TextArea
            {...field}
            label={w('words.late-reason')}
            value={typed.lateReason}
            onChange={(lateReason) => change({ lateReason })}
          />
        )}
        <div className="grid gap-1">
          <Checkbox
            isSelected={typed.cancel}
            isDisabled={amendment.state !== 'draft'}
            onChange={(cancel) => change({ cancel })}
          >
            {w('words.cancel')}
          </Checkbox>
          <p className="text-grid text-muted">{w('words.cancel-hint')}</p>
        </div>
        <div>
          <Button look="primary" onPress={save}>
            {w('words.save')}
          </Button>
        </div>
      </div>
    </Section>
  );
}
