import { Button, DataTable, StateBadge } from '../../../../design/index.ts';
import { useFormat, useWords } from '../../../../design/language/index.ts';
import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { settingMessages } from '../setting-messages.ts';

export type DelegationOnScreen = {
  delegationId: string;
  personName: string;
  delegateName: string;
  validFrom: string;
  validTo: string;
  reason: string;
  endedAt: string | null;
  endedByName: string | null;
};

type Props = {
  label: string;
  rows: readonly DelegationOnScreen[];
  today: string;
  /** Whether the row can be ended by the person who looks. */
  canEnd: (row: DelegationOnScreen) => boolean;
  onEnd: (row: DelegationOnScreen) => void;
};

export const isOver = (row: DelegationOnScreen, today: string) => row.endedAt !== null || row.validTo < today;

/** Delegations with their period and state. */
export function DelegationTable({ label, rows, today, canEnd, onEnd }: Props) {
  const w = useWords(settingMessages);
  const format = useFormat();
  const day = (date: string) => format.date(date as CalendarDate);
  return (
    <DataTable
      label={label}
      rows={rows}
      keyOf={(row) => row.delegationId}
      empty={w('delegations.none')}
      columns={[
        { key: 'who', word: w('delegations.who'), isRowHead: true, cell: (row) => row.personName },
        { key: 'to', word: w('delegations.to'), cell: (row) => row.delegateName },
        {
          key: 'period',
          word: w('delegations.period'),
          cell: (row) => (
            <>
              {w('delegations.days', { from: day(row.validFrom), to: day(row.validTo) })}
              {row.reason && <span className="block text-muted text-tiny">{row.reason}</span>}
            </>
          ),
        },
        {
          key: 'state',
          word: w('delegations.state'),
          cell: (row) => (
            <div className="grid justify-items-start gap-1">
              <StateOf row={row} today={today} />
              {canEnd(row) && !isOver(row, today) && (
                <Button small look="quiet" onPress={() => onEnd(row)}>
                  {w('delegations.end')}
                </Button>
              )}
            </div>
          ),
        },
      ]}
    />
  );
}

function StateOf({ row, today }: { row: DelegationOnScreen; today: string }) {
  const w = useWords(settingMessages);
  if (row.endedByName)
    return <StateBadge tone="quiet" word={w('delegations.ended-by', { name: row.endedByName })} />;
  if (row.validTo < today) return <StateBadge tone="quiet" word={w('delegations.over')} />;
  if (row.validFrom > today) return <StateBadge tone="doing" icon="clock" word={w('delegations.coming')} />;
  return <StateBadge tone="good" word={w('delegations.running')} />;
}
