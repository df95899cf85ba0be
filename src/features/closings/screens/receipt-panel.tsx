import { useState } from 'react';
import { Button, ConfirmButton, DateField, Section, TextField } from '../../../design/index.ts';
import { useFormat, useWords } from '../../../design/language/index.ts';
import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { owesMoney } from '../guards/closing-money.ts';
import { ActFailure } from './act-failure.tsx';
import { type ClosingOnScreen, closeProject, receiveOriginal, recordReceipt } from './closing-api.ts';
import { messages } from './messages.ts';
import { useClosingAct } from './use-closing-act.ts';

type Props = { closing: ClosingOnScreen };
type Payer = ClosingOnScreen['returns'][number];

/** After the approval: every payer's receipt, the original, the end. */
export function ReceiptPanel({ closing }: Props) {
  const w = useWords(messages);
  const format = useFormat();
  if (closing.approvedOn === null) return null;
  return (
    <Section id="money" title={w('receipt.title')}>
      <div className="grid gap-4">
        <ul className="grid gap-3">
          {closing.returns.map((payer) => (
            <li key={payer.position} className="grid gap-2 border-line border-b pb-3">
              <p className="flex flex-wrap items-baseline gap-x-4">
                <b>{payer.name || w('money.own')}</b>
                <span className="figures text-grid">
                  {w('money.principal')}{' '}
                  {payer.principalSatang === null ? '–' : format.baht(payer.principalSatang)} ·{' '}
                  {w('money.interest')}{' '}
                  {payer.interestSatang === null ? '–' : format.baht(payer.interestSatang)}
                </span>
                <span className="text-muted">{receiptWords(w, format, payer)}</span>
              </p>
              {closing.may['return-money'] && owesMoney(payer) && payer.receiptNumber === null && (
                <ReceiptForm closing={closing} payer={payer} />
              )}
            </li>
          ))}
        </ul>
        {closing.moneyReturnedOn && (
          <p>{w('receipt.all-back', { date: format.date(closing.moneyReturnedOn) })}</p>
        )}
        {closing.originalReceivedOn && (
          <p>{w('original.received', { date: format.date(closing.originalReceivedOn) })}</p>
        )}
        {closing.may['receive-original'] && <OriginalForm closing={closing} />}
        {closing.may.close && <CloseButton closing={closing} />}
        {closing.closedOn && (
          <p className="font-bold">{w('closed.on', { date: format.date(closing.closedOn) })}</p>
        )}
      </div>
    </Section>
  );
}

function receiptWords(
  w: ReturnType<typeof useWords<typeof messages>>,
  format: ReturnType<typeof useFormat>,
  payer: Payer,
): string {
  if (payer.receiptNumber !== null && payer.receivedOn !== null)
    return w('receipt.recorded', { number: payer.receiptNumber, date: format.date(payer.receivedOn) });
  return w(owesMoney(payer) ? 'receipt.waits' : 'receipt.none');
}

/** The money is what was approved; finance adds the number and the day. */
function ReceiptForm({ closing: { projectCode, version }, payer }: Props & { payer: Payer }) {
  const w = useWords(messages);
  const [number, setNumber] = useState('');
  const [on, setOn] = useState<CalendarDate | null>(null);
  const record = useClosingAct(
    projectCode,
    (input: Parameters<typeof recordReceipt>[1]) => recordReceipt(projectCode, input),
    w('closing.saved'),
  );
  const { position, principalSatang, interestSatang } = payer;
  const isReady = number.trim() !== '' && on !== null && principalSatang !== null && interestSatang !== null;
  return (
    <form
      aria-label={w('receipt.of', { name: payer.name || w('money.own') })}
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady)
          record.mutate({
            version,
            position,
            receiptNumber: number,
            receivedOn: on,
            principalSatang,
            interestSatang,
          });
      }}
    >
      <div className="grid gap-4 tablet:grid-cols-3">
        <TextField
          label={w('receipt.number')}
          isRequired
          value={number}
          onChange={setNumber}
          maxLength={60}
        />
        <DateField label={w('receipt.on')} isRequired value={on} onChange={setOn} />
      </div>
      <ActFailure error={record.error} />
      <div>
        <Button type="submit" isPending={record.isPending} isDisabled={!isReady}>
          {w('receipt.record')}
        </Button>
      </div>
    </form>
  );
}

function OriginalForm({ closing: { projectCode, version } }: Props) {
  const w = useWords(messages);
  const [on, setOn] = useState<CalendarDate | null>(null);
  const receive = useClosingAct(
    projectCode,
    (receivedOn: CalendarDate) => receiveOriginal(projectCode, { version, receivedOn }),
    w('closing.saved'),
  );
  return (
    <form
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (on) receive.mutate(on);
      }}
    >
      <DateField
        className="max-w-sm"
        label={w('original.on')}
        hint={w('original.text')}
        isRequired
        value={on}
        onChange={setOn}
      />
      <ActFailure error={receive.error} />
      <div>
        <Button look="primary" type="submit" isPending={receive.isPending} isDisabled={on === null}>
          {w('original.record')}
        </Button>
      </div>
    </form>
  );
}

function CloseButton({ closing: { projectCode, version } }: Props) {
  const w = useWords(messages);
  const close = useClosingAct(projectCode, () => closeProject(projectCode, version), w('closing.saved'));
  return (
    <div className="grid gap-2">
      <ActFailure error={close.error} />
      <div>
        <ConfirmButton
          look="primary"
          isPending={close.isPending}
          word={w('close.do')}
          title={w('close.title')}
          onConfirm={() => close.mutate(undefined)}
        >
          {w('close.text')}
        </ConfirmButton>
      </div>
    </div>
  );
}
