import { useState } from 'react';
import {
  Button,
  Facts,
  MoneyField,
  Section,
  TextField,
  ToneText,
  useUnreadable,
} from '../../../design/index.ts';
import { useFormat, useWords } from '../../../design/language/index.ts';
import { type Satang, sumSatang } from '../../../foundation/satang.ts';
import { toArabicDigits } from '../../../foundation/thai-digits.ts';
import { AMOUNT_LIMIT } from '../schemas.ts';
import { ActFailure } from './act-failure.tsx';
import { type ClosingOnScreen, saveClosing } from './closing-api.ts';
import { type DeclaredRow, savedDeclaration, savedDifferences, standingOf } from './declared-draft.ts';
import { DeclaredQuarrel } from './declared-quarrel.tsx';
import { messages } from './messages.ts';
import { useClosingAct } from './use-closing-act.ts';

const countOf = (text: string): number | null | 'unread' => {
  const typed = toArabicDigits(text.trim()).replaceAll(',', '');
  if (typed === '') return null;
  return /^\d{1,8}$/.test(typed) ? Number(typed) : 'unread';
};

/**
 * What the officer declares: the money of every payer, principal and interest apart, and the numbers of recipients. What
 * is typed stays when another saves; who typed something else chooses.
 */
export function DeclareForm({ closing }: { closing: ClosingOnScreen }) {
  const w = useWords(messages);
  const { projectCode, money } = closing;
  const saved = savedDeclaration(closing);
  const [base, setBase] = useState(saved);
  const [draft, setDraft] = useState(saved.draft);
  const { rows, recipients, stakeholders } = draft;
  const standing = standingOf(draft, base, saved);
  const takeTheirs = () => {
    setBase(saved);
    setDraft(saved.draft);
  };
  if (standing === 'adopt') takeTheirs();
  const { isUnreadable, tell } = useUnreadable();
  const counts = [countOf(recipients), countOf(stakeholders)] as const;
  const save = useClosingAct(
    projectCode,
    async () => {
      const [own, ...joint] = rows;
      const { version } = await saveClosing(projectCode, {
        version: base.version,
        recipientCount: counts[0] as number | null,
        stakeholderCount: counts[1] as number | null,
        own: { principalSatang: own?.principalSatang ?? null, interestSatang: own?.interestSatang ?? null },
        joint: joint.map(({ name, memoNumber, principalSatang, interestSatang }) => ({
          name,
          memoNumber,
          principalSatang,
          interestSatang,
        })),
      });
      setBase({ version, draft });
    },
    w('closing.saved'),
  );
  const change = (position: number, part: Partial<DeclaredRow>) =>
    setDraft({ ...draft, rows: rows.map((row) => (row.position === position ? { ...row, ...part } : row)) });
  const nameOf = (row: DeclaredRow) => row.name || w('money.own');
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(undefined);
      }}
    >
      <Section id="returns" title={w('money.title')} aside={w('money.none-hint')}>
        <MoneyFacts closing={closing} />
        <div className="mt-4 grid gap-4">
          {rows.map((row) => (
            <fieldset key={row.position} className="grid gap-3 border-line border-t pt-3 tablet:grid-cols-3">
              <legend className="float-left w-full font-bold tablet:col-span-3">{nameOf(row)}</legend>
              <MoneyField
                label={w('money.principal')}
                hideUnit
                limit={AMOUNT_LIMIT}
                value={row.principalSatang}
                onChange={(principalSatang) => change(row.position, { principalSatang })}
                onUnreadable={tell(`principal ${row.position}`)}
              />
              <MoneyField
                label={w('money.interest')}
                hideUnit
                limit={AMOUNT_LIMIT}
                value={row.interestSatang}
                onChange={(interestSatang) => change(row.position, { interestSatang })}
                onUnreadable={tell(`interest ${row.position}`)}
              />
              {row.position > 0 && (
                <TextField
                  label={w('money.memo')}
                  value={row.memoNumber}
                  onChange={(memoNumber) => change(row.position, { memoNumber })}
                  maxLength={200}
                />
              )}
            </fieldset>
          ))}
          <Difference rows={rows} remaining={money.remainingSatang} />
        </div>
      </Section>
      <Section id="recipients" title={w('recipients.title')}>
        <div className="grid gap-4 tablet:grid-cols-2">
          <TextField
            label={w('recipients.count')}
            hint={w('recipients.hint')}
            value={recipients}
            onChange={(typed) => setDraft({ ...draft, recipients: typed })}
            inputMode="numeric"
            align="right"
            error={counts[0] === 'unread' ? w('count.not-read') : undefined}
          />
          <TextField
            label={w('stakeholders.count')}
            hint={w('stakeholders.hint')}
            value={stakeholders}
            onChange={(typed) => setDraft({ ...draft, stakeholders: typed })}
            inputMode="numeric"
            align="right"
            error={counts[1] === 'unread' ? w('count.not-read') : undefined}
          />
        </div>
        <div className="mt-4 grid gap-3">
          {standing === 'quarrel' ? (
            <DeclaredQuarrel
              differences={savedDifferences(draft, saved.draft)}
              onMine={() => {
                setBase(saved);
                save.reset();
              }}
              onTheirs={() => {
                takeTheirs();
                save.reset();
              }}
            />
          ) : (
            <ActFailure error={save.error} />
          )}
          <div>
            <Button
              type="submit"
              isPending={save.isPending}
              isDisabled={counts.includes('unread') || isUnreadable}
            >
              {w('declare.save')}
            </Button>
          </div>
        </div>
      </Section>
    </form>
  );
}

/** While typing: how far the declared principal is from the remaining money. */
function Difference({ rows, remaining }: { rows: readonly DeclaredRow[]; remaining: Satang }) {
  const w = useWords(messages);
  const format = useFormat();
  const principals = rows.map((row) => row.principalSatang);
  if (principals.some((each) => each === null)) return null;
  const difference = (sumSatang(principals as Satang[]) - remaining) as Satang;
  if (difference === 0) return null;
  return (
    <p>
      <ToneText tone="behind" word={w('money.difference', { amount: format.baht(difference) })} />
    </p>
  );
}

/** Budget, spent, remaining, and where it goes back to. */
export function MoneyFacts({ closing: { money, fundName } }: { closing: ClosingOnScreen }) {
  const w = useWords(messages);
  const format = useFormat();
  const baht = (amount: Satang) => <span className="figures">{format.baht(amount)}</span>;
  return (
    <Facts
      facts={[
        { term: w('money.budget'), value: baht(money.budgetSatang) },
        { term: w('money.spent'), value: baht(money.spentSatang) },
        { term: w('money.remaining'), value: <b>{baht(money.remainingSatang)}</b> },
        { term: w('money.fund'), value: fundName },
      ]}
    />
  );
}
