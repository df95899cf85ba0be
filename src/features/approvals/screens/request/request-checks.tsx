import { Checkbox, ClauseLink, Icon, type IconName, Link, Section } from '../../../../design/index.ts';
import { useWords } from '../../../../design/language/index.ts';
import type { Check } from '../../approval-content.ts';
import { useSaid } from '../failure.tsx';
import { messages } from '../messages.ts';

type Props = {
  checks: readonly Check[];
  /** The person decides here: what no machine can tell is confirmed by hand. */
  canConfirm: boolean;
  confirmed: ReadonlySet<string>;
  onConfirm: (confirmed: ReadonlySet<string>) => void;
};

/** What the rules say: met, not met, or to be confirmed; with the figure, the clause, and where to look. */
export function RequestChecks({ checks, canConfirm, confirmed, onConfirm }: Props) {
  const w = useWords(messages);
  const met = checks.filter((each) => each.met === true || confirmed.has(each.id)).length;
  const confirm = (id: string, isOn: boolean) => {
    const next = new Set(confirmed);
    isOn ? next.add(id) : next.delete(id);
    onConfirm(next);
  };
  const pressing = (check: Check) => (check.met === false ? 0 : check.met === null ? 1 : 2);
  return (
    <Section title={w('request.checks')} aside={w('request.checks-met', { met, count: checks.length })}>
      <ul className="grid gap-3">
        {[...checks]
          .sort((a, b) => pressing(a) - pressing(b))
          .map((check) => (
            <OneCheck
              key={check.id}
              check={check}
              confirmation={
                canConfirm && check.met === null ? (
                  <Checkbox isSelected={confirmed.has(check.id)} onChange={(isOn) => confirm(check.id, isOn)}>
                    {w('check.confirm')}
                  </Checkbox>
                ) : null
              }
            />
          ))}
      </ul>
    </Section>
  );
}

function OneCheck({ check, confirmation }: { check: Check; confirmation: React.ReactNode }) {
  const w = useWords(messages);
  const said = useSaid();
  const [icon, tone, word] = lookOf(check);
  return (
    <li className="flex gap-3">
      <Icon name={icon} size={22} className={`mt-0.5 ${tone}`} />
      <div className="grid min-w-0 gap-0.5">
        <p>
          {said(check.rule)} {check.figure && <span className="font-bold">{said(check.figure)}</span>}
        </p>
        <p className="flex flex-wrap items-center gap-x-4 gap-y-2 text-grid">
          <span className={tone}>{w(word)}</span>
          {check.clause && <ClauseLink clause={check.clause} />}
          {check.link && (
            <span className="inline-flex py-1">
              <Link to={check.link}>{w('check.look')}</Link>
            </span>
          )}
        </p>
        {confirmation}
      </div>
    </li>
  );
}

function lookOf(check: Check): [IconName, string, keyof typeof messages & `check.${string}`] {
  if (check.met === true) return ['check-circle', 'text-good', 'check.met'];
  if (check.met === null) return ['question', 'text-behind', 'check.confirm-by'];
  return check.blocking
    ? ['stop', 'text-late', 'check.not-met']
    : ['warning', 'text-behind', 'check.not-met-warning'];
}
