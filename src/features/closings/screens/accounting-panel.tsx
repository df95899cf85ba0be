import { useState } from 'react';
import { Button, DataTable, DateField, MoneyField, Section, useUnreadable } from '../../../design/index.ts';
import { useFormat, useWords } from '../../../design/language/index.ts';
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import type { Satang } from '../../../foundation/satang.ts';
import { AMOUNT_LIMIT } from '../schemas.ts';
import { ActFailure } from './act-failure.tsx';
import { type ClosingOnScreen, enterAccounting } from './closing-api.ts';
import { messages } from './messages.ts';
import { useClosingAct } from './use-closing-act.ts';

/** What accounting says of the project's money; finance enters it here. Every entry is kept, the first row counts. */
export function AccountingPanel({ closing }: { closing: ClosingOnScreen }) {
  const w = useWords(messages);
  const format = useFormat();
  return (
    <Section id="accounting" title={w('accounting.title')}>
      <div className="grid gap-4">
        <DataTable
          label={w('accounting.title')}
          keyOf={(row) => row.accountingReportId}
          rows={closing.accounting}
          empty={<p className="text-muted">{w('accounting.none')}</p>}
          columns={[
            {
              key: 'as-of',
              word: w('accounting.as-of'),
              isRowHead: true,
              cell: (row) => format.date(row.asOf),
            },
            {
              key: 'spent',
              word: w('accounting.spent'),
              align: 'right',
              cell: (row) => format.baht(row.spentSatang),
            },
            {
              key: 'committed',
              word: w('accounting.committed'),
              align: 'right',
              cell: (row) => format.baht(row.committedSatang),
            },
            {
              key: 'entered',
              word: w('accounting.entered'),
              isWide: true,
              cell: (row) => `${row.enteredBy} · ${format.date(row.enteredOn)}`,
            },
          ]}
        />
        {closing.may['report-accounting'] && <AccountingForm closing={closing} />}
      </div>
    </Section>
  );
}

function AccountingForm({ closing: { projectCode, endedOn } }: { closing: ClosingOnScreen }) {
  const w = useWords(messages);
  const [asOf, setAsOf] = useState<CalendarDate | null>(endedOn);
  const [spent, setSpent] = useState<Satang | null>(null);
  const [committed, setCommitted] = useState<Satang | null>(null);
  const enter = useClosingAct(
    projectCode,
    (input: Parameters<typeof enterAccounting>[1]) => enterAccounting(projectCode, input),
    w('closing.saved'),
  );
  const { isUnreadable, tell } = useUnreadable();
  const isReady = asOf !== null && spent !== null && committed !== null && !isUnreadable;
  return (
    <form
      className="grid gap-3 border-line border-t pt-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) enter.mutate({ asOf, spentSatang: spent, committedSatang: committed });
      }}
    >
      <div className="grid gap-4 tablet:grid-cols-3">
        <DateField label={w('accounting.as-of')} isRequired value={asOf} onChange={setAsOf} />
        <MoneyField
          label={w('accounting.spent')}
          hideUnit
          isRequired
          limit={AMOUNT_LIMIT}
          value={spent}
          onChange={setSpent}
          onUnreadable={tell('spent')}
        />
        <MoneyField
          label={w('accounting.committed')}
          hideUnit
          isRequired
          limit={AMOUNT_LIMIT}
          value={committed}
          onChange={setCommitted}
          onUnreadable={tell('committed')}
        />
      </div>
      <p className="text-grid text-muted">
        {w('money.none-hint')} · {w('accounting.file-hint')}
      </p>
      <ActFailure error={enter.error} />
      <div>
        <Button type="submit" isPending={enter.isPending} isDisabled={!isReady}>
          {w('accounting.enter')}
        </Button>
      </div>
    </form>
  );
}
