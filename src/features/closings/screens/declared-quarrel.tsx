import { Button } from '../../../design/index.ts';
import { useFormat, useWords } from '../../../design/language/index.ts';
import type { DeclaredDifference } from './declared-draft.ts';
import { messages } from './messages.ts';

type Props = { differences: readonly DeclaredDifference[]; onMine: () => void; onTheirs: () => void };

const words = {
  principal: 'money.principal',
  interest: 'money.interest',
  memo: 'money.memo',
  recipients: 'recipients.count',
  stakeholders: 'stakeholders.count',
} as const;

/** Somebody else saved the declaration meanwhile: what is saved is shown, a person chooses. */
export function DeclaredQuarrel({ differences, onMine, onTheirs }: Props) {
  const w = useWords(messages);
  const format = useFormat();
  const shown = ({ saved }: DeclaredDifference) =>
    typeof saved === 'number' ? format.baht(saved) : saved || w('money.missing');
  return (
    <div
      role="alert"
      className="mb-4 grid gap-2 rounded-box border border-behind border-l-4 bg-behind-soft px-4 py-3"
    >
      <p className="font-bold">{w('quarrel.title')}</p>
      <p className="text-grid text-muted">{w('quarrel.theirs')}</p>
      <ul>
        {differences.map((each) => (
          <li key={`${each.place}-${each.unit?.position ?? ''}`}>
            {each.unit ? `${each.unit.name || w('money.own')} · ` : ''}
            {w(words[each.place])}: {shown(each)}
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        <Button small onPress={onMine}>
          {w('quarrel.mine')}
        </Button>
        <Button small onPress={onTheirs}>
          {w('quarrel.take-theirs')}
        </Button>
      </div>
    </div>
  );
}
