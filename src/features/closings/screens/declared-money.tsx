import { DataTable, Facts, Section } from '../../../design/index.ts';
import { useFormat, useWords } from '../../../design/language/index.ts';
import type { Satang } from '../../../foundation/satang.ts';
import type { ClosingOnScreen } from './closing-api.ts';
import { MoneyFacts } from './declare-form.tsx';
import { messages } from './messages.ts';

/** What was declared, to read: for everybody who does not write it now. */
export function DeclaredMoney({ closing }: { closing: ClosingOnScreen }) {
  const w = useWords(messages);
  const format = useFormat();
  const baht = (amount: Satang | null) => (amount === null ? w('money.missing') : format.baht(amount));
  const count = (number: number | null) => (number === null ? w('money.missing') : format.number(number));
  return (
    <Section id="returns" title={w('money.title')}>
      <div className="grid gap-4">
        <MoneyFacts closing={closing} />
        <DataTable
          label={w('money.title')}
          keyOf={(row) => String(row.position)}
          rows={closing.returns}
          columns={[
            {
              key: 'name',
              word: w('money.payer'),
              isRowHead: true,
              cell: (row) => row.name || w('money.own'),
            },
            {
              key: 'principal',
              word: w('money.principal'),
              align: 'right',
              cell: (row) => baht(row.principalSatang),
            },
            {
              key: 'interest',
              word: w('money.interest'),
              align: 'right',
              cell: (row) => baht(row.interestSatang),
            },
            { key: 'memo', word: w('money.memo'), cell: (row) => row.memoNumber || '–' },
          ]}
        />
        <Facts
          facts={[
            { term: w('recipients.count'), value: count(closing.recipientCount) },
            { term: w('stakeholders.count'), value: count(closing.stakeholderCount) },
          ]}
        />
      </div>
    </Section>
  );
}
